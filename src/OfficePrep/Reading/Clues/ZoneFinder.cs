using NodaTime;
using OfficePrep.Reading.Tokens;
using OfficePrep.Time;

namespace OfficePrep.Reading.Clues;

/// <summary>Names of zones: abbreviations, "Central Time (US &amp; Canada)", "(UTC-05:00) Eastern Time", "GMT+1", IANA ids, "Warsaw time", "for you in Brisbane".</summary>
internal static class ZoneFinder
{
    private const int LongestPlace = 3;

    // "District of Columbia".
    private const int LongestState = 3;

    /// <summary>The words that a zone can begin with; an IANA id begins with any word that a slash is glued to.</summary>
    public static IEnumerable<string> Beginnings => [.. ZoneNames.BeginningsOfNames, "utc", "gmt", "your", "for", "in", "hora", "time", "times", "hour", "hours", "clock", "clocks"];

    /// <summary>The zone that is named from a token on; null where none is.</summary>
    public static ZoneMention? At(string text, IReadOnlyList<Token> tokens, int at, bool afterClock)
    {
        if (tokens[at].Kind == TokenKind.Mark && tokens[at].Is("("))
        {
            return at + 1 < tokens.Count && tokens[at + 1].Key is "utc" or "gmt" ? Offset(tokens, at + 1, text) : null;
        }

        if (afterClock && ClockFinder.IsIsoOffset(tokens, at))
        {
            var (offset, last) = Amount(tokens, at - 1);
            return last < at ? null : new ZoneMention(at, last, ZoneNames.OfOffset(Words(text, tokens, at, last), offset)) { IsStrong = true };
        }

        if (tokens[at].Kind != TokenKind.Word)
        {
            return null;
        }

        return tokens[at].Key is "utc" or "gmt" ? Offset(tokens, at, text)
            : Iana(text, tokens, at) ?? ForReader(text, tokens, at) ?? Named(text, tokens, at, afterClock) ?? PlaceTime(text, tokens, at) ?? TimeOf(text, tokens, at);
    }

    // "(UTC-05:00) Eastern Time (US & Canada)": the name decides, the offset is only what the program happened to print.
    private static ZoneMention Offset(IReadOnlyList<Token> tokens, int at, string text)
    {
        var (offset, last) = Amount(tokens, at);
        if (last + 1 < tokens.Count && tokens[last + 1].Is(")"))
        {
            last++;
            if (last + 1 < tokens.Count && tokens[last + 1].Kind == TokenKind.Word && Named(text, tokens, last + 1, true) is { } name)
            {
                return name with { First = at, IsStrong = true, Label = name.Label with { Naming = ZoneNaming.Windows } };
            }

            if (last + 1 < tokens.Count && tokens[last + 1].Kind == TokenKind.Word && PlaceName(text, tokens, last + 1) is { } city)
            {
                return city with { First = at, IsStrong = true };
            }
        }

        var words = Words(text, tokens, at, last);
        return new ZoneMention(at, last, ZoneNames.OfOffset(words, offset)) { IsStrong = true };
    }

    private static (Offset Offset, int Last) Amount(IReadOnlyList<Token> tokens, int at)
    {
        if (at + 2 >= tokens.Count || !(tokens[at + 1].Kind == TokenKind.Dash || tokens[at + 1].Is("+")) || !tokens[at + 2].HasDigits(1, 4) || !tokens[at + 2].Glued)
        {
            return (NodaTime.Offset.Zero, at);
        }

        var number = tokens[at + 2];
        var (hours, minutes) = number.Key.Length > 2 ? (number.Value / 100, number.Value % 100) : (number.Value, 0);
        var last = at + 2;
        if (last + 2 < tokens.Count && tokens[last + 1].Is(":") && tokens[last + 1].Glued && tokens[last + 2].HasDigits(2, 2))
        {
            minutes = tokens[last + 2].Value;
            last += 2;
        }

        var sign = tokens[at + 1].Kind == TokenKind.Dash ? -1 : 1;
        return hours <= 14 && minutes < 60 ? (NodaTime.Offset.FromSeconds(sign * ((hours * 3600) + (minutes * 60))), last) : (NodaTime.Offset.Zero, at);
    }

    private static ZoneMention? Iana(string text, IReadOnlyList<Token> tokens, int at)
    {
        if (at + 2 >= tokens.Count || !tokens[at + 1].Is("/") || !tokens[at + 1].Glued || tokens[at + 2].Kind is not (TokenKind.Word or TokenKind.Month))
        {
            return null;
        }

        var last = at + 2;
        while (last + 2 < tokens.Count && tokens[last + 1].Glued && tokens[last + 2].Glued && tokens[last + 1].Key is "/" or "_" or "-" && tokens[last + 2].Kind is TokenKind.Word or TokenKind.Month)
        {
            last += 2;
        }

        var id = Words(text, tokens, at, last);
        return ZoneNames.IsKnown(id) ? new ZoneMention(at, last, new ZoneLabel(id, [id], ZoneNaming.Id)) { IsStrong = true } : null;
    }

