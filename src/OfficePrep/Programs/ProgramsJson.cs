using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using OfficePrep.Reading;

namespace OfficePrep.Programs;

/// <summary>
/// The book as one JSON document (<c>programs.json</c> beside <c>season.json</c>); <c>programs.schema.json</c> beside this type describes it. What a reader does not know is
/// refused: passing over it would lose it with the next save.
/// </summary>
public static class ProgramsJson
{
    /// <summary>The version of the document's shape. It grows when an older reader would misunderstand or lose what a newer document holds.</summary>
    public const int Version = 1;

    /// <summary>The largest document that is read, in bytes: ten thousand programs with a dozen facts each take a third of it.</summary>
    public const int LargestDocument = 64_000_000;

    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    /// <summary>Writes a book, UTF-8 without a byte order mark.</summary>
    public static byte[] Write(ProgramBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            new ProgramsJsonWriter(json).Write(book);
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    /// <summary>Reads a book.</summary>
    /// <param name="bytes">The document, UTF-8.</param>
    /// <exception cref="FormatException">It is damaged, of a newer version, or holds what this version does not know; the message says which, without the file's name.</exception>
    public static ProgramBook Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > LargestDocument)
        {
            throw new FormatException($"it is larger than {LargestDocument.ToString("N0", CultureInfo.InvariantCulture)} bytes");
        }

        try
        {
            using var document = JsonDocument.Parse(bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes, Strict);
            var root = new NoticeJsonField(document.RootElement, "programs");
            var version = root["version"].Number();
            return version == Version ? ProgramsJsonReader.Read(root)
                : version < 1 ? throw root["version"].Fault("a version of the file")
                : throw new FormatException($"it was written by a newer OfficePrep (version {version.ToString(CultureInfo.InvariantCulture)} of the file, this one knows {Version.ToString(CultureInfo.InvariantCulture)})");
        }
        catch (JsonException fault)
        {
            throw new FormatException($"it is damaged at line {((fault.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture)}", fault);
        }
        catch (InvalidOperationException fault)
        {
            // Half of a surrogate pair, escaped or as bytes: valid JSON, but no text.
            throw new FormatException("it holds a name or text that is no Unicode", fault);
        }
    }
}
