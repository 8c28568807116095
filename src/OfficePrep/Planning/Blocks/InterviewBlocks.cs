using NodaTime;
using OfficePrep.Reading;

namespace OfficePrep.Planning.Blocks;

/// <summary>Derives the blocks around each interview: those that its hour forces, then those that are placed around it.</summary>
internal sealed class InterviewBlocks(Preferences preferences, SleepNights nights, BlockGathering gathering)
{
    private static readonly Duration TwoDays = Duration.FromHours(48);

    // How far ahead of the 48 hours a check still tells something about the day, and how close to the day one is still worth a block.
    private static readonly Duration EarliestCheck = Duration.FromHours(96);
    private static readonly Duration LatestCheck = Duration.FromHours(12);

    private static readonly Duration WakingDay = Duration.FromHours(14);

    private BlockPreferences Wanted => preferences.Blocks;

    public void Derive(IReadOnlyList<HeldTime> held)
    {
        foreach (var time in held)
        {
            gathering.Add(Block(time, time.IsInterview ? BlockKind.Interview : BlockKind.ProgramEvent, TimeWords.Role(time.Time.Role), "The program's letter gives this hour.", time.Start, time.End));
            if (time.IsInterview)
            {
                Around(time);
            }
        }

        foreach (var time in held.Where(each => each.IsInterview))
        {
            EarlyCheck(time);
            EveningBefore(time);
            Thanks(time);
        }
    }

    private void Around(HeldTime time)
    {
        var (title, reason) = time.Interview.Format switch
        {
            InterviewFormat.InPerson => ("Getting there", "Time for the way, the door and the desk."),
            InterviewFormat.Phone => ("Settle in", "A quiet place, a charged phone, the program's sheet."),
            _ => ("Settle in", "A quiet place, camera and sound tried, the program's sheet open."),
        };
        AddUnlessEmpty(time, BlockKind.Before, title, reason, time.Ready, time.Arrive);
        AddUnlessEmpty(time, BlockKind.LogIn, time.IsInPerson ? "Be there" : "Log in", time.Time.ArriveBy is null ? "The letter gives no hour for it; being early costs nothing." : "The letter asks for it.", time.Arrive, time.Start);
        var noted = time.End + (Wanted.Debrief ?? Duration.Zero);
        AddUnlessEmpty(time, BlockKind.Debrief, "Debrief", "Write down what you heard while it is fresh, and the thanks you owe.", time.End, noted);
        AddUnlessEmpty(time, BlockKind.After, time.IsInPerson ? "Way back" : "Kept free", time.IsInPerson ? "Time for the way back." : "Such days run over.", noted, time.Free);
        if (Wanted.TechCheckFinal is { } length && !time.IsInPerson)
        {
            // An early start must not cost sleep for a check: then it waits for the hour after getting up.
            var sleep = nights.LastBefore(time);
            var twoHours = time.Start - Duration.FromHours(2);
            var start = twoHours < sleep.End && twoHours >= sleep.Start ? sleep.End : twoHours;
            gathering.Add(Block(time, BlockKind.TechCheckFinal, "Last technology check", start == twoHours ? "Two hours are left to change the line or the machine." : "Two hours before is sleep, so it comes right after you get up.", start, Instant.Min(start + length, time.Start)));
        }
    }

    private void EarlyCheck(HeldTime time)
    {
        if (Wanted.TechCheckEarly is not { } length || time.IsInPerson || !time.IsFirst)
        {
            return;
        }

        var target = time.Start - TwoDays;
        var block = Block(time, BlockKind.TechCheckEarly, "Technology check", "At least 48 hours before: early enough to borrow another machine.", target, target);
        if (gathering.Free.LatestBefore(target, Instant.Max(time.Known, time.Start - EarliestCheck), length) is { } early)
        {
            gathering.Add(block with { When = early });
            return;
        }

        var late = gathering.Free.EarliestAfter(Instant.Max(time.Known, target), time.Start - LatestCheck, length);
        gathering.Place(
            block with { Reason = Cautious(time, "There was no free waking time 48 hours before, so it is the first that is left.") },
            late,
            "There is no free waking time for a technology check before the interview. Try camera, sound and hotspot in the time kept before it.");
    }

    // Both end before the last sleep, with quiet time between; the materials are laid out first, so that the program's page is the last thing read.
    private void EveningBefore(HeldTime time)
    {
        var bed = nights.LastBefore(time).Start;
        var until = bed - nights.WindDown;
        var earliest = Instant.Max(time.Known, bed - WakingDay);
        if (Wanted.Review is { } review)
        {
            var found = gathering.Free.LatestBefore(until, earliest, review);
            gathering.Place(
                Block(time, BlockKind.Review, "Review the program's page", "Ends well before your last sleep before the interview.", until, until),
                found,
                "The day before has no free waking time for a review. Read the program's page in the time kept before the interview.");
            until = found?.Start ?? until;
        }

        if (Wanted.Materials is { } materials)
        {
            gathering.Place(
                Block(time, BlockKind.Materials, "Lay out clothes and papers", "The day before, so that the day itself begins calmly.", until, until),
                gathering.Free.LatestBefore(until, earliest, materials),
                "The day before has no free waking time to lay out clothes and papers. Do it as soon as you can.");
        }
    }

    private void Thanks(HeldTime time)
    {
        if (Wanted.ThankYou is { } length)
        {
            gathering.Place(
                Block(time, BlockKind.ThankYou, "Write thanks", "Within 24 hours after the interview.", time.End, time.End),
                gathering.Free.EarliestAfter(time.Free + Duration.FromHours(1), time.End + Duration.FromHours(24), length),
                "The 24 hours after the interview have no free waking time for thanks. Write them in the debrief.");
        }
    }

    private void AddUnlessEmpty(HeldTime time, BlockKind kind, string title, string reason, Instant start, Instant end)
    {
        var isWanted = kind switch
        {
            BlockKind.Before or BlockKind.LogIn or BlockKind.Debrief or BlockKind.After => end > start,
            _ => true,
        };
        if (isWanted)
        {
            gathering.Add(Block(time, kind, title, reason, start, end));
        }
    }

    private static Block Block(HeldTime time, BlockKind kind, string title, string reason, Instant start, Instant end) => new()
    {
        // Events of several roles share a kind, so their role names them.
        Id = FormattableString.Invariant($"{time.Interview.Id}/{(kind == BlockKind.ProgramEvent ? time.Time.Role.ToString() : kind.ToString()).ToLowerInvariant()}-{time.Number}"),
        Kind = kind,
        InterviewId = time.Interview.Id,
        Of = time.Time,
        When = new Interval(start, end),
        Title = title,
        Reason = Cautious(time, reason),
        IsTentative = time.IsTentative,
    };

    private static string Cautious(HeldTime time, string reason) =>
        !time.IsTentative ? reason
        : time.Interview.Status == InterviewStatus.Waitlisted ? reason + " You are on the waiting list for it."
        : reason + " The interview's time is not certain yet: ask first. This follows its likelier reading.";
}
