using CsCheck;
using OfficePrep.Programs;
using static OfficePrep.Tests.Programs.BookSamples;

namespace OfficePrep.Tests.Programs;

/// <summary>Which program is which.</summary>
public class ProgramBookTests
{
    [Fact]
    public void a_program_gets_an_id_a_zone_and_its_research_at_once()
    {
        var program = Book(Alder).Programs.Single();

        Assert.Equal(("alder-valley-internal-medicine", "America/New_York"), (program.Id, program.ZoneId));
        Assert.Equal(["website", "freida", "nrmp", "social-media", "open-house", "word-of-mouth", "why"], ResearchTask.For(program, Today).Select(task => task.Id));
    }

    [Theory]
    [InlineData("Alder Valley Medical Centre", "IM", "Buffalo")]
    [InlineData("alder valley hospital", "internal medicine", "Buffalo, New York")]
    public void a_program_written_in_another_way_is_the_same(string institution, string specialty, string city) =>
        Assert.Equal("alder-valley-internal-medicine", Assert.IsType<BookAddition.Known>(Book(Alder).Add(Written(institution, specialty, city), Today)).Program.Id);

    [Fact]
    public void another_specialty_track_or_state_is_another_program()
    {
        var book = Book(Alder, Written("Alder Valley Medical Center", "Family Medicine", "Buffalo, NY"), Written("Alder Valley Medical Center", "Internal Medicine", "Erie, PA"));

        Assert.Equal(["alder-valley-internal-medicine", "alder-valley-family-medicine", "alder-valley-internal-medicine-erie"], book.Programs.Select(program => program.Id));
    }

    [Fact]
    public void a_shorter_name_is_asked_about_and_the_person_decides()
    {
        var shorter = Written("Alder Hospital", "Internal Medicine", "Buffalo, NY");

        Assert.Equal("alder-valley-internal-medicine", Assert.IsType<BookAddition.Unsure>(Book(Alder).Add(shorter, Today)).MaybeSame.Single().Id);
        Assert.Equal("alder-internal-medicine", Assert.IsType<BookAddition.Added>(Book(Alder).Add(shorter, Today, evenIfAlike: true)).Program.Id);
    }

    [Fact]
    public void a_program_shares_the_id_of_its_interview_and_takes_that_of_no_other()
    {
        var known = Season(Interview("alder-im", Alder), Interview("birch-internal-medicine", Written("Birch", "Internal Medicine", "Erie, PA")));

        Assert.Equal("alder-im", Assert.IsType<BookAddition.Added>(ProgramBook.Empty.Add(Alder, Today, known)).Program.Id);
        Assert.Equal("birch-internal-medicine-tampa", Assert.IsType<BookAddition.Added>(ProgramBook.Empty.Add(Written("Birch", "Internal Medicine", "Tampa, FL"), Today, known)).Program.Id);
    }

    [Fact]
    public void an_interview_finds_its_program_however_the_letter_writes_it()
    {
        var book = Book(Alder, Written("Birch", "Internal Medicine", "Erie, PA"));

        Assert.Equal("alder-valley-internal-medicine", book.Of(Interview("x", Written("Alder Valley", "Internal Medicine", "Buffalo, NY", "Categorical")))?.Id);
        Assert.Null(book.Of(Interview("alder-valley-internal-medicine", Written("Cedar", "Pediatrics"))));
    }

    [Fact]
    public void the_index_finds_what_comparing_with_every_program_finds() =>
        Gen.Select(Name, Gen.OneOf(Gen.Const("Internal Medicine"), Gen.Const("Pediatrics")), Gen.OneOf(Gen.Const("Buffalo, NY"), Gen.Const("Erie, PA"), Gen.Const(""))).Array[1, 40].Sample(rows =>
        {
            var index = new ProgramIndex();
            var before = new List<OfficePrep.Reading.ProgramIdentity>();
            foreach (var row in rows)
            {
                var program = Written(row.Item1, row.Item2, row.Item3);
                var slow = before.Select((other, place) => (place, OfficePrep.Planning.ProgramComparison.Of(other, program))).Where(each => each.Item2 >= OfficePrep.Planning.ProgramMatch.Perhaps);
                Assert.Equal(slow, index.Find(program));
                index.Add(program);
                before.Add(program);
            }
        }, iter: 300);

    private static Gen<string> Name => Gen.OneOf(Gen.Const("Alder"), Gen.Const("Birch"), Gen.Const("Valley"), Gen.Const("Saint"), Gen.Const("St."), Gen.Const("University"), Gen.Const("Hospital"), Gen.Const("of"), Gen.Const("Lake")).Array[1, 3].Select(words => string.Join(' ', words));

    [Theory]
    [InlineData("", "Internal Medicine", "", "the institution is missing")]
    [InlineData("Alder", "", "", "the specialty is missing")]
    [InlineData("Alder", "Wizardry", "", "“Wizardry” is no specialty that is known; write it in full, such as Internal Medicine")]
    [InlineData("Alder", "IM", "12", "“12” is not an NRMP code such as 1234140C0")]
    public void what_is_no_program_is_said_in_one_sentence(string institution, string specialty, string nrmp, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => Written(institution, specialty, nrmp: nrmp)).Message);

    [Fact]
    public void a_code_tells_specialty_and_track()
    {
        var program = Written("Alder", "", nrmp: "9999140P0");

        Assert.Equal(("internal-medicine", "preliminary"), (program.Specialty, program.Track));
    }
}
