using System.Globalization;
using NodaTime;

namespace OfficePrep.Documents.Excel.Sync;

/// <summary>
/// The value of a cell as one string that can be kept and compared: empty for nothing, <c>t:</c> text, <c>n:</c> number (dates in the 1900 system),
/// <c>b:</c> truth value, <c>e:</c> error, <c>f:</c> a formula of the person's.
/// </summary>
internal static class CellCode
{
    // Half a second of a day: less than any editor's rounding of a date, more than a float's.
    private const double Tolerance = 0.5 / 86_400;

    public const string Blank = "";

    public static string OfText(string text) => text.Length == 0 ? Blank : "t:" + text;

    public static string OfNumber(double number) => "n:" + number.ToString("R", CultureInfo.InvariantCulture);

    public static string OfFlag(bool flag) => flag ? "b:1" : "b:0";

    /// <summary>The code of what the season says.</summary>
    public static string Of(CellContent content) => content switch
    {
        CellContent.Blank => Blank,
        CellContent.Text text => OfText(CellText.Fit(text.Value)),
        CellContent.Link link => OfText(CellText.Fit(link.Value.AbsoluteUri)),
        CellContent.Clock clock => OfDate(clock.Value),
        CellContent.Day day => OfDate(day.Value.AtMidnight()),
        CellContent.Number number => OfNumber(number.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(content), content, "A cell holds nothing, text, a number, a date or a link."),
    };

    /// <summary>The content to write for a kept value; a formula comes back as the text of it, never live.</summary>
    public static CellContent Content(string code) =>
        code.Length == 0 ? CellContent.Nothing
        : Number(code) is { } number ? new CellContent.Number(number)
        : code.StartsWith("b:", StringComparison.Ordinal) ? CellContent.Of(code == "b:1" ? "Yes" : "No")
        : code.StartsWith("f:", StringComparison.Ordinal) ? CellContent.Of("=" + code[2..])
        : CellContent.Of(code[2..]);

    public static double? Number(string code) =>
        code.StartsWith("n:", StringComparison.Ordinal) && double.TryParse(code.AsSpan(2), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static string? Text(string code) => code.StartsWith("t:", StringComparison.Ordinal) ? code[2..] : null;

    /// <summary>Whether two values are one, as editors round numbers and break lines in their own ways.</summary>
    public static bool IsSame(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal)
        || (Number(one) is { } left && Number(other) is { } right ? Math.Abs(left - right) < Tolerance
            : Text(one) is { } text && Text(other) is { } otherText && string.Equals(Unified(text), Unified(otherText), StringComparison.Ordinal));

    // Some editors lose the escape of an underscore or keep a carriage return as its escape.
    private static string Unified(string text) =>
        text.Replace("x005F_", "", StringComparison.Ordinal).Replace("_x000D_", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);

    private static string OfDate(LocalDateTime time) =>
        ExcelDate.Number(time) is { } number ? "n:" + number : OfText(time.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture));
}
