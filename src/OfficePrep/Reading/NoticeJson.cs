using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OfficePrep.Reading;

/// <summary>
/// A <see cref="Notice"/> in the JSON of the published contract of readings, written and read back.
/// Every field of the contract is always present, null where the letter says nothing; <c>title</c>, <c>span</c> and <c>reasons</c> are ours and appear only where there is something to say.
/// </summary>
public static class NoticeJson
{
    /// <summary>The notice as one line without a line end, ASCII only, so that nothing in it can steer a terminal.</summary>
    /// <param name="notice">What the letter says.</param>
    /// <param name="source">File name of the message; folders are cut off.</param>
    /// <param name="withReasons">Whether the words and rules behind each field are written too.</param>
    public static string Write(Notice notice, string source, bool withReasons = false)
    {
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(source);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default }))
        {
            Write(json, notice, source, withReasons);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>The notice as one JSON object in a larger document.</summary>
    /// <param name="json">Where it is written; a value must be allowed there.</param>
    /// <param name="notice">What the letter says.</param>
    /// <param name="source">File name of the message; folders are cut off.</param>
    /// <param name="withReasons">Whether the words and rules behind each field are written too.</param>
    public static void Write(Utf8JsonWriter json, Notice notice, string source, bool withReasons = false)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(source);
        new NoticeJsonWriter(json).Write(notice, source[(source.LastIndexOfAny(['/', '\\']) + 1)..], withReasons);
    }

    /// <summary>Reads a notice back.</summary>
    /// <exception cref="FormatException">The text is no JSON, or not of the contract's shape; the message names the field.</exception>
    public static Notice Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            using var document = JsonDocument.Parse(text);
            return Read(document.RootElement);
        }
        catch (JsonException fault)
        {
            throw new FormatException("The reading is not valid JSON.", fault);
        }
    }

    /// <summary>Reads a notice back from a larger document.</summary>
    /// <exception cref="FormatException">The value is not of the contract's shape; the message names the field.</exception>
    public static Notice Read(JsonElement json) => NoticeJsonReader.Read(new NoticeJsonField(json, "reading"));
}
