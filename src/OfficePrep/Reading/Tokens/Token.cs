using OfficePrep.Mail;

namespace OfficePrep.Reading.Tokens;

/// <summary>A piece of a letter's text: a word, a number, a mark.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Key">A word in lower case without dots; the digits of a number; the mark itself.</param>
/// <param name="Value">The value of a number, the number of a month (1 to 12) or weekday (Monday 1 to Sunday 7); else 0.</param>
/// <param name="Line">The line it stands on, from 0.</param>
/// <param name="Glued">Whether it follows the token before it without a space.</param>
internal readonly record struct Token(TokenKind Kind, TextSpan Span, string Key, int Value, int Line, bool Glued)
{
    /// <summary>Whether it is this word, whatever it stands for besides.</summary>
    public bool Is(string key) => string.Equals(Key, key, StringComparison.Ordinal);

    /// <summary>Whether it is a number of so many digits.</summary>
    public bool HasDigits(int fewest, int most) => Kind == TokenKind.Number && Key.Length >= fewest && Key.Length <= most;
}

/// <summary>What a <see cref="Token"/> is.</summary>
internal enum TokenKind
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>The name of a month, in full or short.</summary>
    Month,

    /// <summary>The name of a day of the week, in full or short.</summary>
    Weekday,

    /// <summary>AM or PM, in any of their spellings; the key is <c>am</c> or <c>pm</c>.</summary>
    Meridiem,

    /// <summary>A hyphen or dash of any length, also one damaged on its way.</summary>
    Dash,

    /// <summary>The end of a table cell.</summary>
    Tab,

    /// <summary>The end of a line.</summary>
    Newline,

    /// <summary>Any other mark.</summary>
    Mark,
}
