using OfficePrep.Mail;

namespace OfficePrep.Reading.Clues;

/// <summary>Finds the city and state of the program among the places that a letter names.</summary>
internal static class ProgramPlaceFinder
{
    private static readonly HashSet<string> Elsewhere = new(
        ["from", "based", "sits", "live", "lives", "flying", "born", "grew", "remote", "remotely", "visiting", "airport", "hotel", "inn", "moved", "desk", "visit", "you", "your", "between", "near", "outside", "fellowship", "school"], StringComparer.Ordinal);

    private static readonly string[] Imprints = ["thalamus", "association of american", "aamc", "zoom", "liaison", "interview broker", "nrmp", "mailchimp", "box "];

    // The letters after a physician's name are also postal codes of states.
    private static readonly HashSet<string> Degrees = new(["MD", "MA", "MS", "PA", "ND", "DC", "AL", "OK", "IN", "OR", "ME", "HI", "DE"], StringComparer.Ordinal);

    private static readonly HashSet<string> Streets = new(
        ["street", "st", "avenue", "ave", "road", "rd", "court", "ct", "drive", "dr", "boulevard", "blvd", "lane", "ln", "way", "parkway", "pkwy", "terrace", "place", "plaza", "highway", "hwy", "suite", "ste", "floor", "building", "circle", "square", "pike", "commons", "room", "box"], StringComparer.Ordinal);

    private const string Delimiters = "(,|/–—•·";

    private static readonly HashSet<string> Homonyms = new(["tbilisi", "batumi", "kutaisi"], StringComparer.Ordinal);

    /// <summary>The place that most speaks for; null where the letter names none.</summary>
    public static PlaceClue? Find(LetterLayout layout, IReadOnlyList<InstitutionClue> institutions)
    {
        var found = Pairs(layout.Text, layout.Words).Select(place => Weigh(layout, place, institutions))
            .Concat(Lone(layout.Text, layout.Words).Select(place => Weigh(layout, place, institutions)))
            .Concat(Pairs(layout.Letter.Subject, layout.SubjectWords).Select(place => place.Clue with { Weight = place.Clue.Weight + 2 }))
            .Concat(Lone(layout.Letter.Subject, layout.SubjectWords).Where(place => place.Clue.Names).Select(place => place.Clue))
            .Concat(Tails(institutions))
            .ToList();
        if (!found.Exists(place => place.Weight > 0))
        {
            foreach (var quote in layout.Letter.Quoted.Where(quote => InstitutionFinder.IsFromProgram(quote, layout.Letter)))
            {
                found.AddRange(Pairs(quote.Body.Text, WordList.Of(quote.Body.Text)).Select(place => place.Clue));
            }
        }

        var best = found
            .Where(place => place.Weight > 0)
            .GroupBy(place => (City: place.City?.ToUpperInvariant(), place.State))
            .Select(group => group.MaxBy(place => place.Weight)! with { Weight = group.Max(place => place.Weight) + Math.Min(2, (group.Count() - 1) * 0.5) })
            .MaxBy(place => place.Weight);
        return best is null ? null : Complete(best, found);
    }

    // "Commencement Bay Medical Center, Springfield" gets its state from elsewhere in the letter.
    private static PlaceClue Complete(PlaceClue best, List<PlaceClue> found)
    {
        if (best.State is not null || best.City is null)
        {
            var withCity = best.City is null ? found.Where(place => place.City is not null && place.State == best.State && place.Weight > 1).MaxBy(place => place.Weight) : null;
            return withCity ?? best;
        }

        var states = found.Where(place => place.State is not null && place.Weight > 0 && PlaceBook.HasCity(best.City, place.State)).Select(place => place.State).Distinct().ToList();
        return states.Count == 1 ? best with { State = states[0] } : best;
    }

