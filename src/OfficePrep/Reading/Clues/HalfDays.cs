using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Half days that stand in a cell or behind a dash of their own: "Thursday, November 19 | Morning", "Dec 1 - PM only".</summary>
internal static class HalfDays
{
    private static readonly HashSet<string> Nouns = ["session", "sessions", "half", "slot", "slots", "group", "block", "only", "interview", "interviews", "visit", "place", "places", "seat", "seats"];

    /// <summary>The date with the half of the day that its line gives it and no clock time; the date itself where the line says nothing of the kind.</summary>
    public static DateMention Beside(Passage passage, Clause clause, DateMention date)
    {
        if (date.Half is not null || clause.Clocks.Any())
        {
            return date;
        }

        var tokens = passage.Tokens;
        var at = date.Last + 1;
        while (at <= clause.Last && at - date.Last <= 4 && (tokens[at].Kind is TokenKind.Tab or TokenKind.Dash || tokens[at].Key is "|" or ":" or "," or "(" or "·" or "*"))
        {
            at++;
        }

        if (at > clause.Last || Half(tokens[at]) is not { } half)
        {
            return date;
        }

        var next = at + 1;
        var ends = next > clause.Last || tokens[next].Kind is TokenKind.Tab or TokenKind.Mark or TokenKind.Dash || Nouns.Contains(tokens[next].Key);
        return ends ? date with { Half = half, Last = at } : date;
    }

    private static DayHalf? Half(Token token) => token.Key switch
    {
        "am" or "morning" or "mornings" or "forenoon" => DayHalf.Am,
        "pm" or "afternoon" or "afternoons" => DayHalf.Pm,
        _ => null,
    };
}
