using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Words that say what a moment is for.</summary>
internal static class RoleWords
{
    private static readonly string[] Social =
        ["dinner", "social", "socials", "happy hour", "meet and greet", "meet & greet", "meet greet", "reception", "game night", "mixer", "hangout", "hang out", "resident night", "residents' night", "coffee chat", "coffee hour", "trivia", "get together", "cocktail*", "drinks", "resident panel evening", "evening with the residents", "evening with our residents", "night with the residents", "residents' online", "resident chat", "residents chat", "resident zoom", "residents' hour", "resident hour", "residents hour", "residents' evening", "resident evening", "evening with residents", "hour with residents", "hour with the residents", "time with residents", "meet the chiefs", "meet the house staff", "house staff night", "meet our residents", "meet the residents", "social hour", "brunch", "breakfast with residents", "polish evening", "pizza night", "supper", "hang with", "hanging out", "meet with residents", "meet with our residents", "meet with the residents", "meet some residents", "chat with residents", "chat with our residents", "residents only", "pizza with", "pizza and", "pizza party", "taco night", "tacos with", "barbecue", "bbq", "potluck", "cookout", "bowling", "brewery", "social gathering", "ask us anything", "meetup", "meet up with", "icebreaker", "ice breaker", "dessert with", "tapas", "luau", "karaoke"];

    private static readonly string[] TechCheck =
        ["tech check", "technology check", "technical check", "tech test", "test session", "sound check", "connection test", "connectivity test", "test call", "test run", "tech rehearsal", "practice session", "platform test", "technical rehearsal", "zoom test", "audio check", "dry run", "tech session", "camera check", "video check", "mic check", "microphone check", "link check", "equipment check", "zoom check", "teams check", "webex check", "connection check", "device check", "system check", "check your camera", "check your connection", "test your camera", "test your connection", "test your link", "trial run", "trial call", "practice call", "practice run", "test meeting", "tech run", "tech tryout"];

    private static readonly string[] OpenHouse =
        ["open house", "open houses", "information session*", "info session*", "informational session", "webinar*", "town hall", "q & a session", "virtual fair", "recruitment fair", "meet the program", "info evening*", "information evening*", "info night", "information night", "open evening", "open day", "program preview", "preview night", "q & a evening", "virtual doors"];

    private static readonly string[] SecondLook = ["second look", "second looks", "second visit", "revisit day", "second look day", "2nd look", "walk the halls", "visit day", "return visit", "post interview visit", "come back and see", "second time to see"];

    private static readonly string[] Interview = ["interview", "interviews", "interviewing", "interviewed", "interview day", "interveiw*", "entrevista"];

    /// <summary>The role that the nearest of the words names; null where none does.</summary>
    public static TimeRole? Nearest(IReadOnlyList<Token> tokens, int first, int last, bool fromEnd)
    {
        TimeRole? best = null;
        var distance = int.MaxValue;
        foreach (var (role, words) in Families)
        {
            var at = WordScan.Nearest(tokens, first, last, fromEnd, words);
            var far = at < 0 ? int.MaxValue : fromEnd ? last - at : at - first;
            if (far < distance)
            {
                (best, distance) = (role, far);
            }
        }

        return best == TimeRole.Interview && IsOnlyAnchor(tokens, first, last, fromEnd) ? TimeRole.Social : best;
    }

    // "The evening before your interview: Wednesday at 6:30": the interview only says which evening.
    private static bool IsOnlyAnchor(IReadOnlyList<Token> tokens, int first, int last, bool fromEnd)
    {
        var at = WordScan.Nearest(tokens, first, last, fromEnd, Interview);
        return WordScan.Nearest(tokens, Math.Max(0, at - 4), at - 1, true, "evening before", "night before", "evening prior", "night prior") >= 0;
    }

    /// <summary>The event role named anywhere in a stretch, interviews aside; the rarer word wins.</summary>
    public static TimeRole? AnyEvent(IReadOnlyList<Token> tokens, int first, int last) =>
        WordScan.Has(tokens, first, last, SecondLook) ? TimeRole.SecondLook
        : WordScan.Has(tokens, first, last, OpenHouse) ? TimeRole.OpenHouse
        : WordScan.Has(tokens, first, last, TechCheck) ? TimeRole.TechCheck
        : WordScan.Has(tokens, first, last, Social) ? TimeRole.Social
        : null;

    /// <summary>The words for a role that stand nearest to one end of a stretch; null where none stand there.</summary>
    public static (int First, int Last)? Spoken(TimeRole role, IReadOnlyList<Token> tokens, int first, int last, bool fromEnd)
    {
        (int First, int Last)? best = null;
        foreach (var phrase in Array.Find(Families, family => family.Role == role).Words ?? [])
        {
            var at = WordScan.Nearest(tokens, first, last, fromEnd, phrase);
            var end = Math.Min(last, at + phrase.AsSpan().Count(' '));
            if (at >= 0 && (best is null || (fromEnd ? at > best.Value.First : at < best.Value.First) || (at == best.Value.First && end > best.Value.Last)))
            {
                best = (at, end);
            }
        }

        return best;
    }

    private static readonly (TimeRole Role, string[] Words)[] Families =
    [
        (TimeRole.TechCheck, TechCheck), (TimeRole.SecondLook, SecondLook), (TimeRole.OpenHouse, OpenHouse), (TimeRole.Social, Social), (TimeRole.Interview, Interview),
    ];
}
