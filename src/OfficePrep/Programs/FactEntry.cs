using OfficePrep.Planning;

namespace OfficePrep.Programs;

/// <summary>Checks what a person writes down as a fact, so that a topic's values can be compared.</summary>
internal static class FactEntry
{
    // A paragraph; what goes beyond it belongs into a note.
    private const int LongestValue = 2_000;

    /// <summary>The value as it is kept.</summary>
    /// <exception cref="FormatException">It cannot be a value of the topic; the sentence says why.</exception>
    public static string Read(FactTopic topic, string written)
    {
        var value = string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return value.Length == 0 ? throw new FormatException($"{topic.Label} is empty")
            : value.Length > LongestValue ? throw new FormatException($"{topic.Label} is longer than {LongestValue.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} letters; put it into a note")
            : topic.Kind switch
            {
                FactKind.Percent => Percent(topic, value),
                FactKind.Kind => Kind(topic, value),
                FactKind.Link => Link(topic, value),
                _ => value,
            };
    }

    /// <summary>An address that a careful reader may follow.</summary>
    /// <exception cref="FormatException">It is not https.</exception>
    public static string Link(string written) =>
        Uri.TryCreate(written.Trim(), UriKind.Absolute, out var link) && link.Scheme == Uri.UriSchemeHttps && link.UserInfo.Length == 0 && link.AbsoluteUri.Length <= LongestValue ? link.AbsoluteUri
        : throw new FormatException($"“{(written.Length <= 60 ? written : written[..60] + "…")}” is no https address");

    private static string Percent(FactTopic topic, string value)
    {
        var number = new SourcedFact(topic.Id, value, FactSource.OwnList, default).Number();
        return number is > 0 and < 1 && !value.Contains('%', StringComparison.Ordinal) ? throw new FormatException($"“{value}” for {topic.Label} could be a fraction or a percentage; write it with a percent sign")
            : number is null or <= 100 ? value
            : throw new FormatException($"“{value}” is no share between 0 and 100 for {topic.Label}");
    }

    // Own spellings of the three kinds become one, so that two sources that agree are seen to agree.
    private static string Kind(FactTopic topic, string value)
    {
        var words = PlainWords.Of(value);
        var community = words.Any(word => word.StartsWith("commun", StringComparison.Ordinal));
        var university = words.Any(word => word.StartsWith("univ", StringComparison.Ordinal) || word.StartsWith("academic", StringComparison.Ordinal));
        var mixed = (community && university) || words.Any(word => word is "hybrid" or "mixed" or "affiliated");
        return mixed ? "Community and university" : community ? "Community" : university ? "University"
            : words.Any(word => word is "military") ? "Military"
            : throw new FormatException($"“{(value.Length <= 60 ? value : value[..60] + "…")}” is no {topic.Label.ToLowerInvariant()}; write community, university or hybrid");
    }

    private static string Link(FactTopic topic, string value)
    {
        try
        {
            return Link(value.Contains("://", StringComparison.Ordinal) ? value.Replace("http://", "https://", StringComparison.OrdinalIgnoreCase) : $"https://{value}");
        }
        catch (FormatException)
        {
            throw new FormatException($"“{(value.Length <= 60 ? value : value[..60] + "…")}” is no https address for {topic.Label}");
        }
    }
}
