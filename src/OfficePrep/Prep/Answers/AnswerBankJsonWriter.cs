using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OfficePrep.Prep.Answers;

/// <summary>Writes an answer bank, member by member.</summary>
internal sealed class AnswerBankJsonWriter(Utf8JsonWriter json)
{
    /// <summary>A person's words stay readable in the file, whatever their letters; it is never part of a web page.</summary>
    public static JsonWriterOptions Readable { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(AnswerBank bank)
    {
        json.WriteStartObject();
        json.WriteNumber("version", AnswerBankJson.Version);
        Texts("everywhere", bank.Everywhere);
        json.WriteStartObject("programs");
        foreach (var (program, own) in bank.Programs)
        {
            json.WriteStartObject(program);
            Texts("texts", own.Texts);
            Ids("ticked", own.Ticked);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("packs");
        foreach (var (path, pack) in bank.Packs)
        {
            json.WriteStartObject(path);
            Pack(pack);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Pack(WrittenPack pack)
    {
        Texts("texts", pack.Answers.Texts.Where(text => text.Value.Length > 0));
        Ids("ticked", pack.Answers.Ticks.Where(tick => tick.Value).Select(tick => tick.Key));
        json.WriteBase64String("paragraphs", Bytes(pack.Paragraphs));
        json.WriteStartArray("kept");
        foreach (var kept in pack.Kept)
        {
            json.WriteStartObject();
            json.WriteString("kind", Kind(kept.Kind));
            json.WriteString("paragraph", kept.Place.Paragraph.ToString("x16", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteString("answer", kept.Place.Answer);
            json.WriteString("heading", kept.Place.Heading.ToString("x16", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteString("form", kept.Form);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Texts(string name, IEnumerable<KeyValuePair<string, string>> texts)
    {
        json.WriteStartObject(name);
        foreach (var (id, text) in texts)
        {
            json.WriteString(id, text);
        }

        json.WriteEndObject();
    }

    private void Ids(string name, IEnumerable<string> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    }

    private static string Kind(KeptKind kind) => kind switch
    {
        KeptKind.Block => "block",
        KeptKind.Comment => "comment",
        KeptKind.Look => "look",
        _ => throw new InvalidOperationException($"The kind {kind} has no name in the file."),
    };

    private static byte[] Bytes(ImmutableArray<ulong> numbers)
    {
        var bytes = new byte[numbers.Length * sizeof(ulong)];
        for (var i = 0; i < numbers.Length; i++)
        {
            BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(i * sizeof(ulong)), numbers[i]);
        }

        return bytes;
    }
}
