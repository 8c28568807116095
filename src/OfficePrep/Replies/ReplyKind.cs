namespace OfficePrep.Replies;

/// <summary>What a reply does. The kebab-case name of each is the name of its template in <c>seeds/replies/</c>.</summary>
public enum ReplyKind
{
    /// <summary>Confirms the fixed time.</summary>
    ConfirmTime,

    /// <summary>Chooses one of the times offered, with second choices.</summary>
    ChooseSlot,

    /// <summary>Asks for a time at a kinder hour.</summary>
    AskKinderSlot,

    /// <summary>Asks about a time that the program's letter leaves open.</summary>
    AskQuestion,

    /// <summary>Asks to move the fixed time.</summary>
    AskReschedule,

    /// <summary>Keeps a place on the waiting list.</summary>
    StayOnWaitlist,

    /// <summary>Gives up a place on the waiting list.</summary>
    LeaveWaitlist,

    /// <summary>Declines an invitation before a time is fixed.</summary>
    DeclineInvitation,

    /// <summary>Gives up an interview whose time is fixed.</summary>
    Withdraw,

    /// <summary>Thanks for an interview that is over.</summary>
    ThankYou,
}
