using CsCheck;
using OfficePrep.Documents.Typesetting;

namespace OfficePrep.Documents.Tests.Typesetting;

public sealed class LineBreakerTests
{
    private static readonly string[] Words = ["a", "word", " ", "-", "/", "(5 h", "é", "שלום", "مرحبا ", "王", "e\u0301", "1", "AM", "averylongwordwithoutanyspaceinit"];

    [Theory]
    [InlineData("one two", "one |two")]
    [InlineData("it was (5 h in between) then", "it |was |(5 h |in |between) |then")]
    [InlineData("at 9:00 AM on Nov 4", "at |9:00 AM |on |Nov 4")]
    [InlineData("with Dr. Lee — surgery", "with |Dr. Lee — |surgery")]
    [InlineData("hospital-medicine and/or clinic", "hospital-|medicine |and/|or |clinic")]
    [InlineData("call 555-0142", "call |555-0142")]
    [InlineData("two  spaces", "two  |spaces")]
    [InlineData("no\u00A0break", "no\u00A0break")]
    [InlineData("王小明。李", "王|小|明。|李")]
    [InlineData("見「王」と", "見|「王」|と")]
    public void lines_may_end_where_a_reader_expects(string text, string marked)
    {
        var breaks = LineBreaker.Opportunities(text);
        Assert.Equal(marked, string.Concat(text.Select((sign, index) => breaks[index] ? $"{sign}|" : $"{sign}")));
    }

    [Fact]
    public void lines_together_are_the_text_and_none_is_wider_than_asked() =>
        Gen.Select(Gen.Int[0, Words.Length - 1].Select(index => Words[index]).Array[0, 25].Select(string.Concat), Gen.Double[3_000, 40_000])
            .Sample((text, width) =>
            {
                using var shaper = new TextShaper(FontSet.Default);
                var shaped = shaper.Shape(text, FontWeight.Regular);
                var lines = TextWrap.Lines(shaped, width);
                var units = lines.SelectMany(line => line.Pieces.SelectMany(piece => piece.Clusters).OrderBy(cluster => cluster.Start).SelectMany(cluster => Enumerable.Range(cluster.Start, cluster.End - cluster.Start)));
                Assert.Equal(Enumerable.Range(0, shaped.Text.Length), units);
                Assert.All(lines, line => Assert.True(line.Width <= width, $"{line.Width} in {width}"));
            });
}
