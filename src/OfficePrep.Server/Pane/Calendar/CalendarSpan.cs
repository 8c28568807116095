using NodaTime;
using NodaTime.Text;

namespace OfficePrep.Server.Pane.Calendar;

/// <summary>The days that the calendar page shows: a week or a month, in whole weeks from Sunday, as the tracker draws them.</summary>
/// <param name="IsMonth">Whether it is a month.</param>
/// <param name="Anchor">The day asked for.</param>
public sealed record CalendarSpan(bool IsMonth, LocalDate Anchor)
{
    // Nobody's season lies outside, and the ends of the calendar stay far away.
    private const int FirstYear = 2000;
    private const int LastYear = 2099;

    /// <summary>The first day shown.</summary>
    public LocalDate First => (IsMonth ? new LocalDate(Anchor.Year, Anchor.Month, 1) : Anchor).PlusDays(1).Previous(IsoDayOfWeek.Sunday);

    /// <summary>The last day shown.</summary>
    public LocalDate Last => (IsMonth ? new LocalDate(Anchor.Year, Anchor.Month, 1).PlusMonths(1).PlusDays(-1) : Anchor).PlusDays(-1).Next(IsoDayOfWeek.Saturday);

    /// <summary>The same a week or month earlier.</summary>
    public CalendarSpan Previous => this with { Anchor = IsMonth ? Anchor.PlusMonths(-1) : Anchor.PlusWeeks(-1) };

    /// <summary>The same a week or month later.</summary>
    public CalendarSpan Next => this with { Anchor = IsMonth ? Anchor.PlusMonths(1) : Anchor.PlusWeeks(1) };

    /// <summary>What follows the page's address.</summary>
    public string Query => $"?view={(IsMonth ? "month" : "week")}&day={LocalDatePattern.Iso.Format(Anchor)}";

    /// <summary>Reads what stands in an address; what makes no sense there shows today's week.</summary>
    public static CalendarSpan Of(string? view, string? day, LocalDate today) =>
        new(view == "month", LocalDatePattern.Iso.Parse(day ?? "") is { Success: true, Value.Year: >= FirstYear and <= LastYear } typed ? typed.Value : today);
}
