using OfficePrep.Mail;

namespace OfficePrep.Reading.Clues;

/// <summary>Finds the hospital, university or sponsor of the program.</summary>
internal static class InstitutionFinder
{
    // How far a row's label may stand from its value ("Program	Internal Medicine, Lakeshore Mercy Hospital").
    private const int LongestLabel = 24;

    private const int LongestAbbreviation = 6;

    private const int LongestPerson = 4;

    // A letter names its own hospital and a few others; a list of hundreds names nobody's, and every two of them would be compared.
    private const int MostNames = 60;

    private static readonly string[] Labels = ["program", "hospital", "institution", "site", "sponsor", "organizer", "facility", "location of program"];

    private static readonly HashSet<string> Against = new(
        ["affiliate", "affiliated", "affiliates", "member", "part", "partner", "partners", "sponsored", "graduate", "graduated", "graduates", "student", "students", "rotation", "rotated", "rotations", "clerkship", "elective", "formerly", "alumni", "alumnus", "hotel", "parking", "fellowship", "trained", "degree", "studied", "owned"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Toward = new(["at", "with", "of", "from", "the", "for", "our", "join", "by"], StringComparer.Ordinal);

    private static readonly HashSet<string> Speaks = new(["residency", "residencies", "program", "programme", "interview", "interviews", "invites", "invite", "invited", "is", "would", "has", "pleased", "department", "track", "faculty", "wishes", "offers"], StringComparer.Ordinal);

    private static readonly HashSet<string> Days = new(
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "noon", "microsoft", "video", "phone"], StringComparer.Ordinal);

    /// <summary>The names found in the letter's text, best first, each with what speaks for it.</summary>
    public static IReadOnlyList<InstitutionClue> Find(LetterLayout layout)
    {
        var found = new List<InstitutionClue>();
        var below = new List<InstitutionClue>();
        foreach (var name in NamesIn(layout.Text, layout.Words, People(layout)))
        {
            (layout.PartAt(name.Span.Start) == LetterPart.Footer ? below : found).Add(new InstitutionClue(name.Written, name.Span, name.Strength, Weigh(layout, name)));
        }

        foreach (var name in DomainNames.In(layout.Text, layout.Words, layout.Letter.From).Where(name => !found.Exists(clue => clue.Span is { } span && span.Overlaps(name.Span))))
        {
            found.Add(new InstitutionClue(name.Written, name.Span, name.Strength, Weigh(layout, name)));
        }

        AddElsewhere(found, layout.Letter.Subject, 3);
        AddElsewhere(found, WithoutPlatform(layout.Letter.From?.Name), 2);
        foreach (var answers in layout.Letter.ReplyTo)
        {
            AddElsewhere(found, answers.Name, 1);
        }

        foreach (var happening in layout.Letter.Calendars.SelectMany(part => part.Events))
        {
            AddElsewhere(found, happening.Summary, 1.5);
            AddElsewhere(found, happening.Organizer?.Name, 1);
        }

        foreach (var quote in layout.Letter.Quoted.Where(quote => IsFromProgram(quote, layout.Letter)))
        {
            AddElsewhere(found, quote.Body.Text, 0);
        }

        if (found.Count == 0)
        {
            AddBare(found, layout.Text, layout.Words);
            AddBare(found, layout.Letter.Subject, layout.SubjectWords);
        }

        // A footer names whoever runs the mail: it only spells out what the letter calls by a shorter name, or fills in where the letter names nobody.
        var named = found.Select(other => other.Name).Distinct(StringComparer.Ordinal).Take(MostNames).ToList();
        found.AddRange(below.Take(MostNames).Where(name => named.Exists(other => IsLonger(name.Name, other))));
        return Rank(found) is { Count: > 0 } ranked ? ranked : Rank([.. below.Select(name => name with { Span = null })]);
    }

    private static bool IsLonger(string name, string other) =>
        name.StartsWith(other, StringComparison.OrdinalIgnoreCase) || Initials(name).Equals(other, StringComparison.Ordinal);

    // "Neurosurgery @ Blue Harbor", "our residency at Larkspur": a name without a head noun is one where the words before it say so.
    private static void AddBare(List<InstitutionClue> found, string text, IReadOnlyList<Word> words)
    {
        foreach (var run in NameRun.In(text, words).Where(run => run.First > 0 && !words[run.First].Opens))
        {
            var sign = text.AsSpan(words[run.First - 1].End, words[run.First].Start - words[run.First - 1].End).Contains('@');
            var before = sign ? run.First - 1 : run.First - 2;
            var introduced = before >= 0 && (sign || words[run.First - 1].Plain is "at" or "with")
                && (Speaks.Contains(words[before].Plain) && words[before].Plain is not ("is" or "has" or "would") || Enumerable.Range(Math.Max(0, before - 3), Math.Min(4, before + 1)).Any(at => SpecialtyBook.LongestAt(words, at, before + 1) is { } one && one.First + one.Count == before + 1));
            if (introduced && run.Count <= 4 && !Enumerable.Range(run.First, run.Count).Any(at => InstitutionName.IsPlatform(words[at]) || Days.Contains(words[at].Plain) || words[at].Plain is "dr" or "drs" or "the" or "am" or "pm")
                && !PlaceBook.HasCity(NameRun.Written(text, words, run.First, run.First + run.Count - 1)))
            {
                found.Add(new InstitutionClue(NameRun.Written(text, words, run.First, run.First + run.Count - 1), null, 1, 1));
            }
        }
    }

    // Who signs right above the hospital, in a mail whose lines flow into each other, is no part of its name.
    private static HashSet<string> People(LetterLayout layout)
    {
        var people = new HashSet<string>(StringComparer.Ordinal);
        if (layout.Letter.From?.Name is { } sender)
        {
            people.Add(Plain(WordList.Of(sender)));
        }

        people.UnionWith(NameRun.In(layout.Text, layout.Words).Where(run => run.Count is > 1 and <= LongestPerson && Invites(layout.Words, run.First + run.Count)).Select(run => Plain(layout.Words.Skip(run.First).Take(run.Count))));
        return people;
    }

    // "Odalys Brandt is inviting you to a scheduled Zoom meeting."
    private static bool Invites(IReadOnlyList<Word> words, int at) =>
        at + 2 < words.Count && ((words[at].Plain == "is" && words[at + 1].Plain == "inviting") || (words[at].Plain == "invites" && words[at + 1].Plain == "you"));

    private static string Plain(IEnumerable<Word> words) => string.Join(' ', words.Select(word => word.Plain));

    private static NameRun WithoutPerson(IReadOnlyList<Word> words, NameRun run, HashSet<string> people)
    {
        for (var count = 2; people.Count > 0 && count <= LongestPerson && count < run.Count; count++)
        {
            if (people.Contains(Plain(words.Skip(run.First).Take(count))))
            {
                return new NameRun(run.First + count, run.Count - count);
            }
        }

        return run;
    }

    private static IEnumerable<InstitutionName> NamesIn(string text, IReadOnlyList<Word> words, HashSet<string> people) =>
        NameRun.In(text, words).Select(run => InstitutionName.In(text, words, WithoutPerson(words, run, people))).OfType<InstitutionName>().Concat(SmallNames.In(text, words));

    private static void AddElsewhere(List<InstitutionClue> found, string? text, double weight)
    {
        if (text is { Length: > 0 })
        {
            found.AddRange(NamesIn(text, WordList.Of(text), []).Select(name => new InstitutionClue(name.Written, null, name.Strength, weight)));
        }
    }

    /// <summary>Whether an older message below is the program's own, and not the applicant's question.</summary>
    public static bool IsFromProgram(QuotedText quote, Letter letter) =>
        quote.From is null ? quote.Kind != QuoteKind.Reply : quote.From.Domain == letter.From?.Domain && letter.Recipients.All(to => to.Address != quote.From.Address);

    private static string? WithoutPlatform(string? name)
    {
        var via = name?.IndexOf(" via ", StringComparison.OrdinalIgnoreCase) ?? -1;
        return via > 0 ? name![..via] : name;
    }

    private static double Weigh(LetterLayout layout, InstitutionName name)
    {
        var words = layout.Words;
        var first = FirstWord(words, name);
        var weight = layout.PartAt(name.Span.Start) switch
        {
            LetterPart.Letterhead or LetterPart.Signature => 2.0,
            LetterPart.Footer => 0.5,
            _ => name.Span.Start < 600 ? 2.0 : 1.0,
        };
        for (var before = first - 1; before >= 0 && before >= first - 5 && !words[before + 1].Opens; before--)
        {
            weight -= Against.Contains(words[before].Plain) ? 6 : 0;
        }

        weight += first > 0 && !words[first].Opens && Toward.Contains(words[first - 1].Plain) ? 1 : 0;
        for (var after = name.LastWord + 1; after < words.Count && after <= name.LastWord + 5 && !words[after].Opens; after++)
        {
            if (Speaks.Contains(words[after].Plain))
            {
                weight += 2;
                break;
            }
        }

        return weight + (HasLabel(layout, name.Span.Start) ? 3 : 0);
    }

    private static bool HasLabel(LetterLayout layout, int offset) => layout.LineAt(offset) is { } line
        && Array.Exists(Labels, label => line.Text.StartsWith(label, StringComparison.OrdinalIgnoreCase)
            && line.Text.AsSpan(label.Length, Math.Min(LongestLabel, line.Text.Length - label.Length)) is var rest && (rest.StartsWith("\t") || rest.StartsWith(":") || rest.StartsWith("  ")));

    private static int FirstWord(IReadOnlyList<Word> words, InstitutionName name)
    {
        var at = name.LastWord;
        while (at > 0 && words[at].Start > name.Span.Start)
        {
            at--;
        }

        return at;
    }

    private static List<InstitutionClue> Rank(List<InstitutionClue> found)
    {
        var groups = found
            .GroupBy(clue => Key(clue.Name), StringComparer.Ordinal)
            .Select(group => group.OrderByDescending(clue => clue.Weight).First() with { Weight = group.Max(clue => clue.Strength) + Math.Min(10, group.Sum(clue => clue.Weight)) })
            .ToList();
        groups = groups.Count > MostNames ? [.. groups.OrderByDescending(clue => clue.Weight).Take(MostNames)] : groups;

        // What is said of "Saguaro Children's" is said of "Saguaro Children's Medical Center".
        for (var i = 0; i < groups.Count; i++)
        {
            var longer = groups[i];
            var shorter = groups.Where(other => Key(longer.Name).StartsWith(Key(other.Name) + " ", StringComparison.Ordinal)).ToList();
            groups[i] = longer with { Weight = longer.Weight + (longer.Strength >= 3 && shorter.Count > 0 ? Math.Max(0, shorter.Max(other => other.Weight) - 2) : 0) };
        }

        // "OGUH" is said of Ocmulgee Gate University Hospital.
        foreach (var letters in groups.Where(clue => clue.Name.Length is >= 2 and <= LongestAbbreviation && clue.Name.All(char.IsAsciiLetterUpper)).ToList())
        {
            var full = groups.FindIndex(clue => Initials(clue.Name).Equals(letters.Name, StringComparison.Ordinal));
            if (full >= 0)
            {
                groups[full] = groups[full] with { Weight = groups[full].Weight + Math.Max(0, letters.Weight) };
                groups.Remove(letters);
            }
        }

        // "El Centro" has a head noun and is a town.
        return [.. groups.Where(clue => clue.Weight > 0 && !(groups.Count > 1 && PlaceBook.HasCity(clue.Name))).OrderByDescending(clue => clue.Weight)];
    }

    private static string Initials(string name) =>
        string.Concat(name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Select(word => word[0]));

    private static string Key(string name) => name.Replace('’', '\'').ToLowerInvariant();
}
