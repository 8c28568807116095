using NodaTime;
using NodaTime.Text;
using OfficePrep.Planning;
using OfficePrep.Planning.Answers;
using OfficePrep.Reading;
using OfficePrep.Server.Plans;

namespace OfficePrep.Server.Pane.Office;

/// <summary>A moment of an interview in the pane: both clocks, the questions about it, and what a calendar's form is filled with.</summary>
/// <param name="Words">It in words.</param>
/// <param name="Start">When it starts, UTC, RFC 3339; null for a day without an hour, and for what is no event.</param>
/// <param name="End">When it ends, UTC; as stated, or an assumed length that <paramref name="Note"/> admits to.</param>
/// <param name="Note">What a calendar entry says: both clocks, and whether the end is assumed.</param>
/// <param name="Questions">What is open about it.</param>
public sealed record PaneTime(TimeOnBothClocks Words, string? Start, string? End, string Note, IReadOnlyList<SeasonQuestion> Questions)
{
    /// <summary>Tells one.</summary>
    internal static PaneTime Of(NoticeTime time, Interview interview, Season season, Preferences preferences, IReadOnlyList<SeasonQuestion> questions)
    {
        var words = TimeOnBothClocks.Of(time, interview.Program, season);
        var own = questions.Where(question => question.Time == time).ToList();
        // An open hour is no entry yet: answering the question comes first.
        if (time.Start is not Moment.At at || time.Role == TimeRole.ReplyBy || time.Status != TimeStatus.Fixed || own.Count > 0)
        {
            return new PaneTime(words, null, null, "", own);
        }

        var stated = StatedEnd.Of(interview, time, at.Instant);
        var end = stated ?? at.Instant + preferences.Lengths.Of(time.Role, interview.Format);
        var note = $"{words.There}\n{words.Here}{(stated is null ? "\nNo letter says when it ends; this end is assumed." : "")}";
        return new PaneTime(words, Text(at.Instant), Text(end), note, own);
    }

    private static string Text(Instant instant) => InstantPattern.General.Format(instant);
}
