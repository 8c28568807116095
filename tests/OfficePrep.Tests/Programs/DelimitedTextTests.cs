using System.Text;
using CsCheck;
using OfficePrep.Programs.Import;

namespace OfficePrep.Tests.Programs;

/// <summary>Separated values as people's programs save them.</summary>
public class DelimitedTextTests
{
    [Fact]
    public void quoted_cells_hold_separators_quotes_and_line_ends_and_lines_are_counted_on()
    {
        var table = Read("Hospital,Note\r\n\"Alder, \"\"the\"\" Valley\",\"one\r\ntwo\"\r\n\r\nBirch,three\r\n");

        Assert.Equal(["Hospital", "Note"], table.Headings);
        Assert.Equal(["Alder, \"the\" Valley", "one\r\ntwo"], table.Rows[0].Cells);
        Assert.Equal([2, 5], table.Rows.Select(row => row.Line));
    }

    [Theory]
    [InlineData("a;b\n1,5;2\n")]
    [InlineData("a\tb\n1,5\t2\n")]
    [InlineData("a|b\n1,5|2\n")]
    [InlineData("sep=;\r\na;b\r\n1,5;2\r\n")]
    [InlineData("My list\na;b\n1,5;2")]
    [InlineData("a;b\r1,5;2\r")]
    public void the_separator_is_found_out(string text) => Assert.Equal(["1,5", "2"], Read(text).Rows.Single().Cells);

    [Fact]
    public void utf_8_utf_16_and_windows_1252_are_told_apart()
    {
        const string Text = "Name,City\nPeña “Ñ”,Mayagüez\n";
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        foreach (var encoding in new[] { new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode, new UnicodeEncoding(false, false), new UnicodeEncoding(true, false), windows })
        {
            Assert.Equal(["Peña “Ñ”", "Mayagüez"], DelimitedText.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]).Rows.Single().Cells);
        }
    }

    [Theory]
    [InlineData("", "it has no row of headings with two columns or more")]
    [InlineData("a,b\n", "it has headings and no rows below them")]
    [InlineData("a,b\n1,\"2\n3", "a quotation mark that opens on line 2 is never closed")]
    [InlineData("a,b\0\n1,2", "it is no text; save it as CSV or .xlsx")]
    public void what_is_no_list_is_said_in_one_sentence(string text, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => Read(text)).Message);

    [Fact]
    public void what_is_written_with_quotes_comes_back_whole() =>
        Gen.Select(Gen.Char[" \"',;\t|\r\nab"].Array[0, 8].Select(letters => new string(letters)), Gen.Int[1, 4]).Array[1, 12].Sample(cells =>
        {
            var values = cells.Select(cell => cell.Item1.Trim()).ToList();
            var text = $"h1,h2\n{string.Concat(values.Select(value => $"\"x{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\",y\n"))}";
            Assert.Equal(values.Select(value => $"x{value}"), Read(text).Rows.Select(row => row.At(0)));
        });

    [Fact]
    public void whatever_the_bytes_are_the_answer_is_a_table_or_a_sentence() =>
        Gen.Byte.Array[0, 200].Sample(bytes =>
        {
            try
            {
                Assert.NotEmpty(DelimitedText.Read(bytes).Rows);
            }
            catch (FormatException fault)
            {
                Assert.NotEmpty(fault.Message);
            }
        });

    private static ListTable Read(string text) => DelimitedText.Read(Encoding.UTF8.GetBytes(text));
}
