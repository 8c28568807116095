using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using OfficePrep.Planning.Migrations;
using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>
/// The season as one JSON document (<c>season.json</c>), the single source of every product. <c>season.schema.json</c> beside this type describes it.
/// Indented and in a fixed order, so that a person can read it and two versions can be compared line by line. The text of messages is not in it.
/// </summary>
public static class SeasonJson
{
    /// <summary>The version of the document's shape. It grows when an older reader would misunderstand a newer document.</summary>
    public const int Version = 2;

    /// <summary>How the document is written.</summary>
    internal static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes a season, UTF-8 without a byte order mark.</summary>
    public static byte[] Write(Season season)
    {
        ArgumentNullException.ThrowIfNull(season);
        using var buffer = new PooledBytes();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            new SeasonJsonWriter(json).Write(season);
        }

        return [.. buffer.Written, (byte)'\n'];
    }

    /// <summary>Reads a season.</summary>
    /// <param name="bytes">The document, UTF-8.</param>
    /// <exception cref="FormatException">The document is damaged or of a newer version; the message says which, without the file's name.</exception>
    public static Season Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var root = new NoticeJsonField(document.RootElement, "season");
            var version = root["version"].Number();
            return version == Version ? SeasonJsonReader.Read(root)
                : version < 1 ? throw root["version"].Fault("a version of the file")
                : version < Version ? ReadOlder(bytes, version)
                : throw new FormatException($"it was written by a newer OfficePrep (version {version.ToString(System.Globalization.CultureInfo.InvariantCulture)} of the file, this one knows {Version.ToString(System.Globalization.CultureInfo.InvariantCulture)})");
        }
        catch (JsonException fault)
        {
            throw new FormatException($"it is damaged at line {((fault.LineNumber ?? 0) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}", fault);
        }
    }

    /// <summary>The version of a document; null where it is none.</summary>
    /// <param name="bytes">The document, UTF-8.</param>
    public static int? VersionOf(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out var number) ? number : null;
        }
        catch (JsonException)
        {
            // Damaged: whoever reads it says so.
            return null;
        }
    }

    private static Season ReadOlder(ReadOnlyMemory<byte> bytes, int version)
    {
        var season = JsonNode.Parse(bytes.Span)!.AsObject();
        SeasonMigrations.Apply(season, version);
        using var document = JsonDocument.Parse(season.ToJsonString());
        return SeasonJsonReader.Read(new NoticeJsonField(document.RootElement, "season"));
    }

    /// <summary>One interview as the document holds it, in one line; two interviews are the same when this is.</summary>
    public static string Write(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            new SeasonJsonWriter(json).Write(interview);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
