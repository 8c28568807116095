using System.Text;
using System.Text.Json;
using CsCheck;
using OfficePrep.Programs;
using OfficePrep.TestSupport;
using static OfficePrep.Tests.Programs.BookSamples;

namespace OfficePrep.Tests.Programs;

/// <summary>What is kept in programs.json, and what is refused.</summary>
public class ProgramsJsonTests
{
    private static readonly ProgramBook Full = Book(Alder, Written("Birch", "Pediatrics", "Erie, PA")).Change("alder-valley-internal-medicine", program => program with
    {
        Facts = [Fact("call", "q4") with { From = "resident page", Quote = "“every fourth night”", Link = "https://alder.example/call" }],
        Log = [new ResearchEntry(FactSource.WordOfMouth, Today, "Warm.\nBusy.") { Link = "https://alder.example", Contact = new ResearchContact("R. Osei") { Found = "alumni", Address = "r@alder.example", MayQuote = false } }],
        Words = [.. Enum.GetValues<OwnWordsKind>().Select(kind => new OwnWords(kind, $"Mine: {kind} 🙂 نص", Today))],
    });

    [Fact]
    public void a_book_comes_back_as_it_was() =>
        Assert.Equal(Encoding.UTF8.GetString(ProgramsJson.Write(Full)), Encoding.UTF8.GetString(ProgramsJson.Write(ProgramsJson.Read(ProgramsJson.Write(Full)))));

    [Fact]
    public void what_a_person_wrote_comes_back_letter_by_letter() =>
        Gen.String.Sample(text =>
        {
            var written = new string([.. text.Where(letter => !char.IsSurrogate(letter))]);
            var book = Full.Change("birch-pediatrics", program => program with { Words = [new OwnWords(OwnWordsKind.Why, written, Today)] });
            Assert.Equal(written, ProgramsJson.Read(ProgramsJson.Write(book)).Find("birch-pediatrics")!.Words.Single().Text);
        });

    [Theory]
    [InlineData("\"version\": 1", "\"version\": 2", "it was written by a newer OfficePrep (version 2 of the file, this one knows 1)")]
    [InlineData("\"topic\": \"call\"", "\"topic\": \"calls\"", "programs.programs[0].facts[0].topic is not a topic that this version knows.")]
    [InlineData("\"quote\"", "\"quota\"", "programs.programs[0].facts[0].quota is not known to this version, and would be lost")]
    [InlineData("\"id\": \"birch-pediatrics\"", "\"id\": \"../birch\"", "programs.programs[1].id is not an id.")]
    [InlineData("\"id\": \"birch-pediatrics\"", "\"id\": \"alder-valley-internal-medicine\"", "programs.programs is not a list that holds each program once.")]
    [InlineData("\"America/New_York\"", "\"America/Nowhere\"", "programs.programs[0].zone is not a known time zone.")]
    [InlineData("{\n  \"version\"", "{,\n  \"version\"", "it is damaged at line 1")]
    public void what_cannot_be_used_is_said_in_one_sentence(string from, string to, string sentence)
    {
        var text = Encoding.UTF8.GetString(ProgramsJson.Write(Full));
        var at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0);
        var damaged = string.Concat(text.AsSpan(0, at), to, text.AsSpan(at + from.Length));

        Assert.Equal(sentence, Assert.Throws<FormatException>(() => ProgramsJson.Read(Encoding.UTF8.GetBytes(damaged))).Message);
    }

    [Fact]
    public void whatever_stands_in_the_file_the_answer_is_a_book_or_a_sentence() =>
        Gen.Select(Gen.Int[0, ProgramsJson.Write(Full).Length - 1], Gen.Byte).Array[1, 6].Sample(faults =>
        {
            var bytes = ProgramsJson.Write(Full);
            foreach (var (at, value) in faults)
            {
                bytes[at] = value;
            }

            try
            {
                Assert.NotNull(ProgramsJson.Read(bytes));
            }
            catch (FormatException fault)
            {
                Assert.NotEmpty(fault.Message);
            }
        }, iter: 1000);

    [Fact]
    public void everything_that_is_written_is_described()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Path("src", "OfficePrep", "Programs", "programs.schema.json")));
        using var book = JsonDocument.Parse(ProgramsJson.Write(Full));
        var definitions = schema.RootElement.GetProperty("$defs");

        SchemaCheck.Of(book.RootElement, schema.RootElement, definitions, "programs");
        Assert.Equal(ProgramsJson.Version, schema.RootElement.GetProperty("properties").GetProperty("version").GetProperty("const").GetInt32());
    }
}