    private static IEnumerable<Found> Pairs(string text, IReadOnlyList<Word> words)
    {
        for (var at = 1; at < words.Count; at++)
        {
            var small = !words[at].IsCapital && SmallNames.InLine(text, words[at].Start);
            if (!(words[at].IsCapital || small) || StateAt(text, words, at, out var count) is not { } state)
            {
                continue;
            }

            var gap = text[words[at - 1].End..words[at].Start];
            var isCode = count == 1 && words[at].Written.Length == 2;
            var zip = at + count < words.Count && words[at + count].Written is { Length: 5 } digits && digits.All(char.IsAsciiDigit);
            if (gap == "-" && isCode)
            {
                yield return new Found(new PlaceClue(null, state, words[at].Written, 5), TextSpan.FromBounds(words[at].Start, words[at].End), at);
                continue;
            }

            if (small)
            {
                if (gap == ", " && SmallNames.CityBefore(text, words, at) is { } start)
                {
                    yield return new Found(new PlaceClue(SmallNames.Capitalized(NameRun.Written(text, words, start, at - 1)), state, NameRun.Written(text, words, start, at + count - 1), 3), TextSpan.FromBounds(words[start].Start, words[at + count - 1].End), start);
                }

                continue;
            }

            if (!IsGap(gap, isCode, zip) || IsClock(words[at - 1]) || CityBefore(text, words, at, state, gap.Contains(',', StringComparison.Ordinal)) is not { } first)
            {
                yield return new Found(new PlaceClue(null, state, words[at].Written, isCode ? -1 : 0.5, Names: false), TextSpan.FromBounds(words[at].Start, words[at].End), at);
                continue;
            }

            var city = NameRun.Written(text, words, first, at - 1);
            if (Degrees.Contains(words[at].Written) && !zip && !PlaceBook.HasCity(city, state) && !IsIntroduced(text, words, first))
            {
                continue;
            }

            if (Homonyms.Contains(city.ToLowerInvariant()))
            {
                continue;
            }

            var span = TextSpan.FromBounds(words[first].Start, words[at + count - 1].End);
            yield return new Found(new PlaceClue(city, state, span.In(text), zip ? 3.5 : 3), span, first);
            at += count - 1;
        }
    }

    private static string? StateAt(string text, IReadOnlyList<Word> words, int at, out int count)
    {
        count = 0;
        if (!PlaceBook.MayBeginState(words[at].Written))
        {
            return null;
        }

        for (count = Math.Min(4, words.Count - at); count > 0; count--)
        {
            var written = NameRun.Written(text, words, at, at + count - 1);
            if (written == "VA" && IsOtherName(text, words, at, count))
            {
                continue;
            }

            if (written.Length == 2 ? words[at].Written.All(char.IsAsciiLetterUpper) && PlaceBook.StateOf(written) is not null : PlaceBook.StateOf(written) is not null && !IsOtherName(text, words, at, count))
            {
                return PlaceBook.StateOf(written);
            }
        }

        return null;
    }

    // "Washington University", "New York, NY": here the words are no state.
    private static bool IsOtherName(string text, IReadOnlyList<Word> words, int at, int count)
    {
        if (at + count >= words.Count)
        {
            return false;
        }

        var next = words[at + count];
        var gap = text[words[at + count - 1].End..next.Start];
        return (gap == " " && next.IsCapital && InstitutionWords.Contains(next.Plain))
            || (gap == ", " && next.Written.Length == 2 && PlaceBook.StateOf(next.Written) is not null);
    }

    // Letters in the line around a place that are looked at for a name.
    private const int LongestLine = 2_000;

    private static readonly HashSet<string> InstitutionWords = new(["university", "hospital", "medical", "regional", "methodist", "general", "health", "delta", "presbyterian", "healthcare", "outpatient", "state", "time", "memorial", "college", "children's", "baptist", "clinic"], StringComparer.Ordinal);

    private static bool IsGap(string gap, bool isCode, bool zip) =>
        gap is "," or ", " or ",\n" or "," + "\u00A0" || (string.IsNullOrWhiteSpace(gap) && gap.Length == 1 && (isCode || zip || gap == " "));

