using NodaTime;

namespace OfficePrep.Planning;

/// <summary>The blocks planned around interviews, with the length of each. Null, <c>false</c> in the file, leaves a block out.</summary>
public sealed record BlockPreferences
{
    /// <summary>Kept free before an interview by video, up to its start or the hour to log in; 30 minutes: a quiet place, camera and sound, one failed try.</summary>
    public Duration? BeforeVideo { get; init; } = Duration.FromMinutes(30);

    /// <summary>Kept free before an interview in person; 60 minutes: parking, badge, finding the room. Travel between cities comes on top.</summary>
    public Duration? BeforeInPerson { get; init; } = Duration.FromMinutes(60);

    /// <summary>Kept free before an interview by telephone; 15 minutes.</summary>
    public Duration? BeforePhone { get; init; } = Duration.FromMinutes(15);

    /// <summary>How long before the start to log in or arrive where the letter gives no hour for it; 15 minutes. The last part of the time kept before.</summary>
    public Duration? LogIn { get; init; } = Duration.FromMinutes(15);

    /// <summary>Notes right after an interview; 30 minutes: what was said is forgotten by the evening.</summary>
    public Duration? Debrief { get; init; } = Duration.FromMinutes(30);

    /// <summary>Kept free after the debrief of an interview by video or telephone; 15 minutes, for a day that runs over.</summary>
    public Duration? AfterVideo { get; init; } = Duration.FromMinutes(15);

    /// <summary>Kept free after the debrief of an interview in person; 60 minutes for the way back.</summary>
    public Duration? AfterInPerson { get; init; } = Duration.FromMinutes(60);

    /// <summary>Technology check at least 48 hours before; 20 minutes: late enough to be the same machine, early enough to borrow another.</summary>
    public Duration? TechCheckEarly { get; init; } = Duration.FromMinutes(20);

    /// <summary>Technology check 2 hours before; 10 minutes.</summary>
    public Duration? TechCheckFinal { get; init; } = Duration.FromMinutes(10);

    /// <summary>Laying out clothes and papers the day before; 15 minutes.</summary>
    public Duration? Materials { get; init; } = Duration.FromMinutes(15);

    /// <summary>Review of the program's page the evening before; 30 minutes.</summary>
    public Duration? Review { get; init; } = Duration.FromMinutes(30);

    /// <summary>Writing thanks within 24 hours after; 20 minutes.</summary>
    public Duration? ThankYou { get; init; } = Duration.FromMinutes(20);

    /// <summary>Whether to remind of a last moment to answer 46, 24, 8 and 1 hours before it: 2, 24, 40 and 47 hours into the 48 that the Match's rules give at least.</summary>
    public bool ReplyAlarms { get; init; } = true;

    /// <summary>Dress rehearsal 3 to 7 days before the first interview; 60 minutes.</summary>
    public Duration? DressRehearsal { get; init; } = Duration.FromMinutes(60);

    /// <summary>One full mock interview with feedback; 60 minutes: 45 and 15.</summary>
    public Duration? Mock { get; init; } = Duration.FromMinutes(60);

    /// <summary>How many full mock interviews before the first real one, 0 to 6; 3.</summary>
    public int Mocks { get; init; } = 3;

    /// <summary>Whether the weeks before the first interview get their tasks: story, answers, setup, drills.</summary>
    public bool LeadPlan { get; init; } = true;

    /// <summary>Whether blocks go into the calendar file; without them it holds only what letters say.</summary>
    public bool InCalendar { get; init; } = true;
}
