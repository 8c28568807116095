using System.Globalization;

namespace OfficePrep.Prep;

/// <summary>One entry of a seed file: an id and its fields. Each asking method notes a fault where the field is not as expected.</summary>
internal sealed class SeedEntry(SeedFile file, int line, string id)
{
    private readonly List<Field> fields = [];

    public string Id { get; } = id;

    public int Line { get; } = line;

    public string File => file.Name;

    public void Add(string key, string value, int number)
    {
        if (value.Length == 0)
        {
            Fault(number, $"\"{key}\" has no value.");
        }

        fields.Add(new Field(key, value, number));
    }

    public void Continue(string more, int number)
    {
        if (fields.Count == 0)
        {
            Fault(number, "an indented line must follow a \"key: value\" line.");
            return;
        }

        fields[^1] = fields[^1] with { Value = $"{fields[^1].Value} {more}" };
    }

    public void Fault(string message) => Fault(Line, message);

    /// <summary>A field that must stand exactly once.</summary>
    public string One(string key)
    {
        var value = AtMostOne(key);
        if (value is null)
        {
            Fault(Line, $"\"{Id}\" needs \"{key}\".");
        }

        return value ?? "";
    }

    /// <summary>A field that may stand once.</summary>
    public string? AtMostOne(string key)
    {
        var found = fields.Where(field => field.Key == key).ToList();
        foreach (var again in found.Skip(1))
        {
            Fault(again.Line, $"\"{key}\" stands twice in \"{Id}\".");
        }

        return found.Count == 0 ? null : found[0].Value;
    }

    /// <summary>A field that may be repeated.</summary>
    public IReadOnlyList<string> Many(string key) => [.. fields.Where(field => field.Key == key).Select(field => field.Value)];

    /// <summary>Steps in one line, separated by a bar: <c>Context | Reason | Outcome</c>.</summary>
    public IReadOnlyList<string> Steps(string key) =>
        AtMostOne(key)?.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>Ids or words in one line, separated by commas.</summary>
    public IReadOnlyList<string> Listed(string key) =>
        AtMostOne(key)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>A target length in whole seconds; null where the field is absent.</summary>
    public int? Seconds(string key)
    {
        const int Shortest = 10, Longest = 300;
        return Whole(key, "seconds", Shortest, Longest);
    }

    /// <summary>A whole number of some unit within bounds; null where the field is absent or not so.</summary>
    public int? Whole(string key, string unit, int least, int most)
    {
        if (AtMostOne(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Fault(LineOf(key), $"\"{key}\" is \"{text}\"; write whole {unit} from {least} to {most}.");
        return null;
    }

    /// <summary>A whole number that must stand.</summary>
    public int Number(string key, string unit, int least, int most)
    {
        if (One(key).Length == 0)
        {
            return 0;
        }

        return Whole(key, unit, least, most) ?? 0;
    }

    /// <summary>A field with one of a closed list of words; null where it is absent.</summary>
    public T? Word<T>(string key)
        where T : struct, Enum =>
        AtMostOne(key) is { } text ? Word<T>(key, text) : null;

    /// <summary>A field with one of a closed list of words, which must stand.</summary>
    public T OneWord<T>(string key)
        where T : struct, Enum =>
        One(key).Length == 0 ? default : Word<T>(key) ?? default;

    /// <summary>A field with several of a closed list of words, separated by commas, at least one.</summary>
    public IReadOnlyList<T> OneWordOrMore<T>(string key)
        where T : struct, Enum
    {
        _ = One(key);
        return [.. Listed(key).Select(text => Word<T>(key, text)).OfType<T>()];
    }

    /// <summary>A field that must stand once or more often.</summary>
    public IReadOnlyList<string> OneOrMore(string key)
    {
        var values = Many(key);
        if (values.Count == 0)
        {
            Fault(Line, $"\"{Id}\" needs at least one \"{key}\".");
        }

        return values;
    }

    /// <summary>A mark that is either absent or "yes".</summary>
    public bool Marked(string key)
    {
        if (AtMostOne(key) is { } text && text != "yes")
        {
            Fault(LineOf(key), $"\"{key}\" is \"{text}\"; write yes, or leave the line out.");
        }

        return AtMostOne(key) is not null;
    }

    /// <summary>Notes every key that the kind of entry does not know: a misspelt key must not lose its text in silence.</summary>
    public void Knows(params ReadOnlySpan<string> keys)
    {
        foreach (var field in fields)
        {
            if (!keys.Contains(field.Key))
            {
                Fault(field.Line, $"\"{field.Key}\" is not known here; known are: {string.Join(", ", keys.ToArray())}.");
            }
        }
    }

    private T? Word<T>(string key, string text)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Kebab(value.ToString()) == text)
            {
                return value;
            }
        }

        Fault(LineOf(key), $"\"{key}\" is \"{text}\"; write one of: {string.Join(", ", Enum.GetNames<T>().Select(Kebab))}.");
        return null;
    }

    private int LineOf(string key) => fields.Find(field => field.Key == key)?.Line ?? Line;

    private void Fault(int number, string message) => file.Fault(number, message);

    /// <summary>The word of a seed file for a name of the code: <c>WhyAbroad</c> is written <c>why-abroad</c>.</summary>
    public static string Kebab(string name) =>
        string.Concat(name.Select((letter, at) => char.IsAsciiLetterUpper(letter) ? (at == 0 ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));

    private sealed record Field(string Key, string Value, int Line);
}
