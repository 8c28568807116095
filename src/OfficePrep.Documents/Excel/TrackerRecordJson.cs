using System.Globalization;
using System.Text.Json;

namespace OfficePrep.Documents.Excel;

/// <summary>Reads and writes <c>tracker.json</c>, the person's words of the tracker and what was last written beside them.</summary>
public static class TrackerRecordJson
{
    /// <summary>The version written; a newer one is refused, because what it means is not known.</summary>
    public const int Version = 1;

    /// <summary>Bytes beyond which a file is no record of ours: a hundred times a full season.</summary>
    public const int LargestDocument = 64 * 1024 * 1024;

    /// <summary>Writes a record; the same record gives the same bytes.</summary>
    public static byte[] Write(TrackerRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("printed", record.Printed);
            json.WriteStartObject("tables");
            foreach (var (name, table) in record.Tables.OrderBy(each => each.Key, StringComparer.Ordinal))
            {
                json.WriteStartObject(name);
                Write(json, table);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    /// <summary>Reads a record.</summary>
    /// <exception cref="FormatException">It is none, or of a newer version; the message says which.</exception>
    public static TrackerRecord Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = 16 });
            var root = document.RootElement;
            var version = root.GetProperty("version").GetInt32();
            return version != Version ? throw new FormatException($"it is of version {version.ToString(CultureInfo.InvariantCulture)}, which this OfficePrep does not know") : new TrackerRecord
            {
                Printed = root.TryGetProperty("printed", out var printed) ? printed.GetString() : null,
                Tables = root.GetProperty("tables").EnumerateObject().ToDictionary(each => each.Name, each => ReadTable(each.Value), StringComparer.Ordinal),
            };
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException("it is damaged", fault);
        }
    }

    private static void Write(Utf8JsonWriter json, TrackerTableRecord table)
    {
        Write(json, "renamed", table.Renamed);
        json.WriteStartArray("own");
        foreach (var header in table.Own)
        {
            json.WriteStringValue(header);
        }

        json.WriteEndArray();
        json.WriteStartObject("rows");
        foreach (var (id, row) in table.Rows.OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject(id);
            Write(json, "written", row.Written);
            Write(json, "before", row.Before);
            Write(json, "yours", row.Yours);
            if (row.IsGone)
            {
                json.WriteBoolean("gone", true);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, string> codes)
    {
        if (codes.Count == 0)
        {
            return;
        }

        json.WriteStartObject(name);
        foreach (var (key, code) in codes.OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            json.WriteString(key, code);
        }

        json.WriteEndObject();
    }

    private static TrackerTableRecord ReadTable(JsonElement table) => new()
    {
        Renamed = Codes(table, "renamed"),
        Own = [.. table.GetProperty("own").EnumerateArray().Select(header => header.GetString() ?? "")],
        Rows = table.GetProperty("rows").EnumerateObject().ToDictionary(
            each => each.Name,
            each => new TrackerRowRecord
            {
                Written = Codes(each.Value, "written"),
                Before = Codes(each.Value, "before"),
                Yours = Codes(each.Value, "yours"),
                IsGone = each.Value.TryGetProperty("gone", out var gone) && gone.GetBoolean(),
            },
            StringComparer.Ordinal),
    };

    private static Dictionary<string, string> Codes(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var codes) ? codes.EnumerateObject().ToDictionary(each => each.Name, each => each.Value.GetString() ?? "", StringComparer.Ordinal)
        : new Dictionary<string, string>(StringComparer.Ordinal);
}
