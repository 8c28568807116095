using NodaTime;
using OfficePrep.Documents.Excel.Sync;

namespace OfficePrep.Documents.Tests.Excel;

public sealed class TypedDateTests
{
    [Theory]
    [InlineData("2026-11-20")]
    [InlineData("2026/11/20")]
    [InlineData("11/20/2026")]
    [InlineData("11-20-2026")]
    [InlineData("Nov 20, 2026")]
    [InlineData("november 20, 2026")]
    [InlineData("Nov 20 2026")]
    [InlineData("20 Nov 2026")]
    [InlineData("20 November 2026")]
    [InlineData("20-Nov-2026")]
    [InlineData(" Fri, Nov 20, 2026 ")]
    [InlineData("Friday, November 20, 2026")]
    [InlineData("Fri, 11/20/2026")]
    public void a_date_typed_as_text_in_a_usual_form_is_read(string text) => Assert.Equal(new LocalDate(2026, 11, 20), TypedDate.Read(text));

    [Theory]
    [InlineData("20/11/2026")]
    [InlineData("11/20/26")]
    [InlineData("11/20")]
    [InlineData("Thursday, November 20, 2026")]
    [InlineData("November 31, 2026")]
    [InlineData("soon")]
    [InlineData("")]
    public void a_date_that_leaves_something_open_is_not_guessed(string text) => Assert.Null(TypedDate.Read(text));
}
