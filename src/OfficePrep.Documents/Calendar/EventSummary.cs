using System.Buffers;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Documents.Calendar;

/// <summary>The title of an event: what it is, at which program, and both clocks.</summary>
internal static class EventSummary
{
    // Letters of the scripts that run right to left (Hebrew to Arabic Extended, and their presentation forms).
    private static readonly SearchValues<char> RightToLeft =
        SearchValues.Create([.. Enumerable.Range(0x0590, 0x08FF - 0x0590 + 1).Concat(Enumerable.Range(0xFB1D, 0xFDFF - 0xFB1D + 1)).Concat(Enumerable.Range(0xFE70, 0xFEFC - 0xFE70 + 1)).Select(unit => (char)unit)]);

    public static string Of(EventMoment moment, SeasonClocks clocks)
    {
        var name = Isolated(ProgramLabel.Of(moment.Interview.Program));
        var lead = moment is { Standing: Standing.NoLongerOpen, Time.Role: TimeRole.ReplyBy } ? "No longer needed: " : Lead(moment.Standing);
        if (moment.Time.Role == TimeRole.ReplyBy)
        {
            var by = moment.Start is { } last ? clocks.Brief(last, moment.Interview, moment.Time) : $"{ClockText.ShortDay(moment.Time.Start.Date)} (no hour given)";
            return $"{lead}Reply by {by}: {name}";
        }

        var what = $"{lead}{What(moment.Time)}, {name}";
        return moment.Start is { } start ? $"{what} · {clocks.Brief(start, moment.Interview, moment.Time)}"
            : $"{what} · {Half(moment.Time)}hour not known yet";
    }

    public static string OfBuffer(EventMoment moment, string name) =>
        $"{(moment.Status == EventStatus.Cancelled ? Lead(moment.Standing) : "")}{name}: {Isolated(ProgramLabel.Of(moment.Interview.Program))}"
        + (moment.Standing == Standing.AskFirst ? " (ask first)" : "");

    public static string Category(EventMoment moment) => moment.Time switch
    {
        { Status: TimeStatus.Offered } => "Interview choice",
        { Role: TimeRole.Interview } => "Interview",
        { Role: TimeRole.ReplyBy } => "Reply by",
        { Role: TimeRole.TechCheck } => "Technology check",
        _ => "Program event",
    };

    private static string Lead(Standing standing) => standing switch
    {
        Standing.AskFirst => "Ask first: ",
        Standing.Offered => "Offered: ",
        Standing.Waiting => "Waiting list: ",
        Standing.CalledOff => "Cancelled: ",
        Standing.TakenBack => "Taken back: ",
        Standing.NoLongerOpen => "No longer offered: ",
        _ => "",
    };

    /// <summary>What happens, with the name that the letter gives it.</summary>
    public static string What(NoticeTime time)
    {
        var role = TimeWords.Role(time.Role);
        return string.IsNullOrWhiteSpace(time.Title) || time.Role == TimeRole.Interview ? role
            : $"{role} ({Isolated(DocumentText.Cut(DocumentText.OneLine(DocumentText.WithoutDirectionMarks(time.Title)), 80))})";
    }

    private static string Half(NoticeTime time) => (time.Start as Moment.Day)?.Half switch
    {
        DayHalf.Am => "in the morning, ",
        DayHalf.Pm => "in the afternoon, ",
        _ => "",
    };

    // A name that ends right to left would draw the hour after it to its left side; the mark (U+200E) keeps the line's own direction.
    private static string Isolated(string name) => name.AsSpan().ContainsAny(RightToLeft) ? name + "\u200E" : name;
}
