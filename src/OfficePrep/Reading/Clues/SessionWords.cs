using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>The words by which the rows of a schedule are known to be parts of one day, and those by which they are places to choose from.</summary>
internal static class SessionWords
{
    // The name of a session is a few words and a person or two; more is a sentence.
    private const int LongestTitle = 14;

    private static readonly string[] Parts =
        ["welcome", "introduction*", "opening", "remarks", "orientation", "overview", "presentation", "director*", "chair*", "chief*", "faculty", "dr", "drs", "prof", "panel", "resident*", "tour", "lunch", "break", "breakfast", "coffee", "conference", "rounds", "report", "didactic*", "wrap", "closing", "debrief*", "goodbye", "question*", "q", "meeting", "meet", "chat", "pause", "transition", "check", "coordinator", "research", "curriculum", "discussion", "simulation", "video", "hour", "farewell", "film"];

    private static readonly string[] Interviews = ["interview*", "entrevista*"];

    private static readonly string[] Choices =
        ["option*", "slot*", "choice*", "group", "cohort", "open", "full", "available", "seats", "seat", "spots", "spot", "left", "taken", "or", "session a", "session b", "session 1", "session 2", "first session", "second session", "choose", "pick", "starts", "start", "begins", "begin", "is", "are", "will", "please", "confirmed", "was", "instead", "moved", "now", "deadline", "by", "until", "join"];

    /// <summary>The words of a line that are no part of its dates and hours; null where it is no row of a plan.</summary>
    public static string? Title(Sighting sighting)
    {
        var (tokens, clause) = (sighting.Passage.Tokens, sighting.Clause);
        if (!clause.StartsLine || sighting.Withdrawn || sighting.IsStruck || sighting.Passage.Kind == PassageKind.Subject || sighting.Clock is null || sighting.Point is not Point.Start || tokens[clause.Last].Key is "." or "!" or "?")
        {
            return null;
        }

        var words = Enumerable.Range(clause.First, clause.Length).Where(at => tokens[at].Kind == TokenKind.Word && !clause.Mentions.Any(mention => mention.First <= at && mention.Last >= at)).ToList();
        // "Interviews: 8:30 AM - 11:45 AM" gives the hours of the interview itself.
        var isWhole = words.Count > 0 && words[0] < sighting.First && words.TrueForAll(at => tokens[at].Key is "interview" or "interviews" or "your" or "day");
        return words.Count is 0 or > LongestTitle || isWhole || WordScan.Has(tokens, clause.First, clause.Last, Choices) ? null : string.Join(' ', words.Select(at => tokens[at].Key));
    }

    /// <summary>Whether a row names a part of an interview day that is no interview by itself.</summary>
    public static bool IsPart(Sighting sighting) => WordScan.Has(sighting.Passage.Tokens, sighting.Clause.First, sighting.Clause.Last, Parts);

    /// <summary>Whether a row names an interview.</summary>
    public static bool IsInterview(Sighting sighting) => WordScan.Has(sighting.Passage.Tokens, sighting.Clause.First, sighting.Clause.Last, Interviews);
}
