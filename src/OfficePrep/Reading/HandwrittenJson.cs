using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace OfficePrep.Reading;

/// <summary>
/// A JSON document that a person edits by hand: comments and trailing commas are allowed, every member may be left out,
/// and what is not known is refused with the nearest name, so that a misspelled one is never passed over.
/// </summary>
internal static class HandwrittenJson
{
    // Longer names are no misspellings of ours.
    private const int LongestName = 40;

    // Beyond three letters two names have nothing to do with each other.
    private const int NearestDistance = 3;

    private static readonly JsonDocumentOptions ByHand = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false, MaxDepth = 16 };

    /// <summary>Reads a document.</summary>
    /// <param name="bytes">UTF-8 with or without a byte order mark.</param>
    /// <param name="largest">The largest that is read, in bytes.</param>
    /// <param name="name">What paths in faults begin with.</param>
    /// <param name="read">Reads the root.</param>
    /// <exception cref="FormatException">It is damaged, or <paramref name="read"/> refused it; one sentence without the file's name.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> bytes, int largest, string name, Func<NoticeJsonField, T> read)
    {
        if (bytes.Length > largest)
        {
            throw new FormatException($"it is larger than {largest.ToString("N0", CultureInfo.InvariantCulture)} bytes");
        }

        if (!Utf8.IsValid(bytes.Span))
        {
            throw new FormatException("it is not UTF-8 text; save it again as UTF-8");
        }

        try
        {
            using var document = JsonDocument.Parse(bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes, ByHand);
            return read(new NoticeJsonField(document.RootElement, name));
        }
        catch (InvalidOperationException fault)
        {
            // An escape that is half of a surrogate pair: valid JSON, but no text.
            throw new FormatException("it holds a name that is no text: an escape such as \\ud800 without its other half", fault);
        }
        catch (JsonException fault)
        {
            throw new FormatException($"it is no JSON near line {((fault.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture)}: look for a missing comma, quote or brace, or a name that stands twice", fault);
        }
    }

    /// <summary>Refuses a document that a newer version wrote.</summary>
    public static void Version(NoticeJsonField root, int known)
    {
        if (!root["version"].IsNull && root["version"].Number() is var version && (version > known || version < 1))
        {
            throw version < 1 ? root["version"].Fault("a version of the file; leave it out or write 1")
                : new FormatException($"it was written for a newer OfficePrep (version {version.ToString(CultureInfo.InvariantCulture)} of the file, this one knows {known.ToString(CultureInfo.InvariantCulture)})");
        }
    }

    /// <summary>Refuses an object with members of other names.</summary>
    public static void Known(NoticeJsonField json, params string[] names)
    {
        if (json.Value.ValueKind != JsonValueKind.Object)
        {
            throw json.Fault("an object in braces");
        }

        foreach (var name in json.Value.EnumerateObject().Select(member => member.Name).Where(name => !names.Contains(name, StringComparer.Ordinal)))
        {
            throw new FormatException($"{json.Path}.{Shown(name)} is not known; {Instead(name, names)}");
        }
    }

    /// <summary>One of a list of words; null where nothing stands.</summary>
    /// <param name="json">The value.</param>
    /// <param name="what">What it should be: <c>a theme</c>.</param>
    /// <param name="words">The words.</param>
    public static string? Word(NoticeJsonField json, string what, IReadOnlyList<string> words) =>
        json.Optional()?.Trim() is not { Length: > 0 } word ? null
        : words.Contains(word, StringComparer.Ordinal) ? word
        : throw new FormatException($"{json.Path} is “{Shown(word)}”, which is not {what}; {Instead(word, words)}");

    private static string Instead(string name, IReadOnlyList<string> names)
    {
        var near = name.Length > LongestName ? null : names.Where(known => known[0] != '$').Select(known => (Known: known, Distance: EditDistance.Between(name.ToLowerInvariant(), known.ToLowerInvariant()))).Where(each => each.Distance <= NearestDistance).OrderBy(each => each.Distance).Select(each => each.Known).FirstOrDefault();
        return near is null ? $"known here are {string.Join(", ", names.Where(known => known[0] != '$'))}" : $"did you mean {near}";
    }

    private static string Shown(string name) => name.Length <= LongestName ? name : name[..(char.IsHighSurrogate(name[LongestName - 1]) ? LongestName - 1 : LongestName)] + "…";
}
