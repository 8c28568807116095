using NodaTime;

namespace OfficePrep.Reading.Clues;

/// <summary>The stated length of the interview, from which its end follows: "each one lasts 3 hours", "8:30 AM | 4 hrs", "plan on 30 minutes".</summary>
internal static class LengthOfDay
{
    private static readonly string[] Says = ["lasts", "last", "length", "duration", "plan on", "plan for", "takes", "take", "allow", "set aside", "expect", "runs", "will be", "block", "reserve", "length stays", "stays", "is scheduled for", "scheduled for", "for"];

    private static readonly string[] Parts = ["each interviewer", "interviews of", "conversations of", "rooms of", "minute interviews", "minutes each", "minute interview", "minutes apiece", "break", "lunch", "tour", "with each", "minute sessions", "minute conversations", "individual", "drive", "before", "prior", "ahead", "early", "in advance", "within", "social", "happy hour", "dinner", "video", "notice", "ago", "after", "answer", "reply", "respond"];

    /// <summary>The length stated for a clock time on its own line, or for the letter's interviews; null where none is.</summary>
    public static Duration? Find(Passage passage)
    {
        foreach (var clause in passage.Clauses)
        {
            foreach (var length in clause.Mentions.OfType<LengthMention>())
            {
                if (!length.IsVague && length.Unit is LengthUnit.Hours or LengthUnit.Minutes && length.Length >= Shortest && length.Length <= Longest && IsStated(passage, clause, length))
                {
                    return length.Length;
                }
            }
        }

        return null;
    }

    // Shorter is a break, longer a deadline.
    private static readonly Duration Shortest = Duration.FromMinutes(15);
    private static readonly Duration Longest = Duration.FromHours(12);

    private static bool IsStated(Passage passage, Clause clause, LengthMention length)
    {
        var tokens = passage.Tokens;
        if (WordScan.Has(tokens, Math.Max(clause.First, length.First - 8), Math.Min(clause.Last, length.Last + 4), Parts) || IsCounted(passage, clause, length))
        {
            return false;
        }

        var besideClock = clause.Clocks.Any() && Math.Abs(clause.Clocks.Last().Last - length.First) <= 16 && OnlyMarks(passage, clause, length);
        return besideClock || WordScan.Has(tokens, Math.Max(clause.First, length.First - 6), length.First - 1, Says) || WordScan.Has(tokens, length.Last + 1, Math.Min(clause.Last, length.Last + 4), "as before", "long", "in length", "in all", "total");
    }

    // "three 25 minute interviews", "six 20 minute rooms".
    private static bool IsCounted(Passage passage, Clause clause, LengthMention length) =>
        length.Last + 1 <= clause.Last && passage.Tokens[length.Last + 1].Key is "interviews" or "interview" or "sessions" or "conversations" or "rooms" or "breaks" or "video" or "meetings" or "each" or "window" or "offer";

    private static bool OnlyMarks(Passage passage, Clause clause, LengthMention length) =>
        length.First > clause.First && passage.Tokens[length.First - 1].Key is "|" or "," or "(" or "·" or "-" or "\t" or ";";
}
