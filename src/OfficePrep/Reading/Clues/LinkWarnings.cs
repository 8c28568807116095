using OfficePrep.Mail;

namespace OfficePrep.Reading.Clues;

/// <summary>Finds what may be unsafe or incomplete about a letter.</summary>
internal static class LinkWarnings
{
    /// <summary>The warnings, each once.</summary>
    public static IReadOnlyList<Warning> Find(ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var layout = LetterLayout.Of(context);
        var found = new List<Warning>();
        foreach (var link in LinkPurpose.In(layout))
        {
            if (Lookalike.Of(link.Host) is { } known)
            {
                found.Add(new Warning(WarningCode.LinkLookalike, $"A link opens {link.Host}, which imitates {known}: do not open it, and reach the program another way."));
            }
            else if (ShownDomain(link) is { } shown)
            {
                found.Add(new Warning(WarningCode.LinkMismatch, $"A link shows {shown} and opens {HostBook.RegistrableDomain(link.Host)}: ask the program before you open it."));
            }
        }

        if (context.Letter.From is { Domain.Length: > 0 } from && Lookalike.Of(from.Domain) is { } imitated)
        {
            found.Add(new Warning(WarningCode.LinkLookalike, $"The sender writes from {from.Domain}, which imitates {imitated}."));
        }

        if (context.Outer.SenderUnverified)
        {
            found.Add(new Warning(WarningCode.SenderUnverified, "Your mail server could not verify the sender: ask the program before you answer."));
        }

        if (context.IsCut || context.Outer.Flaws.Contains(LetterFlaw.Truncated) || context.Letter.Flaws.Contains(LetterFlaw.Truncated))
        {
            found.Add(new Warning(WarningCode.Truncated, "The message was too long and its end was not read: open it in your mail program."));
        }

        if (context.Outer.Flaws.Contains(LetterFlaw.Malformed) || context.Letter.Flaws.Contains(LetterFlaw.Malformed))
        {
            found.Add(new Warning(WarningCode.Malformed, "Part of the message is damaged: compare what was read with the message in your mail program."));
        }

        return [.. found.DistinctBy(warning => (warning.Code, warning.Message))];
    }

    /// <summary>Whether a link opens something other than it shows, or a host that imitates another.</summary>
    public static bool IsDangerous(LinkPurpose link) => Lookalike.Of(link.Host) is not null || ShownDomain(link) is not null;

    // The registrable domain that the words show, where it is not the one that opens; null where the words show none.
    private static string? ShownDomain(LinkPurpose link)
    {
        foreach (var word in link.Link.Text.Split([' ', '\n', '\t', '<', '>', '(', ')', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (HostShown(word) is { } host)
            {
                var shown = HostBook.RegistrableDomain(host);
                var opens = HostBook.RegistrableDomain(link.Host);
                return shown == opens || IsWrapper(link, shown) || SameService(shown, opens) ? null : shown;
            }
        }

        return null;
    }

    // A wrapper that could not be undone, a mailing-list counter, or the sender's own redirect hides no stranger's host by itself.
    private static bool IsWrapper(LinkPurpose link, string shown) =>
        HostBook.Find(link.Host)?.Use == "wrapper" || HostBook.Find(shown)?.Use == "wrapper";

    private static bool SameService(string shown, string opens) =>
        HostBook.Find(shown)?.Platform is { } one && one != "other" && one == HostBook.Find(opens)?.Platform;

    private static string? HostShown(string word)
    {
        var shown = word.Trim('.', ',', ';', ':', '"', '“', '”', '‘', '’', '\'', '*');
        if (shown.Contains('@', StringComparison.Ordinal))
        {
            return null;
        }

        if (shown.Contains("://", StringComparison.Ordinal))
        {
            return HostBook.HostOf(shown);
        }

        var end = shown.IndexOfAny(['/', '?', '#']);
        var host = (end < 0 ? shown : shown[..end]).ToLowerInvariant();
        var labels = host.Split('.');
        return labels.Length >= 2 && labels.All(label => label.Length > 0 && label.All(unit => char.IsLetterOrDigit(unit) || unit == '-'))
            && labels[^1].Length is >= 2 and <= 10 && labels[^1].All(char.IsLetter) && (end >= 0 || labels[0] == "www" || IsKnownEnding(labels[^1]))
            ? host : null;
    }

    private static bool IsKnownEnding(string ending) => ending is "com" or "org" or "edu" or "net" or "us" or "gov" or "io" or "me" or "co" or "live" or "click" or "info";
}
