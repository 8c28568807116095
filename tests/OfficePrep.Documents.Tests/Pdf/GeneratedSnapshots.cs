using System.Text;
using OfficePrep.Prep;

namespace OfficePrep.Documents.Tests.Pdf;

/// <summary>Snapshots from empty to overfull, in many scripts and with hostile words in them. The same number gives the same one.</summary>
internal sealed class GeneratedSnapshots
{
    // Where a text begins, so that it is found again among others however it was broken into lines.
    private static readonly string[] Openings = ["i", "№", "ע", "م", "क"];

    private static readonly string[][] Scripts =
    [
        ["residency", "program", "curriculum", "night", "float", "continuity", "clinic,", "4+1", "(PGY-1)", "office", "fluffy", "AV", "To"],
        ["Święcicka-Żółć", "Łódź", "Gdańsk", "źdźbło", "Kraków;"], ["Nguyễn", "Thị", "Ánh", "Nguyệt", "Đặng", "Hữu", "Phước"], ["Харків", "Владивосток", "Київ", "программа"], ["Αθήνα", "Θεσσαλονίκη", "ιατρική"],
        ["عبد", "الرحمن", "(الخطيب)", "مستشفى", "كراتشي", "١٢٣", "24/7"], ["בית", "חולים", "ירושלים", "(רפואה)", "2026"], ["काठमाण्डू", "विश्वविद्यालय", "चिकित्सा", "क्षेत्र"], ["王小明", "北京大学", "医院。"],
        ["🏥", "😀", "✓", "→", "½", "UTC−5", "12:30", "\u00A0"],
    ];

    private static readonly string[] Hostile =
    [
        "\u202Ereversed\u202C", "\u2067isolate", "\u2066\u2069\u2069", "\0\a\u001B[31m", "\uD800", "\uDC00x", ")>> endobj\\(", "<</Type/Page>>", "<script>&amp;</script>", "\uFFFE\uFEFF", "((((((", "]]]]", "%PDF-1.7",
        "x\u0301\u0302\u0303\u0304\u0305\u0306", "\u200B\u200D\u2060", "a\tb\r\nc\u2028d", "https://example.org/" + new string('a', 160), new string('W', 300), new string('م', 200), "\u0644\u0627\u200C\u0644\u0627", "👩🏽‍⚕️", "{\\*\\field}", "=1+1",
    ];

    private readonly Random random;
    private int count;

    private GeneratedSnapshots(int number) => random = new Random(number);

    /// <summary>The snapshot of a number.</summary>
    public static Snapshot Of(int number) => new GeneratedSnapshots(number).Make();

    private Snapshot Make() => new()
    {
        Institution = Text(random.Next(1, 14)),
        About = Many(random.Next(5), 4),
        Codes = Many(random.Next(3), 2),
        Day = Text(3),
        Mode = Chance(2) ? Text(3) : null,
        Clocks = [.. Enumerable.Range(0, Size(24)).Select(_ => Row())],
        Join = Chance(3) ? null : new SnapshotJoin(new Uri("https://room.zoom.example/j/" + new string('7', random.Next(1, Chance(8) ? 700 : 60))), Many(random.Next(4), 4)),
        Facts = [.. Enumerable.Range(0, Size(30)).Select(_ => new SnapshotFact(Text(2), [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => new SnapshotReading(Text(random.Next(1, 8)), Text(3), Chance(3)))]))],
        Sections = [.. Enum.GetValues<SnapshotRole>().Where(_ => !Chance(5)).Select(Section)],
        Sources = Many(random.Next(4), 6),
    };

    private SnapshotSection Section(SnapshotRole role)
    {
        List<string> items = [.. Enumerable.Range(0, Size(20)).Select(_ => Text(random.Next(1, Chance(6) ? 120 : 16)))];
        return new SnapshotSection(role, $"{role}", role is SnapshotRole.AskFirst or SnapshotRole.Questions ? items.ConvertAll(item => Chance(3) ? $"{item.ReplaceLineEndings(" ").Replace('\u2028', ' ')}\n{Text(6).ReplaceLineEndings(" ").Replace('\u2028', ' ')}" : item) : items, random.Next(role == SnapshotRole.AskFirst ? 0 : 1, 9), IsPrompt: role == SnapshotRole.FindOut);
    }

    private SnapshotClock Row() => new(Text(random.Next(1, 6)), Hour("Rochester"), Chance(6) ? null : Hour("Karachi"), Chance(3) ? "Thursday there, Friday for you" : "", random.Next(0, 5));

    private static SnapshotHour Hour(string city) => new(city, "Thu, Nov 5, 2026", "8:00 AM – 3:30 PM", "UTC−5");

    private List<string> Many(int items, int words) => [.. Enumerable.Range(0, items).Select(_ => Text(random.Next(1, words + 1)))];

    private string Text(int words)
    {
        var text = new StringBuilder();
        text.Append(Openings[random.Next(Openings.Length)]).Append(++count).Append(';');
        var script = Scripts[random.Next(Scripts.Length)];
        for (var i = 0; i < words; i++)
        {
            script = Chance(4) ? Scripts[random.Next(Scripts.Length)] : script;
            text.Append(' ').Append(Chance(14) ? Hostile[random.Next(Hostile.Length)] : script[random.Next(script.Length)]);
        }

        return text.ToString();
    }

    // Nothing, a little, or far too much.
    private int Size(int most) => random.Next(4) switch { 0 => 0, 1 or 2 => random.Next(1, 5), _ => random.Next(1, most + 1) };

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;
}
