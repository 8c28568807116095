using CsCheck;
using OfficePrep.Documents.Word;
using OfficePrep.Planning;
using OfficePrep.Prep;
using OfficePrep.Reading;
using OfficePrep.TestSupport;

namespace OfficePrep.Documents.Tests.Word;

/// <summary>Everything in a letter may be an attack; none of it may break the file or turn the words around it.</summary>
public sealed class HostileTextTests
{
    [Theory]
    [InlineData("controls \u0000\u0001\u000B\u001F\uFFFE")]
    [InlineData("</w:t></w:r><w:fldSimple w:instr=\"DDEAUTO cmd\"/> & ]]> <!-- -->")]
    [InlineData("lone \uD800 surrogates \uDC00")]
    [InlineData("مستشفى النور \u202Ereversed\u2066 isolated")]
    [InlineData("{ INCLUDETEXT \"file://server/share\" }")]
    public void a_hostile_name_everywhere_leaves_the_file_valid(string name)
    {
        var pack = PrintedPack.Of(Everywhere(name));
        Assert.Equal("", pack.Faults());
        var text = string.Concat(pack.Paragraphs());
        Assert.DoesNotContain(text, unit => unit is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069');
        Assert.DoesNotContain(pack.Document().Descendants(), element => (string?)element.Attribute(PrintedPack.W + "instr") is { } code && code.Contains("DDE", StringComparison.Ordinal));
    }

    [Fact]
    public void a_name_of_a_hundred_kilobytes_is_cut_and_the_file_stays_small()
    {
        var pack = PrintedPack.Of(Everywhere(new string('W', 100_000)));
        Assert.Equal("", pack.Faults());
        Assert.True(pack.Bytes.Length < 200_000, $"{pack.Bytes.Length} bytes");
        Assert.All(pack.Paragraphs(), text => Assert.True(text.Length < 5_000));
    }

    [Fact]
    public void a_pack_filled_past_its_own_bounds_is_cut_as_well()
    {
        var interview = PackSamples.Full();
        var pack = PrepPack.For(interview, PackSamples.Season(interview)) with { Program = "\u0001" + new string('x', 100_000) };
        Assert.Equal("", PrintedPack.Of(pack).Faults());
    }

    [Fact]
    public void any_text_at_all_gives_a_file_that_opens_again()
    {
        Gen.String[Gen.Char, 0, 40].Sample(name =>
        {
            using var stream = new MemoryStream();
            var interview = Everywhere(name);
            PrepPackDocument.Write(PrepPack.For(interview, PackSamples.Season(interview)), stream);
            return new PrintedPack(stream.ToArray()).Document().HasElements;
        }, iter: 40);
    }

    private static Interview Everywhere(string text) => PackSamples.Full() with
    {
        Id = text,
        Program = new ProgramIdentity { Institution = text, Specialty = text, City = text, State = text, AcgmeId = text, NrmpCode = text, Track = text },
        Times =
        [
            new NoticeTime
            {
                Role = TimeRole.Interview,
                Title = text,
                Start = new Moment.At(PackSamples.Clock("2026-10-29T09:00:00-04")),
                ZoneId = "America/New_York",
                Evidence = text,
                Doubts = [new Doubt(DoubtCode.WhichTime, text, [PackSamples.Clock("2026-10-29T09:00:00-04")])],
            },
        ],
        Join = new JoinDetails { Platform = text, Url = text, MeetingId = text, Passcode = text, DialIn = [text, text] },
        Place = text,
        ScheduleUrl = "https://schedule.example.org/" + text,
        Contacts = [new Contact(text, text, text)],
        Interviewers = [text, text + "b"],
        Doubts = [new Doubt(DoubtCode.CalendarMismatch, text)],
        Warnings = [new Warning(WarningCode.Malformed, text)],
    };
}