    private static ZoneMention? Named(string text, IReadOnlyList<Token> tokens, int at, bool afterClock)
    {
        if (!ZoneNames.MayBeginWith(tokens[at].Key))
        {
            return null;
        }

        for (var last = LastOfWords(tokens, at, ZoneNames.LongestLabel); last >= at; last--)
        {
            var words = Words(text, tokens, at, last);
            if (ZoneNames.Find(words) is not { } label)
            {
                continue;
            }

            var single = at == last;
            var abbreviation = single && tokens[at].Key.Length <= 4;
            var capitals = words.All(c => !char.IsLetter(c) || char.IsUpper(c)) || words is "ChST";
            var proper = char.IsUpper(words[0]);
            var fits = abbreviation ? capitals || (afterClock && ZoneWords.IsAbbreviation(tokens[at].Key)) : proper || afterClock || !single;
            if (!fits || (single && !abbreviation && !afterClock && !proper))
            {
                return null;
            }

            var strong = abbreviation ? capitals && !ZoneWords.IsWeak(tokens[at].Key) && label.Naming != ZoneNaming.Offset : !single;
            return new ZoneMention(at, WithCountry(tokens, last), label) { IsStrong = strong };
        }

        return null;
    }

    private static int LastOfWords(IReadOnlyList<Token> tokens, int at, int most)
    {
        var end = at;
        while (end < tokens.Count && end < at + most && tokens[end].Kind == TokenKind.Word)
        {
            end++;
        }

        return end - 1;
    }

    // "(US & Canada)", "(US and Canada)", and Google's "- New York".
    private static int WithCountry(IReadOnlyList<Token> tokens, int last)
    {
        if (last + 4 < tokens.Count && tokens[last + 1].Is("(") && tokens[last + 2].Key is "us" or "mexico" or "canada")
        {
            for (var i = last + 3; i < Math.Min(tokens.Count, last + 7); i++)
            {
                if (tokens[i].Is(")"))
                {
                    return i;
                }
            }
        }

        return last;
    }

    // "your time in Warsaw", "for you in Brisbane", "in Lagos".
    private static ZoneMention? ForReader(string text, IReadOnlyList<Token> tokens, int at)
    {
        var reader = (tokens[at].Is("your") && at + 2 < tokens.Count && tokens[at + 1].Is("time") && tokens[at + 2].Is("in")) ? at + 3
            : (tokens[at].Is("for") && at + 2 < tokens.Count && tokens[at + 1].Is("you") && tokens[at + 2].Is("in")) ? at + 3
            : tokens[at].Is("in") && at + 1 < tokens.Count && char.IsUpper(text[tokens[at + 1].Span.Start]) ? at + 1
            : -1;
        return reader > 0 && reader < tokens.Count && (CityAndState(text, tokens, reader) ?? PlaceName(text, tokens, reader)) is { } place
            ? place with { First = at, IsForReader = reader == at + 3 }
            : null;
    }

    private static ZoneMention? PlaceTime(string text, IReadOnlyList<Token> tokens, int at) =>
        PlaceName(text, tokens, at) is { } place && place.Last + 1 < tokens.Count && tokens[place.Last + 1].Is("time")
            ? place with { Last = place.Last + 1, IsStrong = true }
            : null;

    // "hora de Puerto Rico", "hora local de Lima", "time in Guam", "the hours of New York".
    private static ZoneMention? TimeOf(string text, IReadOnlyList<Token> tokens, int at)
    {
        if (tokens[at].Key is not ("hora" or "time" or "times" or "hour" or "hours" or "clock" or "clocks"))
        {
            return null;
        }

        var place = at + 1;
        place += place < tokens.Count && tokens[place].Key is "local" or "here" ? 1 : 0;
        var leads = tokens[at].Is("hora") ? place < tokens.Count && tokens[place].Key is "de" or "del" : place < tokens.Count && tokens[place].Key is "in" or "of";
        return leads && place + 1 < tokens.Count && char.IsUpper(text[tokens[place + 1].Span.Start]) && PlaceName(text, tokens, place + 1) is { } found ? found with { First = at, IsStrong = true } : null;
    }

    /// <summary>A place that has a zone of its own, such as a table's heading "Lagos".</summary>
    public static ZoneMention? PlaceName(string text, IReadOnlyList<Token> tokens, int at)
    {
        if (!ZoneNames.MayBeginWith(tokens[at].Key))
        {
            return null;
        }

        for (var last = Math.Min(tokens.Count, at + LongestPlace) - 1; last >= at; last--)
        {
            if (tokens[last].Kind is TokenKind.Word && tokens[at].Kind is TokenKind.Word && ZoneNames.OfPlace(Words(text, tokens, at, last)) is { } label)
            {
                return new ZoneMention(at, last, label);
            }
        }

        return null;
    }

    // "10:30 here in Lima, Ohio": with its state beside it a city is that one, whatever others share the name.
    private static ZoneMention? CityAndState(string text, IReadOnlyList<Token> tokens, int at)
    {
        var comma = at;
        while (comma < tokens.Count && comma - at <= PlaceBook.MostWords && tokens[comma].Kind == TokenKind.Word && char.IsUpper(text[tokens[comma].Span.Start]))
        {
            comma++;
        }

        if (comma == at || comma + 1 >= tokens.Count || !tokens[comma].Is(","))
        {
            return null;
        }

        for (var last = LastOfWords(tokens, comma + 1, LongestState); last > comma; last--)
        {
            if (PlaceBook.StateOf(Words(text, tokens, comma + 1, last)) is { } state && PlaceBook.ZoneOf(Words(text, tokens, at, comma - 1), state) is { } zone)
            {
                return new ZoneMention(at, last, new ZoneLabel(Words(text, tokens, at, last), [zone], ZoneNaming.Place)) { IsStrong = true };
            }
        }

        return null;
    }

    private static string Words(string text, IReadOnlyList<Token> tokens, int first, int last) =>
        text[tokens[first].Span.Start..tokens[last].Span.End];
}
