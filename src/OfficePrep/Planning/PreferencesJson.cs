using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>
/// The applicant's preferences as one JSON document (<c>preferences.json</c>), made to be edited by hand: every member may be left out, comments and
/// trailing commas are allowed. <c>preferences.schema.json</c> beside this type describes it. What it does not know is refused, so that a misspelled
/// wish is never passed over in silence.
/// </summary>
public static class PreferencesJson
{
    /// <summary>The version of the document's shape; a document need not state it.</summary>
    public const int Version = 1;

    /// <summary>The largest document that is read, in bytes: a year of duties takes a hundredth of it.</summary>
    public const int LargestDocument = 1_000_000;

    private static readonly JsonDocumentOptions ByHand = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false, MaxDepth = 16 };

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    /// <summary>Reads preferences.</summary>
    /// <param name="bytes">The document, UTF-8 with or without a byte order mark.</param>
    /// <exception cref="FormatException">It is damaged, of a newer version, or asks for what cannot be; the message is one sentence without the file's name.</exception>
    public static Preferences Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > LargestDocument)
        {
            throw new FormatException($"it is larger than {LargestDocument.ToString("N0", CultureInfo.InvariantCulture)} bytes");
        }

        if (!System.Text.Unicode.Utf8.IsValid(bytes.Span))
        {
            throw new FormatException("it is not UTF-8 text; save it again as UTF-8");
        }

        try
        {
            using var document = JsonDocument.Parse(bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes, ByHand);
            return PreferencesJsonReader.Read(new NoticeJsonField(document.RootElement, "preferences"));
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

    /// <summary>What a person starts from: every preference at its default, with the reason beside it; UTF-8.</summary>
    public static byte[] Starter()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("seeds/preferences.txt") ?? throw new InvalidOperationException("The file seeds/preferences.txt is not built in.");
        using var reader = new StreamReader(stream);
        return Encoding.UTF8.GetBytes(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    /// <summary>Writes preferences with every member, UTF-8 without a byte order mark.</summary>
    public static byte[] Write(Preferences preferences)
    {
        ArgumentNullException.ThrowIfNull(preferences);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            new PreferencesJsonWriter(json).Write(preferences);
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }
}
