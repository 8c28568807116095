using System.Text;
using CsCheck;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.Tests.Reading;
using static OfficePrep.Tests.Planning.Letters;

namespace OfficePrep.Tests.Planning;

public class SeasonJsonTests
{
    private static readonly Season Full = After(
        Of(NoticeKind.Confirmation, Northgate, 3, At(12, 8), At(11, 18, role: TimeRole.Social)) with { Thread = ["a@b.example"], CalendarUids = ["uid"], SenderDomain = "northgate.example" },
        Of(NoticeKind.Invitation, Lakeside, 4, At(13, 8, TimeStatus.Offered))) with
    {
        Home = [new HomeStay(null, "Asia/Karachi"), new HomeStay(new LocalDate(2026, 12, 1), "America/Chicago")],
        Documents = [new SeasonDocument("packs/northgate-internal-medicine.docx", new string('a', 64), "2026f")],
    };

    [Fact]
    public void a_season_is_read_back_as_it_was_written() =>
        Assert.Equivalent(Full, SeasonJson.Read(SeasonJson.Write(Full)), strict: true);

    [Fact]
    public void whatever_letters_say_survives_the_file() =>
        NoticeJsonGenerator.Notice.Sample(notice =>
        {
            var season = After(Of(NoticeKind.Confirmation, Northgate, 3, At(12, 8)) with { Notice = notice with { Reasons = [] } });
            return Text(SeasonJson.Read(SeasonJson.Write(season))) == Text(season);
        }, iter: 300);

    [Fact]
    public void a_letter_made_from_one_that_was_written_is_written_as_itself()
    {
        Text(Full);
        var asked = Full with { Letters = [.. Full.Letters.Select(letter => letter with { Question = "Which of the two?" })] };

        Assert.Contains("\"question\": \"Which of the two?\"", Text(asked), StringComparison.Ordinal);
        Assert.Equal(Text(SeasonJson.Read(SeasonJson.Write(asked))), Text(asked));
        Assert.Equal(Full.Letters[0] with { }, Full.Letters[0]);
    }

    [Fact]
    public void a_person_can_read_it()
    {
        var text = Text(Full);

        Assert.StartsWith("{\n  \"version\": 2,\n  \"tzdbVersion\": ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void a_newer_season_is_refused_by_its_version()
    {
        var fault = Refused(Text(Full).Replace("\"version\": 2", "\"version\": 3", StringComparison.Ordinal));

        Assert.Equal("it was written by a newer OfficePrep (version 3 of the file, this one knows 2)", fault);
    }

    [Theory]
    [InlineData("", "it is damaged at line 1")]
    [InlineData("{\n  \"version\": 2,\n  \"home\": [", "it is damaged at line 3")]
    [InlineData("[]", "season is not an object.")]
    [InlineData("{\"version\": 2, \"tzdbVersion\": \"2026f\", \"home\": []}", "season.home is not a list with at least one stay.")]
    [InlineData("{\"version\": 2, \"tzdbVersion\": \"2026f\", \"home\": [{\"zone\": \"Mars/Base\"}]}", "season.home[0].zone is not a known time zone.")]
    [InlineData("{\"version\": 2, \"tzdbVersion\": \"2026f\", \"home\": [{\"zone\": \"Asia/Karachi\"}], \"interviews\": [{\"id\": \"../x\"}]}", "season.interviews[0].id is not an id of lower-case letters, digits and hyphens.")]
    public void a_damaged_season_is_refused_by_its_place(string text, string sentence) => Assert.Equal(sentence, Refused(text));

    [Fact]
    public void any_cut_of_a_season_is_refused_and_never_half_read() =>
        Gen.Int[0, SeasonJson.Write(Full).Length - 3].Sample(length => Assert.Throws<FormatException>(() => SeasonJson.Read(SeasonJson.Write(Full).AsMemory(0, length))), iter: 200);

    private static string Refused(string text) => Assert.Throws<FormatException>(() => SeasonJson.Read(Encoding.UTF8.GetBytes(text))).Message;
}
