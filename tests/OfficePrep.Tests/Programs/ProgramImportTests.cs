using System.Diagnostics;
using System.Globalization;
using System.Text;
using OfficePrep.Programs;
using OfficePrep.Programs.Import;
using static OfficePrep.Tests.Programs.BookSamples;

namespace OfficePrep.Tests.Programs;

/// <summary>People's own lists brought into the book.</summary>
public class ProgramImportTests
{
    [Fact]
    public void columns_are_guessed_from_headings_and_values_with_the_reason()
    {
        var mapping = ColumnMapping.Guess(Table("Program Name,Program type,Specialty,City/State,Code,% IMG,Min Step 2,Mood\nAlder,Community,IM,\"Buffalo, NY\",9999140C0,35%,220,good\n"));

        Assert.Equal(["institution", "type", "specialty", "city", "nrmp", "graduates-abroad", "minimum-score", null], mapping.Columns.Select(column => column.Field?.Id));
        Assert.Equal(("its heading", "its values", "no field has such a heading"), (mapping.Columns[0].Why, mapping.Columns[4].Why, mapping.Columns[7].Why));
    }

    [Fact]
    public void what_the_person_says_about_a_column_comes_before_the_guess()
    {
        var guess = ColumnMapping.Guess(Table("Name,Where,Specialty\nAlder,Alder Hospital,IM\n"));
        var said = guess.With("where", "institution");

        Assert.Equal([null, "institution", "specialty"], said.Columns.Select(column => column.Field?.Id));
        Assert.StartsWith("the list has no column Wher; it has Name, Where, Specialty", Assert.Throws<FormatException>(() => guess.With("Wher", "city")).Message, StringComparison.Ordinal);
        Assert.StartsWith("town is no field; known are ignore, institution", Assert.Throws<FormatException>(() => guess.With("Where", "town")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void rows_of_one_program_are_put_together_and_where_they_differ_both_stand()
    {
        var plan = Plan(ProgramBook.Empty, "Hospital,Specialty,City,IMG,NRMP\nAlder Medical Center,IM,\"Buffalo, NY\",35 %,\nAlder Hospital,Internal Medicine,Buffalo,20 %,9999140C0\n");

        var program = plan.Book.Programs.Single();
        Assert.Equal((true, 1, 1), (plan.IsReady, plan.Added.Count, plan.Repeated));
        Assert.Equal("9999140C0", program.Identity.NrmpCode);
        Assert.True(program.KnownOf("graduates-abroad")!.IsDisputed);
        Assert.Equal(["list.csv", "list.csv, line 3"], program.Facts.Select(fact => fact.From));
    }

    [Fact]
    public void a_second_import_of_the_same_list_changes_nothing()
    {
        const string List = "Hospital,Specialty,City,Call,Why,Notes\nAlder,IM,\"Buffalo, NY\",q4,the clinic,ask again\nBirch,Peds,\"Erie, PA\",q5,,\n";
        var first = Plan(ProgramBook.Empty, List).Book;
        var again = Plan(first, List);

        Assert.Equal(ProgramsJson.Write(first), ProgramsJson.Write(again.Book));
        Assert.Equal((0, 2, 0), (again.Added.Count, again.Known.Count, again.Facts));
    }

    [Fact]
    public void bad_rows_are_all_told_with_their_lines_and_nothing_is_taken_until_the_person_says_so()
    {
        const string List = "Hospital,Specialty,State,IMG,Checked\nAlder,IM,NY,35,\n,IM,NY,,\nBirch,Wizardry,ZZ,,\nCedar,IM,OH,0.35,03/04/2026\n";
        var plan = Plan(ProgramBook.Empty, List);

        Assert.False(plan.IsReady);
        Assert.Equal([3, 4, 5], plan.Bad.Select(bad => bad.Line));
        Assert.Equal("“ZZ” is no state of the US; write its two letters, such as NY; “Wizardry” is no specialty that is known; write it in full, such as Internal Medicine", plan.Bad[1].Why);
        Assert.Equal("“03/04/2026” is no date that can be read for certain; write it as 2026-10-15; “0.35” for Graduates from abroad could be a fraction or a percentage; write it with a percent sign", plan.Bad[2].Why);

        var rest = Plan(ProgramBook.Empty, List, choices => choices with { SkipBad = true });
        Assert.True(rest.IsReady);
        Assert.Equal("alder-internal-medicine", rest.Book.Programs.Single().Id);
    }

    [Fact]
    public void a_row_that_may_be_a_known_program_is_asked_about()
    {
        var book = Book(Alder);
        const string List = "Hospital,Specialty,City\nAlder,IM,\"Buffalo, NY\"\n";

        var open = Plan(book, List);
        Assert.False(open.IsReady);
        Assert.Equal((2, "alder-valley-internal-medicine"), (open.Open.Single().Line, open.Open.Single().MaybeSame.Single().Id));
        Assert.Equal(2, Plan(book, List, choices => choices with { New = new HashSet<int> { 2 } }).Book.Programs.Count);
        Assert.Single(Plan(book, List, choices => choices with { Same = new Dictionary<int, string> { [2] = "alder-valley-internal-medicine" } }).Book.Programs);
    }

    [Fact]
    public void ten_thousand_rows_are_brought_in_within_two_seconds()
    {
        var list = new StringBuilder("Program,Specialty,City,State,NRMP,% IMG,Type,Positions,Notes\n");
        string[] cities = ["Buffalo,NY", "Erie,PA", "Toledo,OH", "Tampa,FL", "Fresno,CA"];
        for (var row = 0; row < 10_000; row++)
        {
            list.Append(CultureInfo.InvariantCulture, $"University Hospital {(char)('A' + (row % 26))}{row} Medical Center,{(row % 2 == 0 ? "Internal Medicine" : "Pediatrics")},{cities[row % 5]},{row:0000}{(row % 2 == 0 ? "140" : "320")}C0,{row % 100} %,Community,{row % 20},Some words\n");
        }

        var bytes = Encoding.UTF8.GetBytes(list.ToString());
        Best(bytes);

        Assert.InRange(Best(bytes), 0, 2.0);
    }

    // Twice, so that a machine that is busy elsewhere is not taken for a slow import.
    private static double Best(byte[] bytes) => Enumerable.Range(0, 2).Min(_ =>
    {
        var watch = Stopwatch.StartNew();
        var table = DelimitedText.Read(bytes);
        var plan = ProgramImport.Plan(ProgramBook.Empty, null, table, ColumnMapping.Guess(table), Choices);
        Assert.Equal(10_000, plan.Book.Programs.Count);
        return watch.Elapsed.TotalSeconds;
    });

    private static ImportChoices Choices => new() { Today = Today, FileName = "list.csv" };

    private static ListTable Table(string text) => DelimitedText.Read(Encoding.UTF8.GetBytes(text));

    private static ImportPlan Plan(ProgramBook book, string list, Func<ImportChoices, ImportChoices>? choose = null) =>
        ProgramImport.Plan(book, null, Table(list), ColumnMapping.Guess(Table(list)), choose is null ? Choices : choose(Choices));
}
