using OfficePrep.Documents.Typesetting;
using OfficePrep.Prep;
using OfficePrep.TestSupport;

namespace OfficePrep.Documents.Tests.Pdf;

/// <summary>Sheets as they look, beside the pictures in <c>Pictures/</c> that somebody looked at. With OFFICEPREP_ACCEPT_PICTURES=1 the pictures are drawn anew; look at them before they are kept.</summary>
public sealed class PictureTests
{
    // Letters drawn by another version of the renderer differ by a hair; a line that moved differs in far more.
    private const double Tolerance = 0.01;

    public static TheoryData<string> Names => ["normal", "overfull", "empty", "scripts"];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task a_sheet_looks_as_it_did_when_it_was_looked_at(string name)
    {
        if (EmbeddedFonts.Chain(FontWeight.Regular).Count == 0)
        {
            LeftOut.Because("This build embedded no fonts, so its sheets look different.");
        }

        using var sheet = new PrintedSheet(Sample(name));
        await ExternalProgram.Start("pdftoppm", "-r", "60", "-gray", "-png", "-singlefile", sheet.Path, sheet.InFolder("page"));
        var kept = RepositoryRoot.Path("tests", "OfficePrep.Documents.Tests", "Pdf", "Pictures", $"{name}.png");
        if (Environment.GetEnvironmentVariable("OFFICEPREP_ACCEPT_PICTURES") == "1")
        {
            File.Copy(sheet.InFolder("page.png"), kept, overwrite: true);
        }

        var difference = GrayPicture.Read(sheet.InFolder("page.png")).DifferenceTo(GrayPicture.Read(kept));
        Assert.True(difference <= Tolerance, FormattableString.Invariant($"{difference:P1} of the page differs from {kept}"));
    }

    [Fact]
    public async Task a_picture_of_another_sheet_is_told_apart()
    {
        using var one = new PrintedSheet(SampleSnapshots.Known);
        using var other = new PrintedSheet(SampleSnapshots.Full);
        foreach (var sheet in new[] { one, other })
        {
            await ExternalProgram.Start("pdftoppm", "-r", "60", "-gray", "-png", "-singlefile", sheet.Path, sheet.InFolder("page"));
        }

        Assert.True(GrayPicture.Read(one.InFolder("page.png")).DifferenceTo(GrayPicture.Read(other.InFolder("page.png"))) > Tolerance);
    }

    private static Snapshot Sample(string name) => name switch
    {
        "normal" => SampleSnapshots.Known,
        "overfull" => SampleSnapshots.FarTooLong,
        "empty" => SampleSnapshots.Empty,
        _ => SampleSnapshots.Scripts,
    };
}
