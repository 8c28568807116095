using System.Text.RegularExpressions;

namespace OfficePrep.Reading.Clues;

/// <summary>Finds meeting numbers, passcodes and dial-in numbers by their labels.</summary>
internal static partial class MeetingNumbers
{
    // Two meetings in one letter have their numbers beside their links.
    private const int Near = 700;

    /// <summary>The meeting number nearest to <paramref name="at"/>, digits only; null where none is labelled.</summary>
    public static string? Id(string text, int at)
    {
        var match = Nearest(IdPattern().Matches(text), at) ?? Nearest(ShortIdPattern().Matches(text), at);
        return match is null ? null : string.Concat(match.Groups[1].Value.Where(char.IsAsciiDigit));
    }

    /// <summary>The passcode nearest to <paramref name="at"/>, as written; null where none is labelled.</summary>
    public static string? Passcode(string text, int at)
    {
        var found = Nearest(PasscodePattern().Matches(text), at)?.Groups[1].Value.TrimEnd('.', ',', ';', ')', '(');
        return found is { Length: > 2 } && found is not ("required" or "needed" or "protected" or "will" or "and" or "before" or "for") ? found : null;
    }

    /// <summary>The telephone numbers to dial in to the meeting.</summary>
    public static IReadOnlyList<string> DialIn(string text) =>
        [.. DialPattern().Matches(text).Select(match => match.Groups[1].Value.Trim()).Distinct().Take(6)];

    /// <summary>The platform that the words name; null where they name none or several.</summary>
    public static string? PlatformNamed(string text)
    {
        var named = PlatformPattern().Matches(text).Select(match => match.Value.ToLowerInvariant()).Distinct().ToList();
        return named.Count == 1 ? (named[0].StartsWith("google", StringComparison.Ordinal) ? "meet" : named[0].Replace("microsoft ", "", StringComparison.Ordinal)) : null;
    }

    private static Match? Nearest(MatchCollection matches, int at) =>
        matches.Where(match => Math.Abs(match.Index - at) <= Near || at <= 0).MinBy(match => Math.Abs(match.Index - at));

    [GeneratedRegex(@"\b(?:meeting id|meeting number(?: \(access code\))?|access code|webinar id|zoom id|conference id)\s*(?:is)?\s*[:#]?\s*([0-9][0-9 \-\u00A0]{7,17}[0-9])", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"\b(?:id|zoom|meeting)\b[:,]?\s*([0-9]{3}[ \-\u00A0][0-9]{3,4}[ \-\u00A0][0-9]{3,4})\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex ShortIdPattern();

    [GeneratedRegex(@"\b(?:passcode|meeting password|password|pass code)\b\s*(?:is\b)?\s*[:=]?\s*([^\s,;()<>]{3,24})", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex PasscodePattern();

    [GeneratedRegex(@"(?:one tap mobile|dial(?:[ \-]in)?(?: by phone| by your location)?|join by (?:phone|telephone|audio))\s*[:\-]?\s*(\+?[0-9][0-9 ()\-.]{8,18}[0-9])", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex DialPattern();

    [GeneratedRegex(@"\b(?:zoom|microsoft teams|teams|webex|google meet|thalamus video)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex PlatformPattern();
}