    private static bool IsIntroduced(string text, IReadOnlyList<Word> words, int first) =>
        first > 0 && (words[first - 1].Plain is "in" or "near" || text[words[first - 1].End..words[first].Start].Any(Delimiters.Contains))
        && InstitutionWords.Overlaps(Enumerable.Range(Math.Max(0, first - 6), Math.Min(6, first)).Select(index => words[index].Plain).Append(words[first - 1].Plain is "in" ? "hospital" : ""));

    private static int? CityBefore(string text, IReadOnlyList<Word> words, int state, string code, bool comma)
    {
        var first = state;
        for (var at = state - 1; at >= 0 && state - at <= 5; at--)
        {
            if (!(words[at].IsCapital || words[at].Plain is "du" or "of" or "la" or "de") || (at < state - 1 && !NameRun.Joined(text, words, at + 1)))
            {
                break;
            }

            first = at;
        }

        while (first < state && !words[first].IsCapital)
        {
            first++;
        }

        if (first == state)
        {
            return null;
        }

        // "Fairbanks AK" alone on its line is a place; any other word and a code there may be a name and a degree.
        if (words[state - 1].Opens)
        {
            return comma || PlaceBook.HasCity(words[state - 1].Written, code) ? state - 1 : null;
        }

        for (var start = Math.Max(first, state - PlaceBook.MostWords); start < state; start++)
        {
            if (PlaceBook.HasCity(NameRun.Written(text, words, start, state - 1), code))
            {
                return start;
            }
        }

        for (var at = state - 1; at >= first; at--)
        {
            if (Streets.Contains(words[at].Plain) && at > first && !IsSaint(words, at, first, state) || InstitutionWords.Contains(words[at].Plain) || words[at].Plain is "medicine" or "center" or "residency" or "program" or "surgery" or "pediatrics" or "psychiatry" or "medicine" or "hospital")
            {
                first = at + 1;
                break;
            }
        }

        return first < state && state - first <= 3 && (comma || state - first <= 2 && !SpecialtyIn(words, first, state)) ? first : null;
    }

    // "East St. Louis", "Port St. Lucie".
    private static bool IsSaint(IReadOnlyList<Word> words, int at, int first, int state) =>
        words[at].Plain is "st" or "ste" && at + 1 < state && at - 1 == first && words[first].Plain is "east" or "west" or "north" or "south" or "port" or "fort" or "lake" or "mount";

    // "6 PM CT" is a clock time, and "CT" no Connecticut.
    private static bool IsClock(Word word) => word.Plain is "am" or "pm" or "noon" or "midnight" or "m" or "a" or "p" || char.IsAsciiDigit(word.Written[0]);

    private static bool SpecialtyIn(IReadOnlyList<Word> words, int first, int end) =>
        Enumerable.Range(first, end - first).Any(at => SpecialtyBook.LongestAt(words, at, end) is not null);

