using CsCheck;
using OfficePrep.Reading.Tokens;

namespace OfficePrep.Tests.Reading.Tokens;

public sealed class KnownWordTests
{
    private static readonly string[] Written = ["The", "YOU", "you’re", "interview", "Schrödinger", "İstanbul", "pneumonoultramicroscopicsilicovolcanoconiosis"];

    [Fact]
    public void the_table_of_frequent_words_changes_no_key() =>
        Gen.OneOf(Gen.Int[0, Written.Length - 1].Select(at => Written[at]), Gen.String[Gen.Char.AlphaNumeric, 0, 40])
            .Sample(word => Assert.Equal(word.ToLowerInvariant().Replace('’', '\''), KnownWord.Of(word).Key));

    [Theory]
    [InlineData("Sept", nameof(TokenKind.Month), 9)]
    [InlineData("MAY", nameof(TokenKind.Month), 5)]
    [InlineData("thurs", nameof(TokenKind.Weekday), 4)]
    [InlineData("sunny", nameof(TokenKind.Word), 0)]
    public void names_of_months_and_days_are_more_than_words(string word, string kind, int value)
    {
        var known = KnownWord.Of(word);

        Assert.Equal((kind, value), (known.Kind.ToString(), known.Value));
    }
}
