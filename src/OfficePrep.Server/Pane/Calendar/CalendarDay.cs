using NodaTime;

namespace OfficePrep.Server.Pane.Calendar;

/// <summary>A day of the calendar page.</summary>
/// <param name="Date">The day at home.</param>
/// <param name="Clock">The clock that its hours are on, with the offset that it begins with: <c>Karachi, UTC+5</c>.</param>
/// <param name="Entries">What stands on it, by start.</param>
/// <param name="IsToday">Whether it is today.</param>
/// <param name="IsOutside">Whether it belongs to the month before or after.</param>
public sealed record CalendarDay(LocalDate Date, string Clock, IReadOnlyList<DayEntry> Entries, bool IsToday, bool IsOutside);
