namespace OfficePrep.Reading.Clues;

/// <summary>Finds the specialty that the letter speaks for, among those it only mentions.</summary>
internal static class SpecialtyFinder
{
    // A full name beside "residency", or in the signature.
    private const double PlainlyNamed = 6;

    private static readonly HashSet<string> After = new(
        ["residency", "residencies", "program", "programme", "programs", "residents", "resident", "interview", "interviews", "faculty", "gme", "recruitment", "position", "positions", "spot", "track", "applicants", "education", "training", "open", "chief", "chiefs", "interns", "department", "team", "coordinator"], StringComparer.Ordinal);

    private static readonly HashSet<string> Labels = new(["program", "programme", "specialty", "department", "position", "track"], StringComparer.Ordinal);

    private static readonly HashSet<string> Loose = new(["path", "psych", "peds", "ortho", "neuro", "derm", "anes", "ophtho", "fm", "im"], StringComparer.Ordinal);

    /// <summary>The specialty, and the words that told it; null where none is named.</summary>
    public static (string Id, string Words)? Find(LetterLayout layout, string? acgmeId, string? nrmpCode)
    {
        var tally = new Dictionary<string, (double Weight, string Words)>(StringComparer.Ordinal);
        Count(tally, layout.Text, layout.Words, 0, layout);
        Count(tally, layout.Letter.Subject, layout.SubjectWords, 2, null);
        CountOther(tally, layout.Letter.From?.Name, 2);
        foreach (var answers in layout.Letter.ReplyTo)
        {
            CountOther(tally, answers.Name, 1);
        }

        foreach (var happening in layout.Letter.Calendars.SelectMany(part => part.Events))
        {
            CountOther(tally, happening.Summary, 1);
        }

        if (tally.Count == 0)
        {
            foreach (var quote in layout.Letter.Quoted)
            {
                CountOther(tally, quote.Body.Text, 0);
            }
        }

        Support(tally, acgmeId is null ? null : SpecialtyBook.OfAcgmeId(acgmeId), "ACGME ID");
        Support(tally, nrmpCode is null ? null : SpecialtyBook.OfNrmpCode(nrmpCode), "NRMP code");
        if (tally.Count == 0)
        {
            return null;
        }

        var best = tally.MaxBy(entry => entry.Value.Weight);
        var narrower = tally.Where(entry => IsWithin(entry.Key, best.Key) && entry.Value.Weight >= PlainlyNamed).ToList();
        var chosen = narrower.Count > 0 ? narrower.MaxBy(entry => entry.Value.Weight) : best;
        return (chosen.Key, chosen.Value.Words);
    }

    // A child neurology program says "neurology" for short; a neurology program has no reason to say "child neurology residency".
    private static bool IsWithin(string narrow, string wide) => (narrow, wide) is
        ("child-neurology", "neurology") or ("child-neurology", "pediatrics") or ("interventional-radiology", "diagnostic-radiology")
        or ("internal-medicine-pediatrics", "internal-medicine") or ("internal-medicine-pediatrics", "pediatrics")
        or ("vascular-surgery", "general-surgery") or ("thoracic-surgery", "general-surgery") or ("plastic-surgery", "general-surgery") or ("neurological-surgery", "general-surgery");

    private static void Support(Dictionary<string, (double Weight, string Words)> tally, string? id, string words)
    {
        if (id is not null)
        {
            tally[id] = tally.TryGetValue(id, out var known) ? (known.Weight + 6, known.Words) : (6, words);
        }
    }

    private static void CountOther(Dictionary<string, (double Weight, string Words)> tally, string? text, double bonus)
    {
        if (text is { Length: > 0 })
        {
            Count(tally, text, WordList.Of(text), bonus, null);
        }
    }

    private static void Count(Dictionary<string, (double Weight, string Words)> tally, string text, IReadOnlyList<Word> words, double bonus, LetterLayout? layout)
    {
        foreach (var sentence in Sentences(words))
        {
            // A list of specialties says where others went, not whose letter this is.
            var passing = sentence.Select(mention => mention.Id).Distinct().Count() >= 3;
            foreach (var mention in sentence)
            {
                var weight = passing ? 0.2 : mention.Weight + bonus + Context(words, mention, layout);
                var before = tally.GetValueOrDefault(mention.Id);
                tally[mention.Id] = (before.Weight + weight, before.Words ?? NameRun.Written(text, words, mention.First, mention.First + mention.Count - 1));
            }
        }
    }

    private static IEnumerable<List<SpecialtyMention>> Sentences(IReadOnlyList<Word> words)
    {
        var sentence = new List<SpecialtyMention>();
        for (var at = 0; at < words.Count;)
        {
            if (words[at].Opens && sentence.Count > 0)
            {
                yield return sentence;
                sentence = [];
            }

            var mention = SpecialtyBook.LongestAt(words, at, words.Count) ?? LooseAt(words, at);
            if (mention is { } found)
            {
                sentence.Add(found);
                at += found.Count;
            }
            else
            {
                at++;
            }
        }

        yield return sentence;
    }

    // "our path program", "psych interview": typed in small letters, these mean a specialty only beside such a word.
    private static SpecialtyMention? LooseAt(IReadOnlyList<Word> words, int at)
    {
        if (!Loose.Contains(words[at].Plain) || at + 1 >= words.Count || words[at + 1].Opens || !After.Contains(words[at + 1].Plain))
        {
            return null;
        }

        var plain = words[at].Plain;
        Word[] written = [words[at] with { Written = plain.Length == 2 ? plain.ToUpperInvariant() : char.ToUpperInvariant(plain[0]) + plain[1..] }];
        return SpecialtyBook.LongestAt(written, 0, 1) is { } found ? found with { First = at, Count = 1 } : null;
    }

    private static double Context(IReadOnlyList<Word> words, SpecialtyMention mention, LetterLayout? layout)
    {
        var context = 0.0;
        var after = mention.First + mention.Count;
        context += after < words.Count && !words[after].Opens && After.Contains(words[after].Plain) ? 3 : 0;
        var before = mention.First - 1;
        context += before > 0 && words[before].Plain == "of" && words[before - 1].Plain is "department" or "division" or "section" ? 2 : 0;
        if (layout?.LineAt(words[mention.First].Start) is not { } line)
        {
            return context;
        }

        var label = line.Text.IndexOfAny(['\t', ':', ' ']);
        context += label > 0 && Labels.Contains(line.Text[..label].ToLowerInvariant()) ? 4 : 0;
        return context + line.Part switch { LetterPart.Letterhead or LetterPart.Signature => 2, LetterPart.Footer => -2, _ => 0 };
    }
}
