namespace OfficePrep.Reading;

/// <summary>What a letter does to the applicant's season. Where it does two things, the one that changes the calendar most decides.</summary>
public enum NoticeKind
{
    /// <summary>None of the others: newsletters, receipts, document requests, the applicant's own mail.</summary>
    Other,

    /// <summary>Asks to choose a time, or to go and schedule one.</summary>
    Invitation,

    /// <summary>Fixes a time.</summary>
    Confirmation,

    /// <summary>Moves a fixed time, or asks to.</summary>
    Reschedule,

    /// <summary>Calls an interview off.</summary>
    Cancellation,

    /// <summary>No slot now, maybe later.</summary>
    Waitlist,

    /// <summary>Repeats a time that the letter itself says was fixed before.</summary>
    Reminder,

    /// <summary>A social, open house or second look sent on its own.</summary>
    Event,

    /// <summary>No interview will be offered.</summary>
    Decline,
}
