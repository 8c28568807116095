using NodaTime;

namespace OfficePrep.Server.Pane.Calendar;

/// <summary>An entry of the calendar page, on the applicant's clock.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">What it is called.</param>
/// <param name="InterviewId">Its interview; null for what belongs to none.</param>
/// <param name="Start">When it begins; for a day without an hour, midnight at home.</param>
/// <param name="Day">The day at home on which it stands.</param>
/// <param name="Here">The hours on the applicant's clock; null for a whole day.</param>
/// <param name="There">The hours on the program's clock, with city and offset; null where there is no other clock.</param>
/// <param name="IsTentative">Whether the hour is still open.</param>
/// <param name="Conflicts">What it does not go together with, one sentence each.</param>
public sealed record DayEntry(
    EntryKind Kind,
    string Title,
    string? InterviewId,
    Instant Start,
    LocalDate Day,
    string? Here,
    string? There,
    bool IsTentative,
    IReadOnlyList<string> Conflicts)
{
    /// <summary>The kind for a person, where the title does not say it.</summary>
    public string? Label => Kind switch
    {
        EntryKind.Interview => "Interview",
        EntryKind.Offer => "On offer",
        EntryKind.Deadline => "Answer by",
        EntryKind.Busy => "Yours",
        _ => null,
    };
}
