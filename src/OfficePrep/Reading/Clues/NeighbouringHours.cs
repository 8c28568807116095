using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>What two hours that stand side by side in one clause make of each other: the new one and the old, the opening of the room and the beginning.</summary>
internal static class NeighbouringHours
{
    private static readonly string[] LettingIn = ["admit*", "let you in", "bring you in", "start*", "begin*"];

    /// <summary>Settles the hours of one clause, in order.</summary>
    public static void Settle(IReadOnlyList<Token> tokens, List<Sighting> found)
    {
        for (var i = 1; i < found.Count; i++)
        {
            var (before, here) = (found[i - 1], found[i]);
            if (before.Clock is null || here.Clock is null || before.Role != here.Role || before.Date != here.Date)
            {
                continue;
            }

            // "The waiting room opens at 8:40 and we admit you at 9:00": the later is the hour of the interview.
            if (before.Point == Point.Arrive && here.Point == Point.Arrive && WordScan.Has(tokens, before.Clock.Last + 1, here.Clock.First - 1, LettingIn))
            {
                found[i] = here with { Point = Point.Start };
            }

            if (IsReplaced(tokens, before) && here is { Withdrawn: false, Point: Point.Start })
            {
                found[i] = here with { IsNew = true };
            }
            else if (IsReplaced(tokens, here) && before is { Withdrawn: false, Point: Point.Start })
            {
                found[i - 1] = before with { IsNew = true };
            }
        }
    }

    // "Instead of 9:00", "rather than at 8:00".
    private static bool IsReplaced(IReadOnlyList<Token> tokens, Sighting sighting) =>
        sighting is { Withdrawn: true, Clock: { } clock } && ChangeWords.IsReplaced(tokens, clock.First);
}
