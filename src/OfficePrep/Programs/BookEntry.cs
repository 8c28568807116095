using NodaTime;

namespace OfficePrep.Programs;

/// <summary>Makes entries for the book out of what a person typed, or says what is wrong with it.</summary>
public static class BookEntry
{
    // Ten pages; what goes beyond it is a document of its own.
    private const int LongestText = 20_000;

    /// <summary>A fact.</summary>
    /// <param name="topic">Id or label of the topic.</param>
    /// <param name="value">The value.</param>
    /// <param name="source">The source by its name in the book, such as <c>website</c>.</param>
    /// <param name="day">When somebody looked.</param>
    /// <exception cref="FormatException">Something cannot be what it is said to be; one sentence says what.</exception>
    public static SourcedFact Fact(string topic, string value, string source, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(value);
        var known = FactTopic.All.FirstOrDefault(each => each.Id == topic || string.Equals(each.Label, topic, StringComparison.OrdinalIgnoreCase))
            ?? throw new FormatException($"{Shown(topic)} is no topic; known are {string.Join(", ", FactTopic.All.Select(each => each.Id))}");
        return new SourcedFact(known.Id, FactEntry.Read(known, value), Source(source), day);
    }

    /// <summary>A source by its name in the book.</summary>
    /// <exception cref="FormatException">There is no such source.</exception>
    public static FactSource Source(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return ProgramsJsonNames.Sources.Find(source) ?? throw new FormatException($"{Shown(source)} is no source; known are {string.Join(", ", Enum.GetValues<FactSource>().Select(ProgramsJsonNames.Sources.Of))}");
    }

    /// <summary>A source as a person reads it.</summary>
    public static string InWords(FactSource source) => source switch
    {
        FactSource.Website => "program’s page",
        FactSource.Freida => "FREIDA",
        FactSource.Nrmp => "NRMP",
        FactSource.SocialMedia => "social media",
        FactSource.OpenHouse => "open house",
        FactSource.WordOfMouth => "word of mouth",
        FactSource.Letter => "program’s letter",
        _ => "own list",
    };

    /// <summary>A fact in short, with its source and date: <c>35 % (FREIDA, Sep 1, 2026)</c>.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="today">The day of reading, which tells what is stale; null leaves that out.</param>
    public static string InWords(SourcedFact fact, LocalDate? today = null)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return $"{fact.Value} ({Origin(fact)}{(today is { } now && fact.IsStale(now) ? ", over 90 days old" : "")})";
    }

    /// <summary>Where a fact is from and when somebody looked: <c>FREIDA, Sep 1, 2026</c>.</summary>
    /// <param name="fact">The fact.</param>
    public static string Origin(SourcedFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return $"{InWords(fact.Source)}{(fact.From is { } from ? $", {from}" : "")}, {NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("MMM d, uuuu").Format(fact.Checked)}";
    }

    /// <summary>What is known of a topic in one line; where sources disagree, each with its source.</summary>
    /// <param name="known">What is known.</param>
    /// <param name="today">The day of reading; null leaves out what is stale.</param>
    public static string InWords(KnownFact known, LocalDate? today = null)
    {
        ArgumentNullException.ThrowIfNull(known);
        return (known.IsDisputed ? "sources disagree: " : "") + string.Join(" · ", known.Readings.Select(reading => InWords(reading.Facts[0], today)));
    }

    /// <summary>A text that a person wrote, as it is kept: their lines and words, without what would hide.</summary>
    /// <exception cref="FormatException">It is empty or too long.</exception>
    public static string Text(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var text = written.ReplaceLineEndings("\n").Trim();
        return text.Length is > 0 and <= LongestText ? text
            : throw new FormatException(text.Length == 0 ? "the text is empty" : $"the text is longer than {LongestText.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} letters; keep the rest in a document of its own");
    }

    /// <summary>An address to keep.</summary>
    /// <exception cref="FormatException">It is not https.</exception>
    public static string Link(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return FactEntry.Link(written);
    }

    /// <summary>What words of one's own are, by the name in the book, such as <c>why</c>.</summary>
    /// <exception cref="FormatException">There is no such kind.</exception>
    public static OwnWordsKind WordsKind(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ProgramsJsonNames.Words.Find(name) ?? throw new FormatException($"{Shown(name)} is no kind of note; known are {string.Join(", ", Enum.GetValues<OwnWordsKind>().Select(ProgramsJsonNames.Words.Of))}");
    }

    private static string Shown(string written) => written.Length <= 40 ? written : written[..40] + "…";
}
