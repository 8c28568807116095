using NodaTime;

namespace OfficePrep.Planning.Nights;

/// <summary>One entry of the plan for a night.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="From">When it begins.</param>
/// <param name="To">When it ends; null for a moment.</param>
/// <param name="Title">What it is: <c>Nap</c>.</param>
/// <param name="Words">What to do and why, in a sentence or two.</param>
/// <param name="Source">What it rests on, with its place in the literature.</param>
public sealed record NightEntry(NightEntryKind Kind, Instant From, Instant? To, string Title, string Words, string Source)
{
    /// <summary>Whether it is sleep.</summary>
    public bool IsSleep => Kind is NightEntryKind.UsualSleep or NightEntryKind.LaterSleep or NightEntryKind.EarlierSleep or NightEntryKind.EveningSleep or NightEntryKind.Nap or NightEntryKind.Recovery or NightEntryKind.AfternoonNap;
}

/// <summary>The kinds of entries. The kebab-case name of each is its key in <c>seeds/nights/entries.tsv</c>.</summary>
public enum NightEntryKind
{
    /// <summary>A night as usual, between others that move.</summary>
    UsualSleep,

    /// <summary>A night that begins later than usual.</summary>
    LaterSleep,

    /// <summary>A night that begins earlier than usual.</summary>
    EarlierSleep,

    /// <summary>The main sleep, in the evening right before the interview.</summary>
    EveningSleep,

    /// <summary>A nap before the interview.</summary>
    Nap,

    /// <summary>Sleep after the interview.</summary>
    Recovery,

    /// <summary>A nap after an interview in the early morning.</summary>
    AfternoonNap,

    /// <summary>The last caffeine before a sleep.</summary>
    CaffeineStop,

    /// <summary>Caffeine before log-in, where no sleep follows too soon.</summary>
    Caffeine,

    /// <summary>Bright light before the interview.</summary>
    BrightLight,

    /// <summary>Bright light after an earlier night.</summary>
    MorningLight,

    /// <summary>Dim light before sleep.</summary>
    Dark,

    /// <summary>A light meal before log-in.</summary>
    Meal,

    /// <summary>No driving until rested.</summary>
    NoDriving,
}
