using System.Globalization;
using System.Text.Json;

namespace OfficePrep.Prep.Answers;

/// <summary>
/// The answer bank as one JSON document (<c>answers.json</c>). Same bank, same bytes, so that it can be kept under version control;
/// a document that is not wholly understood is refused, because writing it back would lose what was not.
/// </summary>
public static class AnswerBankJson
{
    /// <summary>The version of the document's shape.</summary>
    public const int Version = 1;

    /// <summary>The largest document that is read, in bytes: twenty packs full of long answers take a tenth of it.</summary>
    public const int LargestDocument = 64_000_000;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    /// <summary>Reads a bank.</summary>
    /// <param name="bytes">The document, UTF-8 with or without a byte order mark.</param>
    /// <exception cref="FormatException">It is damaged or of a newer version; the message is one sentence without the file's name or an end mark.</exception>
    public static AnswerBank Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > LargestDocument)
        {
            throw new FormatException($"it is larger than {LargestDocument.ToString("N0", CultureInfo.InvariantCulture)} bytes");
        }

        try
        {
            using var document = JsonDocument.Parse(bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes, Strict);
            return AnswerBankJsonReader.Read(document.RootElement);
        }
        catch (Exception fault) when (fault is InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException("a part of it is not of the kind that belongs there", fault);
        }
        catch (JsonException fault)
        {
            throw new FormatException($"it is no JSON near line {((fault.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture)}: look for a missing comma, quote or brace, or a name that stands twice", fault);
        }
    }

    /// <summary>Writes a bank, UTF-8 without a byte order mark.</summary>
    public static byte[] Write(AnswerBank bank)
    {
        ArgumentNullException.ThrowIfNull(bank);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, AnswerBankJsonWriter.Readable))
        {
            new AnswerBankJsonWriter(json).Write(bank);
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }
}
