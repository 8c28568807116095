using CsCheck;

namespace OfficePrep.Cli.Tests;

public class TerminalTextTests
{
    [Theory]
    [InlineData("\u001b[2J\u001b]0;owned\u0007gone", "[2J]0;ownedgone")]
    [InlineData("a\u009b31mred", "a31mred")]
    [InlineData("left\u202egnp.exe\u202c", "leftgnp.exe")]
    [InlineData("\u2066isolated\u2069 \u200fmark", "isolated mark")]
    [InlineData("zero\u200bwidth \U000e0041", "zerowidth")]
    [InlineData("two\r\n\tlines\u2028here", "two lines here")]
    [InlineData("  [red]not markup[/]  ", "[red]not markup[/]")]
    [InlineData("9:00\u202fAM", "9:00 AM")]
    [InlineData("Ñandú, ليلى, 東京, 😀", "Ñandú, ليلى, 東京, 😀")]
    [InlineData(null, "")]
    public void only_what_can_be_read_reaches_the_terminal(string? text, string shown) => Assert.Equal(shown, TerminalText.Clean(text));

    // Half a surrogate pair does not survive as a test's argument.
    [Fact]
    public void half_a_sign_is_shown_as_missing() => Assert.Equal("half \ufffd pair", TerminalText.Clean("half \ud83d pair"));

    [Fact]
    public void nothing_that_a_terminal_obeys_is_left_of_any_text() =>
        Gen.String.Sample(text => TerminalText.Clean(text).All(unit => unit >= ' ' && unit is not (>= '\u007f' and <= '\u009f') && unit is not ('\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'))));
}
