using OfficePrep.Documents.Pdf;
using OfficePrep.Prep;
using OfficePrep.TestSupport;
using UglyToad.PdfPig;

namespace OfficePrep.Documents.Tests.Pdf;

public sealed class SnapshotSheetTests
{
    public static TheoryData<string, PageSize> Pages =>
        new(from name in new[] { "empty", "prompts", "full", "far too long" } from paper in Enum.GetValues<PageSize>() select (name, paper));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task a_sheet_is_one_sound_page_whatever_it_has_to_say(string name, PageSize paper)
    {
        using var sheet = new PrintedSheet(Sample(name), paper);
        if (Environment.GetEnvironmentVariable("KEEP_SHEETS") is { } keep) File.Copy(sheet.Path, Path.Combine(keep, $"{name.Replace(' ', '-')}-{paper}.pdf"), true);
        using var read = PdfDocument.Open(sheet.Path);
        Assert.Equal(1, read.NumberOfPages);
        Assert.Equal(paper == PageSize.A4 ? 841.89 : 792, read.GetPage(1).Height, 2);
        var check = await ExternalProgram.Start("qpdf", "--check", sheet.Path);
        Assert.True(check.ExitCode == 0, check.Output + check.Errors);
        Assert.DoesNotContain("WARNING", check.Output + check.Errors, StringComparison.Ordinal);
    }

    internal static Snapshot Sample(string name) => name switch
    {
        "empty" => SampleSnapshots.Empty,
        "prompts" => SampleSnapshots.Prompts,
        "full" => SampleSnapshots.Full,
        _ => SampleSnapshots.FarTooLong,
    };
}
