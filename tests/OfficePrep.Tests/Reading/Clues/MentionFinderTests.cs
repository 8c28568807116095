using OfficePrep.Mail;
using OfficePrep.Reading.Clues;
using OfficePrep.Reading.Tokens;
using OfficePrep.TestSupport;

namespace OfficePrep.Tests.Reading.Clues;

public sealed class MentionFinderTests
{
    [Fact]
    public void a_token_that_is_passed_over_begins_nothing_for_any_finder()
    {
        var texts = Directory.EnumerateFiles(RepositoryRoot.Path("tests", "corpus"), "*.eml").Order(StringComparer.Ordinal)
            .Select(file => new LetterReader().Read(File.ReadAllBytes(file), LetterFormat.Message).Body.Text).ToList();
        Assert.NotEmpty(texts);
        foreach (var text in texts)
        {
            var tokens = Tokenizer.Read(text);
            for (var at = 0; at < tokens.Count; at++)
            {
                if (!MentionFinder.MayBegin(tokens, at) && tokens[at].Kind is not (TokenKind.Tab or TokenKind.Newline or TokenKind.Meridiem))
                {
                    Assert.Null(LengthFinder.At(tokens, at));
                    Assert.Empty(tokens[at].Kind == TokenKind.Mark ? [] : DateFinder.At(text, tokens, at));
                    Assert.Null(ClockFinder.At(tokens, at));
                    Assert.Null(ZoneFinder.At(text, tokens, at, afterClock: true));
                }
            }
        }
    }

    [Theory]
    [InlineData("half past eight")]
    [InlineData("noon")]
    [InlineData("fifteen minutes")]
    [InlineData("the 28th")]
    [InlineData("Thursday")]
    [InlineData("tomorrow")]
    [InlineData("Central Time (US & Canada)")]
    [InlineData("America/Chicago")]
    [InlineData("your time in Warsaw")]
    [InlineData("0715 hrs")]
    [InlineData("the twenty-first of January")]
    public void every_way_to_begin_is_still_found(string words)
    {
        var mention = Assert.Single(MentionFinder.Find(words, Tokenizer.Read(words)));

        Assert.Equal(0, mention.First);
    }

    [Fact]
    public void an_offset_that_is_glued_to_its_clock_time_is_found()
    {
        const string Text = "2027-02-08T14:15+10:00";

        Assert.IsType<ZoneMention>(MentionFinder.Find(Text, Tokenizer.Read(Text))[^1]);
    }
}
