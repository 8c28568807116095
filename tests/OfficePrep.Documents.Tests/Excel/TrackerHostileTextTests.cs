using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using CsCheck;
using NodaTime;
using OfficePrep.Documents.Excel;
using OfficePrep.Documents.Excel.Sync;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Documents.Tests.Excel;

/// <summary>Texts made to become formulas, to break the file or to turn words around, through every column of every table: they come back as the text that they are.</summary>
public sealed class TrackerHostileTextTests
{
    // Stands in every hostile text and in nothing of ours.
    private const string Mark = "zqxj";

    // OFFICEPREP_HOSTILE asks for more than a daily run has time for; 10,000 is what is published.
    private static readonly int Texts = int.TryParse(Environment.GetEnvironmentVariable("OFFICEPREP_HOSTILE"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 24;

    private static readonly Gen<string> Any = Gen.Frequency(
        (30, Gen.OneOf("=", "+", "-", "@", "\t=", "\r=", " =", "\n+", "'=", "＝", "\"=", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x.example\")&", "@SUM(A1)+", "+WEBSERVICE(\"http://x.example\")", "DDE(\"cmd\";\"/C calc\")", "_xlfn.", "{=1+1}")),
        (20, Gen.OneOf("\0", "\u0001", "\u0008", "\u000B", "\u000C", "\u001F", "\u007F", "\u0085", "\uFFFE", "\uFFFF", "\uD800", "\uDFFF", "\uDC00\uD800", "\r\n", "\r", "\n", "\t")),
        (15, Gen.OneOf("_x000D_", "_x005F_x000D_", "_x0000_", "_xD83D_", "__x0041_", "_x000d", "_X000D_")),
        (10, Gen.OneOf("\u202E", "\u202A", "\u2066", "\u2069", "\u200F", "‏ابجد", "漢字", "é😀", "\u2028")),
        (15, Gen.OneOf("<x:f>1+1</x:f>", "]]>", "&amp;", "&#13;", "<!DOCTYPE a>", "\"", "'", "#REF!", "TRUE", "00123", "1/2", "1E5", "  ", ",", ";", "[[#This Row],[Program]]")),
        (10, Gen.String[0, 12])).Array[0, 6].Select(Gen.Int[0, 120], (parts, size) => string.Concat(parts) + Mark + (size == 0 ? new string('x', 40_000) : ""));

    [Fact]
    public async Task hostile_texts_come_back_as_text_from_every_column_of_every_table()
    {
        foreach (var (round, texts) in Rounds())
        {
            var (season, record, expected) = Filled(texts);
            using var output = new MemoryStream();
            TrackerWorkbook.Write(season, SampleSeason.Now, Preferences.Default, record, output);
            Check(output.ToArray(), expected);
            // A foreign reader takes longer than all the rest.
            if (round % 100 == 0)
            {
                await CheckByOpenpyxl(output.ToArray());
            }
        }
    }

    [Fact]
    public void hostile_texts_begin_no_formula_in_any_field_of_an_exported_table()
    {
        foreach (var (_, texts) in Rounds())
        {
            var (season, record, expected) = Filled(texts);
            var whole = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (_, bytes) in TrackerCsv.Write(season, SampleSeason.Now, Preferences.Default, record))
            {
                foreach (var field in Fields(Encoding.UTF8.GetString(bytes)))
                {
                    Assert.False(field.AsSpan().TrimStart(' ') is [('=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠'), ..] && !double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out _), $"A field begins a formula: {field[..Math.Min(60, field.Length)]}");
                    Assert.True(DocumentText.Clean(field) == field, "A field holds what no text may.");
                    whole.Add(field.StartsWith('\'') ? field[1..] : field);
                    whole.Add(field);
                }
            }

            Assert.All(expected.Where(each => each.IsShown), each => Assert.Contains(each.Text, whole));
        }
    }

    // In each round, texts go into every row of every column; with four for each round all pass through the shortest table, too.
    private static IEnumerable<(int Round, List<string> Texts)> Rounds()
    {
        const int Each = 4;
        var drawn = new List<string>();
        Any.Array[Texts].Sample(texts => drawn = [.. texts], iter: 1, threads: 1);
        for (var round = 0; round * Each < drawn.Count; round++)
        {
            var first = round * Each;
            yield return (round, [.. Enumerable.Range(0, Each).Select(at => drawn[(first + at) % drawn.Count])]);
        }
    }

