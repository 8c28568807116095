using System.Globalization;
using System.Text.RegularExpressions;
using OfficePrep.Documents.Pdf;
using OfficePrep.Documents.Typesetting;
using OfficePrep.Prep;
using OfficePrep.TestSupport;
using UglyToad.PdfPig;

namespace OfficePrep.Documents.Tests.Pdf;

/// <summary>Many sheets that nobody drew up, each read back by three programs. OFFICEPREP_SHEETS asks for more of them than a build needs.</summary>
public sealed class GeneratedSheetTests
{
    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("OFFICEPREP_SHEETS"), CultureInfo.InvariantCulture, out var wanted) ? wanted : 14;

    [Fact]
    public async Task every_sheet_is_one_sound_tagged_page_that_shows_or_counts_everything()
    {
        var faults = new System.Collections.Concurrent.ConcurrentBag<string>();
        await Parallel.ForEachAsync(Enumerable.Range(1, Count), new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken }, async (number, _) =>
        {
            using var sheet = new PrintedSheet(GeneratedSnapshots.Of(number), number % 2 == 0 ? PageSize.A4 : PageSize.Letter);
            foreach (var fault in Letters(number, sheet).Concat(await Foreign(sheet)))
            {
                faults.Add($"{number}: {fault}");
            }
        });
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Order(StringComparer.Ordinal).Take(30)));
    }

    [Fact]
    public void whatever_there_is_to_say_a_sheet_can_be_laid_out_that_shows_or_counts_it()
    {
        var faults = Enumerable.Range(1, Math.Max(Count, 120)).SelectMany(number => Shown(number).Select(fault => $"{number}: {fault}")).Take(20).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task every_code_that_is_printed_can_be_scanned()
    {
        for (var number = 1; number <= Math.Max(2, Count / 20); number++)
        {
            var snapshot = GeneratedSnapshots.Of(number);
            if (snapshot.Join is not { } join || QrCode.Of(join.Link) is null)
            {
                continue;
            }

            using var sheet = new PrintedSheet(snapshot);
            await ExternalProgram.Start("pdftoppm", "-r", "150", "-png", "-singlefile", sheet.Path, sheet.InFolder("page"));
            var scan = await ExternalProgram.Start("zbarimg", "--quiet", "--raw", sheet.InFolder("page.png"));
            Assert.Equal((number, join.Link.AbsoluteUri), (number, scan.Output.Trim()));
        }
    }

    // What was laid out, text by text: everything stands there whole, or cut with an ellipsis, or is counted.
    private static IEnumerable<string> Shown(int number)
    {
        LaidSheet sheet;
        try
        {
            sheet = LaidSheet.Of(GeneratedSnapshots.Of(number), PageFrame.Of(number % 2 == 0 ? PageSize.A4 : PageSize.Letter), FontSet.Default);
        }
        catch (InvalidOperationException fault)
        {
            return [fault.Message];
        }

        return Shown(GeneratedSnapshots.Of(number), sheet, sheet.Print);
    }

    private static IEnumerable<string> Shown(Snapshot snapshot, LaidSheet sheet, SnapshotPrint print)
    {
        var clean = SheetContent.Of(snapshot).Snapshot;
        var texts = sheet.Marks.OfType<PageMark.Line>().Select(line => line.Text.Source.Text).ToHashSet(StringComparer.Ordinal);
        using var shaper = new TextShaper(FontSet.Default);
        var cut = texts.Where(text => text.EndsWith('…')).Select(text => text[..^1].TrimEnd()).ToList();
        bool IsShown(string text) => Showable(text) is var shown && (texts.Contains(shown) || cut.Any(start => shown.StartsWith(start, StringComparison.Ordinal)));
        string Showable(string text) => string.Concat(text.EnumerateRunes().Select(rune => print.MissingCodePoints.Contains(rune.Value) ? shaper.Replacement : rune.ToString()));

        var hidden = clean.Clocks.Select(row => row.What).Concat(clean.Facts.Select(fact => fact.Label)).Concat(clean.Sections.Where(section => !section.IsPrompt).SelectMany(section => section.Items).Select(item => item.Split('\n')[0])).Where(text => !IsShown(text)).ToList();
        if (hidden.Count != print.LeftOut)
        {
            yield return FormattableString.Invariant($"{hidden.Count} texts are not shown, {print.LeftOut} are counted: {string.Join(" | ", hidden.Select(text => text[..Math.Min(60, text.Length)]))}");
        }

        var noted = Paragraphs(sheet.Marks).Select(text => Regex.Match(text, @"\+(\d+) more in the prep pack", RegexOptions.NonBacktracking)).Where(match => match.Success).Sum(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
        if (noted < print.LeftOut)
        {
            yield return FormattableString.Invariant($"{print.LeftOut} are left out and {noted} are noted");
        }

        foreach (var text in clean.Facts.Where(fact => IsShown(fact.Label)).SelectMany(fact => fact.Readings).SelectMany(reading => new[] { reading.Value }).Where(text => !IsShown(text)))
        {
            yield return $"a reading is neither shown nor counted: {text}";
        }
    }

    // Each text once, though lines of it stand one after another, and equal texts as often as they stand there.
    private static IEnumerable<string> Paragraphs(IReadOnlyList<PageMark> marks)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            if (marks[i] is PageMark.Line line && !(i > 0 && marks[i - 1] is PageMark.Line before && ReferenceEquals(before.Text.Source, line.Text.Source)))
            {
                yield return line.Text.Source.Text;
            }
        }
    }

    // Every letter and digit that was laid out is on the page, and no other, whoever reads it.
    private static List<string> Letters(int number, PrintedSheet sheet)
    {
        var faults = new List<string>();
        using var read = PdfDocument.Open(sheet.Path);
        if (read.NumberOfPages != 1)
        {
            faults.Add($"{read.NumberOfPages} pages");
        }

        var laid = LaidSheet.Of(GeneratedSnapshots.Of(number), PageFrame.Of(number % 2 == 0 ? PageSize.A4 : PageSize.Letter), FontSet.Default);
        var ours = string.Concat(laid.Marks.OfType<PageMark.Line>().SelectMany(line => line.Text.Pieces.SelectMany(piece => piece.Clusters).Select(cluster => line.Text.Source.Text[cluster.Start..cluster.End])));
        var page = read.GetPage(1);
        faults.AddRange(Difference("laid out", ours, "PdfPig", string.Concat(page.Letters.Select(letter => letter.Value))));

        faults.AddRange(page.Letters.Where(letter => letter.PointSize < 7.99 || letter.StartBaseLine.X < 0 || letter.StartBaseLine.X > page.Width || letter.StartBaseLine.Y < 20).Take(1).Select(letter => $"{letter.Value} stands off the page or is too small"));
        return faults;
    }

    private static async Task<List<string>> Foreign(PrintedSheet sheet)
    {
        var faults = new List<string>();
        var check = await ExternalProgram.Start("qpdf", "--check", sheet.Path);
        if (check.ExitCode != 0 || (check.Output + check.Errors).Contains("WARNING", StringComparison.Ordinal))
        {
            faults.Add($"qpdf: {check.Output}{check.Errors}");
        }

        var about = await ExternalProgram.Start("pdfinfo", sheet.Path);
        if (!Regex.IsMatch(about.Output, @"Tagged: +yes", RegexOptions.NonBacktracking) || !Regex.IsMatch(about.Output, @"Pages: +1\n", RegexOptions.NonBacktracking) || about.Errors.Length > 0)
        {
            faults.Add($"pdfinfo: {about.Errors}");
        }

        var text = await ExternalProgram.Start("pdftotext", "-raw", sheet.Path, "-");
        using var read = PdfDocument.Open(sheet.Path);
        faults.AddRange(Difference("pdftotext", text.Output, "PdfPig", string.Concat(read.GetPage(1).Letters.Select(letter => letter.Value))));
        if (text.Errors.Length > 0)
        {
            faults.Add($"pdftotext: {text.Errors}");
        }

        return faults;
    }

    // The order differs between readers where directions mix; the letters must not. Letters of other scripts may come apart or together in readers, so they are compared by the samples above.
    private static IEnumerable<string> Difference(string one, string left, string other, string right)
    {
        var counts = new Dictionary<char, int>();
        foreach (var (sign, by) in left.Where(char.IsAsciiLetterOrDigit).Select(sign => (sign, 1)).Concat(right.Where(char.IsAsciiLetterOrDigit).Select(sign => (sign, -1))))
        {
            counts[sign] = counts.GetValueOrDefault(sign) + by;
        }

        var different = counts.Where(each => each.Value != 0).ToList();
        if (different.Count > 0)
        {
            yield return $"{one} and {other} differ in letters: {string.Join(", ", different.OrderBy(each => each.Key).Select(each => FormattableString.Invariant($"{each.Key} {each.Value:+0;-0}")))}";
        }
    }
}
