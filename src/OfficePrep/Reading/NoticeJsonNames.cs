namespace OfficePrep.Reading;

/// <summary>The contract's names for our enums. They are published, so they are written out here instead of being derived from the names in the code.</summary>
internal static class NoticeJsonNames
{
    public static Table<NoticeKind> Kinds { get; } = new(
        (NoticeKind.Invitation, "invitation"), (NoticeKind.Confirmation, "confirmation"), (NoticeKind.Reschedule, "reschedule"),
        (NoticeKind.Cancellation, "cancellation"), (NoticeKind.Waitlist, "waitlist"), (NoticeKind.Reminder, "reminder"),
        (NoticeKind.Event, "event"), (NoticeKind.Decline, "decline"), (NoticeKind.Other, "other"));

    public static Table<InterviewFormat> Formats { get; } = new(
        (InterviewFormat.Virtual, "virtual"), (InterviewFormat.InPerson, "inPerson"), (InterviewFormat.Phone, "phone"), (InterviewFormat.Hybrid, "hybrid"));

    public static Table<TimeRole> Roles { get; } = new(
        (TimeRole.Interview, "interview"), (TimeRole.Social, "social"), (TimeRole.TechCheck, "techCheck"), (TimeRole.OpenHouse, "openHouse"),
        (TimeRole.SecondLook, "secondLook"), (TimeRole.ReplyBy, "replyBy"), (TimeRole.Agenda, "agenda"));

    public static Table<TimeStatus> Statuses { get; } = new(
        (TimeStatus.Offered, "offered"), (TimeStatus.Fixed, "fixed"), (TimeStatus.Withdrawn, "withdrawn"));

    public static Table<DayHalf> Halves { get; } = new((DayHalf.Am, "am"), (DayHalf.Pm, "pm"));

    public static Table<ZoneSource> ZoneSources { get; } = new(
        (ZoneSource.Text, "text"), (ZoneSource.Message, "message"), (ZoneSource.Calendar, "calendar"),
        (ZoneSource.Place, "place"), (ZoneSource.Sender, "sender"), (ZoneSource.Home, "home"));

    public static Table<DoubtCode> Doubts { get; } = new(
        (DoubtCode.ZoneMissing, "zone-missing"), (DoubtCode.ZoneSeason, "zone-season"), (DoubtCode.ZoneConflict, "zone-conflict"),
        (DoubtCode.ZoneAmbiguous, "zone-ambiguous"), (DoubtCode.WeekdayMismatch, "weekday-mismatch"), (DoubtCode.LocalTimeSkipped, "local-time-skipped"),
        (DoubtCode.LocalTimeRepeated, "local-time-repeated"), (DoubtCode.MeridiemMissing, "meridiem-missing"), (DoubtCode.DayMonthOrder, "day-month-order"),
        (DoubtCode.RelativeDate, "relative-date"), (DoubtCode.YearMissing, "year-missing"), (DoubtCode.InThePast, "in-the-past"),
        (DoubtCode.CalendarMismatch, "calendar-mismatch"), (DoubtCode.EndBeforeStart, "end-before-start"), (DoubtCode.WhichTime, "which-time"));

    public static Table<WarningCode> Warnings { get; } = new(
        (WarningCode.LinkMismatch, "link-mismatch"), (WarningCode.LinkLookalike, "link-lookalike"), (WarningCode.SenderUnverified, "sender-unverified"),
        (WarningCode.Truncated, "truncated"), (WarningCode.Malformed, "malformed"));

    /// <summary>The names of one enum, both ways.</summary>
    internal sealed class Table<T>(params (T Value, string Name)[] pairs)
        where T : struct, Enum
    {
        /// <summary>The published name.</summary>
        public string Of(T value)
        {
            foreach (var pair in pairs)
            {
                if (EqualityComparer<T>.Default.Equals(pair.Value, value))
                {
                    return pair.Name;
                }
            }

            throw new ArgumentOutOfRangeException(nameof(value), value, "The contract has no name for it.");
        }

        /// <summary>The value of a published name; null where the contract knows no such name.</summary>
        public T? Find(string name)
        {
            foreach (var pair in pairs)
            {
                if (string.Equals(pair.Name, name, StringComparison.Ordinal))
                {
                    return pair.Value;
                }
            }

            return null;
        }
    }
}