    // What letters say, and what a person wrote over every cell that no formula fills.
    private static (Season Season, TrackerRecord Record, List<(string Table, string Id, string Header, string Text, bool IsShown)> Expected) Filled(List<string> texts)
    {
        var season = SampleSeason.Of([.. texts.Select((text, at) => SampleSeason.Virtual with
        {
            Id = FormattableString.Invariant($"hostile-{at}"),
            Program = new ProgramIdentity { Institution = text, Specialty = text, City = text, State = text, Track = text, AcgmeId = text, NrmpCode = text },
            Times = [SampleSeason.Time(TimeRole.Interview, FormattableString.Invariant($"2026-11-{18 + at}T09:00"), "America/New_York", text, title: text) with { Doubts = [new Doubt(DoubtCode.ZoneMissing, text)] }],
            Join = new JoinDetails { Platform = text, Url = text, MeetingId = text, Passcode = text, DialIn = [text] },
            Place = text,
            ScheduleUrl = text,
            Contacts = [new Contact(text, text, text)],
            Interviewers = [text + " of the board"],
            Doubts = [new Doubt(DoubtCode.ZoneMissing, text + " too")],
        })]);
        var expected = new List<(string, string, string, string, bool)>();
        var tables = new Dictionary<string, TrackerTableRecord>(StringComparer.Ordinal);
        foreach (var table in TrackerTables.Of(season, SampleSeason.Now, Preferences.Default))
        {
            var rows = new Dictionary<string, TrackerRowRecord>(StringComparer.Ordinal);
            foreach (var (at, row) in table.Rows.Index())
            {
                var text = texts[at % texts.Count];
                var columns = table.Columns.Where(column => column.Formula is null && column.Header != TrackerTable.RowId).ToList();
                // Texts of the letters stand in the first half of the columns in every other row.
                var written = at % 8 < 4 ? columns : [.. columns.Where(column => column.IsPersons)];
                rows[table.IdOf(row)] = new TrackerRowRecord { Yours = written.ToDictionary(column => column.Header, _ => CellCode.OfText(text), StringComparer.Ordinal) };
                expected.AddRange(written.Select(column => (table.Name, table.IdOf(row), column.Header, CellText.Fit(text), !column.IsHidden)));
            }

            tables[table.Name] = new TrackerTableRecord { Rows = rows };
        }

        return (season, new TrackerRecord { Tables = tables }, expected);
    }

    private static void Check(byte[] workbook, List<(string Table, string Id, string Header, string Text, bool IsShown)> expected)
    {
        Assert.DoesNotContain(Formulas(workbook), formula => formula.Contains(Mark, StringComparison.Ordinal));
        var package = WorkbookPackage.Open(workbook);
        var sheets = new WorkbookSheets(package);
        foreach (var table in expected.GroupBy(each => each.Table))
        {
            var definition = TrackerTables.Of(SampleSeason.Whole, SampleSeason.Now, Preferences.Default).Single(each => each.Name == table.Key);
            var found = FoundTable.Find(sheets, package, definition)!;
            var ids = found.Rows.ToDictionary(row => CellCode.Text(found.Grid.Read(found.Headers[TrackerTable.RowId], row)) ?? "", row => row, StringComparer.Ordinal);
            foreach (var (_, id, header, text, _) in table)
            {
                Assert.Equal(CellCode.OfText(text), found.Grid.Read(found.Headers[header], ids[CellText.Fit(id)]));
            }
        }

        // Nothing but what no cell can hold is changed.
        Assert.All(expected, each => Assert.Equal(DocumentText.Clean(each.Text), each.Text));
    }

    private static IEnumerable<string> Formulas(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)))
        {
            using var part = entry.Open();
            using var reader = XmlReader.Create(part);
            foreach (var formula in XElement.Load(reader).Descendants().Where(element => element.Name.LocalName is "f" or "formula" or "formula1"))
            {
                yield return formula.Value;
            }
        }
    }

    private static async Task CheckByOpenpyxl(byte[] workbook)
    {
        var book = await TrackerFile.ReadByOpenpyxl(workbook);
        foreach (var sheet in book.GetProperty("sheets").EnumerateObject())
        {
            Assert.DoesNotContain(sheet.Value.GetProperty("formulas").EnumerateArray(), formula => formula.GetString()!.Contains(Mark, StringComparison.Ordinal));
        }

        Assert.Contains(book.GetProperty("sheets").GetProperty("Programs").GetProperty("rows").EnumerateArray().SelectMany(row => row.EnumerateArray()), cell => cell.ToString().Contains(Mark, StringComparison.Ordinal));
    }

    // RFC 4180: every field is quoted, quotes are doubled.
    private static IEnumerable<string> Fields(string csv)
    {
        var text = csv.TrimStart('\uFEFF');
        for (var at = 0; at < text.Length;)
        {
            Assert.Equal('"', text[at]);
            var field = new StringBuilder();
            for (at++; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'); at++)
            {
                field.Append(text[at]);
                at += text[at] == '"' ? 1 : 0;
            }

            yield return field.ToString();
            at++;
            at += at < text.Length && text[at] == ',' ? 1 : at + 1 < text.Length ? 2 : 0;
        }
    }
}
