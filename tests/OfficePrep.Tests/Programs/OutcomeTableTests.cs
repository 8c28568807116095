using System.Text;
using OfficePrep.Programs.Outcomes;

namespace OfficePrep.Tests.Programs;

/// <summary>Outcome tables are the person's own copy, shown with year and source.</summary>
public class OutcomeTableTests
{
    private const string Head = "Specialty,Group,Band,Matched,All,Year,Source\n";

    [Fact]
    public void a_row_is_told_with_its_year_and_source()
    {
        var row = Assert.Single(Read(Head + "Internal Medicine,US citizens trained abroad,Step 2 CK 230–239,\"1,512\",2000,2024,\"NRMP, Charting Outcomes\"\n").Of("internal-medicine"));

        Assert.Equal("US citizens trained abroad, Step 2 CK 230–239: 1,512 of 2,000 matched (76 %) in 2024 (NRMP, Charting Outcomes)", row.ToString());
    }

    [Fact]
    public void the_newest_year_of_a_specialty_comes_first_and_others_are_left_out()
    {
        var table = Read(Head + "IM,all,,1,2,2022,NRMP\nPediatrics,all,,1,2,2024,NRMP\nIM,all,,1,2,2024,NRMP\n");

        Assert.Equal([2024, 2022], table.Of("internal-medicine").Select(row => row.Year));
        Assert.Empty(table.Of("psychiatry"));
        Assert.Empty(table.Of(null));
    }

    [Theory]
    [InlineData("Specialty,Matched\nIM,1\n", "it has no column group, all, year, source")]
    [InlineData(Head + "IM,all,,3,2,2024,NRMP\n", "line 2: matched and all must be whole numbers")]
    [InlineData(Head + "IM,all,,1,2,24,NRMP\n", "line 2: 24 is no year of a Match")]
    [InlineData(Head + "Sorcery,all,,1,2,2024,NRMP\n", "line 2: Sorcery is no specialty")]
    [InlineData(Head + "IM,all,,1,2,2024,\n", "line 2: group and source must be filled")]
    [InlineData(Head + "IM,all,,1.5,2,2024,NRMP\n", "line 2: matched and all must be whole numbers")]
    public void a_table_that_cannot_be_what_it_says_is_refused_with_its_lines(string text, string because) =>
        Assert.StartsWith(because, Assert.Throws<FormatException>(() => Read(text)).Message, StringComparison.Ordinal);

    private static OutcomeTable Read(string text) => OutcomeTable.Read(Encoding.UTF8.GetBytes(text));
}
