using CsCheck;
using NodaTime;
using OfficePrep.Documents.Excel;

namespace OfficePrep.Documents.Tests.Excel;

public sealed class CellTests
{
    [Theory]
    [InlineData("_x000D_", "_x005F_x000D_")]
    [InlineData("_x005F_x000D_", "_x005F_x005F_x005F_x000D_")]
    [InlineData("a_x00e9_b", "a_x005F_x00e9_b")]
    [InlineData("_x00G0_ _x0D_ x000D_", "_x00G0_ _x0D_ x000D_")]
    public void text_that_looks_like_an_escape_stays_text(string text, string written) => Assert.Equal(written, CellText.Escape(text));

    [Theory]
    [InlineData("=1", true)]
    [InlineData("+1", true)]
    [InlineData("-", true)]
    [InlineData("@a", true)]
    [InlineData("1=1", false)]
    [InlineData("", false)]
    public void text_that_an_edit_would_turn_into_a_formula_is_known(string text, bool isFormula) => Assert.Equal(isFormula, CellText.LooksLikeFormula(text));

    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(702, "ZZ")]
    [InlineData(703, "AAA")]
    public void columns_are_lettered(int column, string letters) => Assert.Equal(letters, A1.Letters(column));

    [Theory]
    [InlineData("1900-03-01T00:00:00", "61")]
    [InlineData("2026-11-18T12:00:00", "46344.5")]
    public void dates_are_numbered_as_excel_does(string date, string number) =>
        Assert.Equal(number, ExcelDate.Number(NodaTime.Text.LocalDateTimePattern.GeneralIso.Parse(date).Value));

    [Fact]
    public void dates_that_excel_counts_wrong_are_left_to_text() => Assert.Null(ExcelDate.Number(new LocalDateTime(1900, 2, 28, 12, 0)));

    [Fact]
    public void every_minute_of_a_season_survives_its_number() =>
        Gen.Int[0, 400 * 1440].Sample(minutes =>
        {
            var time = new LocalDateTime(2026, 8, 1, 0, 0).PlusMinutes(minutes);
            var back = DateTime.FromOADate(double.Parse(ExcelDate.Number(time)!, System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(time, LocalDateTime.FromDateTime(back));
        });
}