    private static IEnumerable<Found> Lone(string text, IReadOnlyList<Word> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var small = !words[at].IsCapital && at > 0 && words[at - 1].Plain == "in" && SmallNames.InLine(text, words[at].Start);
            if (!(words[at].IsCapital || small) || !PlaceBook.MayBeginCity(words[at].Written))
            {
                continue;
            }

            for (var count = PlaceBook.MostWords; count > 0; count--)
            {
                if (at + count > words.Count || !PlaceBook.HasCity(NameRun.Written(text, words, at, at + count - 1)) || Enumerable.Range(at + 1, count - 1).Any(index => !NameRun.Joined(text, words, index)))
                {
                    continue;
                }

                var written = NameRun.Written(text, words, at, at + count - 1);
                var city = small ? SmallNames.Capitalized(written) : written;
                var state = PlaceBook.StateOfCity(city);
                var inName = IsPartOfName(text, words, at, count);
                var placed = at > 0 && (words[at - 1].Plain is "in" or "from" or "at" || text[words[at - 1].End..words[at].Start].Any(Delimiters.Contains));
                if (state is not null || placed)
                {
                    var span = TextSpan.FromBounds(words[at].Start, words[at + count - 1].End);
                    yield return new Found(new PlaceClue(city, state, city, inName ? 0.2 : placed ? 1.5 : 0.5, Names: !inName), span, at);
                }

                at += count - 1;
                break;
            }
        }
    }

    private static bool IsPartOfName(string text, IReadOnlyList<Word> words, int at, int count) =>
        (at + count < words.Count && words[at + count].IsCapital && NameRun.Joined(text, words, at + count))
        || (at > 0 && words[at - 1].IsCapital && NameRun.Joined(text, words, at) && !words[at].Opens);

    // The name of a hospital may tell its state; it gives a zone, never a city for the record.
    private static IEnumerable<PlaceClue> Tails(IReadOnlyList<InstitutionClue> institutions)
    {
        if (institutions.Count == 0)
        {
            yield break;
        }

        foreach (var word in WordList.Of(institutions[0].Name).Where(word => word.Written.Length > 2))
        {
            if (PlaceBook.StateOf(word.Written) is { } state && state is not ("WA" or "GA"))
            {
                yield return new PlaceClue(null, state, institutions[0].Name, 0.4, Names: false);
            }
        }
    }

    private static PlaceClue Weigh(LetterLayout layout, Found place, IReadOnlyList<InstitutionClue> institutions)
    {
        var weight = place.Clue.Weight;
        var line = layout.LineAt(place.Span.Start);
        var best = institutions.Count > 0 ? institutions[0].Name : null;
        var sameLine = line is not null && best is not null && Near(line, place.Span, layout.Text).Contains(best, StringComparison.OrdinalIgnoreCase);
        var near = sameLine || institutions.Take(2).Any(one => one.Span is { } span && Math.Abs(span.Start - place.Span.Start) < 160);
        if (place.Clue.City is not null && place.Clue.Names)
        {
            weight += sameLine ? 2.5 : near ? 1.5 : 0;
            weight += line?.Part switch
            {
                LetterPart.Letterhead or LetterPart.Signature => 1.5,
                LetterPart.Footer => sameLine ? 0.5 : -3,
                _ => place.Span.Start < 700 ? 1.5 : 0.5,
            };
        }

        if (line is not null && !sameLine && (IsImprint(line) || (layout.LineAt(line.Span.Start - 1) ?? layout.LineAt(line.Span.Start - 2)) is { } above && IsImprint(above) && above.Part is LetterPart.Footer))
        {
            weight -= 5;
        }

        for (var before = place.FirstWord - 1; before >= 0 && before >= place.FirstWord - 4 && !layout.Words[before + 1].Opens; before--)
        {
            weight -= Elsewhere.Contains(layout.Words[before].Plain) && !(layout.Words[before].Plain == "from" && IsGreeting(layout.Words, before)) ? 3 : 0;
        }

        return place.Clue with { Weight = weight };
    }

    // A paragraph of a page is one line; what stands farther off in it is no nearer than the next line.
    private static ReadOnlySpan<char> Near(LetterLine line, TextSpan place, string text)
    {
        var start = Math.Max(line.Span.Start, place.Start - LongestLine);
        return text.AsSpan(start, Math.Min(line.Span.End, place.End + LongestLine) - start);
    }

    private static bool IsImprint(LetterLine line) => line.Text.Length <= LongestLine && Array.Exists(Imprints, imprint => line.Text.Contains(imprint, StringComparison.OrdinalIgnoreCase));

    private static bool IsGreeting(IReadOnlyList<Word> words, int from) => from > 0 && words[from - 1].Plain is "greetings" or "regards" or "hello" or "wishes" or "aloha" or "hi";

    private sealed record Found(PlaceClue Clue, TextSpan Span, int FirstWord);
}
