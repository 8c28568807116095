namespace OfficePrep.Server.Pane.Calendar;

/// <summary>What an entry of the calendar is.</summary>
public enum EntryKind
{
    /// <summary>An interview.</summary>
    Interview,

    /// <summary>A social, open house, second look or technology check of a program.</summary>
    Event,

    /// <summary>A time on offer that nobody has taken yet.</summary>
    Offer,

    /// <summary>A last moment to answer.</summary>
    Deadline,

    /// <summary>Time set aside around an interview or for preparing.</summary>
    Block,

    /// <summary>Sleep and rest of the plan for a night.</summary>
    Night,

    /// <summary>The person's own appointment.</summary>
    Busy,
}
