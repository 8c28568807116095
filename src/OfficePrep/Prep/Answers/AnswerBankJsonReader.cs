using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace OfficePrep.Prep.Answers;

/// <summary>Reads an answer bank, member by member; a member that it does not know is a fault.</summary>
internal static class AnswerBankJsonReader
{
    public static AnswerBank Read(JsonElement root)
    {
        Knows(root, "version", "everywhere", "programs", "packs");
        var version = root.GetProperty("version").TryGetInt32(out var number) ? number : 0;
        return version == AnswerBankJson.Version
            ? new AnswerBank
            {
                Everywhere = Texts(root.GetProperty("everywhere")),
                Programs = AnswerBank.Empty.Programs.AddRange(root.GetProperty("programs").EnumerateObject().Select(each => KeyValuePair.Create(each.Name, Program(each.Value)))),
                Packs = AnswerBank.Empty.Packs.AddRange(root.GetProperty("packs").EnumerateObject().Select(each => KeyValuePair.Create(each.Name, Pack(each.Value)))),
            }
            : throw new FormatException(version > AnswerBankJson.Version ? "a newer OfficePrep wrote it; update this one" : "its version is not one that this OfficePrep knows");
    }

    private static ProgramAnswers Program(JsonElement program)
    {
        Knows(program, "texts", "ticked");
        return new ProgramAnswers { Texts = Texts(program.GetProperty("texts")), Ticked = ProgramAnswers.None.Ticked.Union(Strings(program.GetProperty("ticked"))) };
    }

    private static WrittenPack Pack(JsonElement pack)
    {
        Knows(pack, "texts", "ticked", "paragraphs", "kept");
        return new WrittenPack
        {
            Answers = new PackAnswers
            {
                Texts = Texts(pack.GetProperty("texts")),
                Ticks = PackAnswers.None.Ticks.AddRange(Strings(pack.GetProperty("ticked")).Distinct(StringComparer.Ordinal).Select(id => KeyValuePair.Create(id, true))),
            },
            Paragraphs = Numbers(pack.GetProperty("paragraphs")),
            Kept = [.. pack.GetProperty("kept").EnumerateArray().Select(Kept)],
        };
    }

    private static KeptContent Kept(JsonElement kept)
    {
        Knows(kept, "kind", "paragraph", "answer", "heading", "form");
        return new KeptContent(
            Text(kept.GetProperty("kind")) switch
            {
                "block" => KeptKind.Block,
                "comment" => KeptKind.Comment,
                "look" => KeptKind.Look,
                _ => throw new FormatException("it keeps a kind of content that this OfficePrep does not know"),
            },
            new KeptPlace(Fingerprint(kept.GetProperty("paragraph")), Text(kept.GetProperty("answer")), Fingerprint(kept.GetProperty("heading"))),
            Text(kept.GetProperty("form")));
    }

    private static ImmutableSortedDictionary<string, string> Texts(JsonElement texts) =>
        PackAnswers.None.Texts.AddRange(texts.EnumerateObject().Select(text => KeyValuePair.Create(text.Name, Text(text.Value))));

    private static IEnumerable<string> Strings(JsonElement array) => array.EnumerateArray().Select(Text);

    private static string Text(JsonElement element) => element.GetString() ?? throw new FormatException("a text in it is null");

    private static ulong Fingerprint(JsonElement element) =>
        ulong.TryParse(Text(element), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException("a fingerprint in it is no hexadecimal number");

    private static ImmutableArray<ulong> Numbers(JsonElement base64)
    {
        if (!base64.TryGetBytesFromBase64(out var bytes) || bytes.Length % sizeof(ulong) != 0)
        {
            throw new FormatException("the fingerprints of a pack in it are damaged");
        }

        var numbers = ImmutableArray.CreateBuilder<ulong>(bytes.Length / sizeof(ulong));
        for (var at = 0; at < bytes.Length; at += sizeof(ulong))
        {
            numbers.Add(BinaryPrimitives.ReadUInt64BigEndian(bytes.AsSpan(at)));
        }

        return numbers.MoveToImmutable();
    }

    private static void Knows(JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var member in element.EnumerateObject())
        {
            if (!names.Contains(member.Name))
            {
                throw new FormatException($"it has a member \"{(member.Name.Length <= 40 ? member.Name : member.Name[..40])}\" that this OfficePrep does not know");
            }
        }
    }
}
