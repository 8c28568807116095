namespace OfficePrep.Mail;

/// <summary>Mail with an invitation carries its iCalendar object twice, in line and as a file.</summary>
internal static class CalendarCopies
{
    /// <summary>Without the objects that only repeat an earlier one: same method, same events by UID, sequence and clock.</summary>
    public static IEnumerable<CalendarPart> Drop(IEnumerable<CalendarPart> parts) => parts.DistinctBy(Identity);

    private static string Identity(CalendarPart part) =>
        string.Join('\n', part.Events.Select(entry => $"{entry.Uid}|{entry.Sequence}|{entry.Status}|{entry.Start}|{entry.End}|{entry.Summary}").Prepend(part.Method ?? ""));
}
