using NodaTime;

namespace OfficePrep.Reading.Clues;

/// <summary>Stated lengths, from which an end follows: "each one lasts 3 hours", "8:30 AM | 4 hrs", "8 PM, for an hour and a half", "plan on 30 minutes".</summary>
internal static class LengthOfDay
{
    private static readonly string[] Says = ["lasts", "last", "length", "duration", "plan on", "plan for", "takes", "take", "allow", "set aside", "expect", "runs", "stays", "call of", "conversation of", "meeting of", "session of", "interview of", "booked for", "block", "reserve", "figure on", "talk for", "speak for", "lasting", "count on", "how long", "runtime", "run time", "need", "needs", "give me", "give us", "keep", "hold", "spend", "have you for", "with you for", "see you for", "figure", "it will be", "it is", "that is", "will be"];

    private static readonly string[] Parts = ["each interviewer", "interviews of", "conversations of", "rooms of", "minutes each", "minutes apiece", "break", "lunch", "tour", "with each", "individual", "drive", "early", "within", "video about", "notice", "ago", "after", "answer", "reply", "respond", "warn"];

    private static readonly string[] Platforms = ["zoom", "teams", "webex", "meet", "video", "phone", "telephone", "call", "online", "virtual"];

    // "It is again three hours", "is short, maybe 20 minutes": the clause says of what.
    private static readonly string[] Amounts = ["is", "are", "it's", "maybe", "perhaps", "about", "around", "roughly", "approximately", "again", "only", "just", "be", "for"];

    private static readonly string[] Meetings = ["interview", "interviews", "it", "visit", "conversation", "call", "talk", "speak", "session", "meeting", "meet", "day", "whole", "phone", "telephone", "chat", "all"];

    // "An hour that suits you" is none of the clock's.
    private static readonly string[] Searches = ["find", "found", "pick", "choose", "suggest", "name", "another", "any", "which", "what", "whatever", "every", "within", "the last", "the past", "the next"];

    // Shorter is a break, longer a deadline.
    private static readonly Duration Shortest = Duration.FromMinutes(15);
    private static readonly Duration Longest = Duration.FromHours(12);

    /// <summary>The length that stands beside a sighting's clock time; null where none does.</summary>
    public static Duration? Beside(Sighting sighting)
    {
        var clause = sighting.Clause;
        var next = clause.Clocks.FirstOrDefault(clock => clock.First > sighting.Last)?.First ?? clause.Last + 1;
        return clause.Mentions.OfType<LengthMention>()
            .Where(length => length.First > sighting.Clock!.Last && length.Last < next && IsLength(length) && IsPlain(sighting.Passage, clause, length) && IsApart(sighting.Passage, length))
            .Select(length => (Duration?)length.Length)
            .FirstOrDefault();
    }

    /// <summary>The length said of the letter's interviews; null where none is.</summary>
    public static Duration? Said(Passage passage) =>
        passage.Clauses.SelectMany(clause => clause.Mentions.OfType<LengthMention>().Where(length => IsLength(length) && IsPlain(passage, clause, length) && IsSaid(passage, clause, length)))
            .Select(length => (Duration?)length.Length)
            .FirstOrDefault();

    private static bool IsLength(LengthMention length) =>
        !length.IsVague && length.Unit is LengthUnit.Hours or LengthUnit.Minutes && length.Length >= Shortest && length.Length <= Longest;

    private static bool IsSaid(Passage passage, Clause clause, LengthMention length)
    {
        var tokens = passage.Tokens;
        return WordScan.Has(tokens, Math.Max(clause.First, length.First - 7), length.First - 1, Says)
            || (WordScan.Has(tokens, clause.First, length.First - 1, "each", "every", "both", "either", "all") && WordScan.Has(tokens, Math.Max(clause.First, length.First - 2), length.First - 1, "is", "are"))
            || WordScan.Has(tokens, length.Last + 1, Math.Min(clause.Last, length.Last + 4), "each time", "apiece", "per session", "as before", "long", "in length", "total", "no longer", "no more", "in all", "altogether", "start to finish")
            || (WordScan.Has(tokens, Math.Max(clause.First, length.First - 3), length.First - 1, Amounts) && WordScan.Has(tokens, clause.First, clause.Last, Meetings))
            || IsAfterthought(passage, clause, length)
            || (clause.Length <= 12 && WordScan.Has(tokens, clause.First, clause.Last, Platforms) && IsApartOrFirst(passage, clause, length));
    }

    // "Monday at 10:30. Half an hour, by telephone.": a sentence that opens with a length, right behind the hour.
    private static bool IsAfterthought(Passage passage, Clause clause, LengthMention length)
    {
        var tokens = passage.Tokens;
        var before = passage.Clauses.LastOrDefault(each => each.Last < clause.First && each.Mentions.Count > 0);
        return length.First == clause.First && !clause.Clocks.Any() && before?.Clocks.Any() == true && before.Paragraph == clause.Paragraph
            && (length.Last == clause.Last || tokens[length.Last + 1].Key is "," or "." or "by" or "on" or "over" or "via" or "of" or "at" or "!" or ";");
    }

    // Not the length of a part of the day, nor a time before or after something.
    private static bool IsPlain(Passage passage, Clause clause, LengthMention length)
    {
        var tokens = passage.Tokens;
        return !WordScan.Has(tokens, Math.Max(clause.First, length.First - 8), Math.Min(clause.Last, length.Last + 4), Parts)
            && RoleWords.AnyEvent(tokens, Math.Max(clause.First, length.First - 8), length.First - 1) is null
            && !(length.Last + 1 <= clause.Last && tokens[length.Last + 1].Key is "interviews" or "interview" or "sessions" or "conversations" or "rooms" or "breaks" or "video" or "meetings" or "each" or "window" or "offer" or "before" or "prior" or "ahead" or "early" or "later" or "beforehand" or "in" or "that" or "which" or "when" or "that's" or "away" or "behind" or "apart" or "difference" or "from" or "after" or "notice" or "later" or "drive")
            && !(length.Last + 2 <= clause.Last && tokens[length.Last + 1].Is("with") && tokens[length.Last + 2].Key is not ("us" or "you" or "me" or "our" or "the"))
            && !WordScan.Has(tokens, Math.Max(clause.First, length.First - 2), length.First - 1, Searches);
    }

    private static bool IsApart(Passage passage, LengthMention length) =>
        passage.Tokens[length.First - 1].Key is "|" or "," or "(" or "·" or "-" or "\t" or ";" or "for" or "about" or "approximately";

    private static bool IsApartOrFirst(Passage passage, Clause clause, LengthMention length) => length.First == clause.First || IsApart(passage, length);
}
