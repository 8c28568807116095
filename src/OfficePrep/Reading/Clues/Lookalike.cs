namespace OfficePrep.Reading.Clues;

/// <summary>Tells hosts that imitate a known one.</summary>
internal static class Lookalike
{
    private static readonly System.Globalization.IdnMapping Idn = new();

    // Letters of other scripts that look like Latin ones on screen; the usual ones, after Unicode's confusables.
    private const string Foreign = "аеорсухіјѕԁһӏԛԝɡνοραυɑıłṃạọéèáàíìóòúùäöüõñ";
    private const string Latin = "aeopcyxijsdhlqwgvopauailmaoeeaaiioouuaouon";

    /// <summary>The known domain that <paramref name="host"/> imitates; null where it imitates none.</summary>
    public static string? Of(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var domain = HostBook.RegistrableDomain(host);
        var spoken = Spoken(domain);
        if (HostBook.Imitated.Contains(spoken) && spoken == domain)
        {
            return null;
        }

        var name = Fold(FirstLabel(spoken));
        foreach (var known in HostBook.Imitated)
        {
            var wanted = known[..known.IndexOf('.', StringComparison.Ordinal)];
            if (Imitates(host, domain, name, known, wanted) && !SameOwner(domain, wanted))
            {
                return known;
            }
        }

        return domain.Contains("xn--", StringComparison.Ordinal) && !spoken.All(unit => unit < 0x250) ? spoken : null;
    }

    private static bool Imitates(string host, string domain, string name, string known, string wanted)
    {
        var folded = Fold(wanted);

        // The real name in front of another domain: zoom.us.meeting-verify.net.
        if (host.Length > domain.Length && (host.Contains(known + ".", StringComparison.Ordinal) || host.StartsWith(known + "-", StringComparison.Ordinal) || host.Contains("." + known + "-", StringComparison.Ordinal)) && !domain.StartsWith(known, StringComparison.Ordinal))
        {
            return true;
        }

        // The same name under another ending, letters of another script, or letters that look alike.
        if (name == folded)
        {
            return wanted.Length >= 7 || domain.Contains("xn--", StringComparison.Ordinal) || IsSpelledAlike(domain, wanted);
        }

        // The name and its ending as one label ("zoom-us.live", "thalamusgme-login.com").
        var dashed = known.Replace('.', '-');
        var label = FirstLabel(domain);
        if (label == dashed || label.StartsWith(dashed + "-", StringComparison.Ordinal) || label.EndsWith("-" + dashed, StringComparison.Ordinal))
        {
            return true;
        }

        if (label.Split('-') is { Length: > 1 } pieces && Array.Exists(pieces, piece => piece == wanted || (wanted == "thalamusgme" && piece == "thalamus")))
        {
            return true;
        }

        // One letter wrong in a long name.
        return wanted.Length >= 7 && Math.Abs(name.Length - folded.Length) <= 1 && name != folded && EditDistance.Between(name, folded) == 1;
    }

    // "zoom.co.uk" may be anyone's; only what differs in letters, not merely in its ending, is called an imitation of a short name.
    private static bool IsSpelledAlike(string domain, string wanted) => FirstLabel(domain) != wanted;

    // A damaged host may have no dot at all.
    private static string FirstLabel(string domain) => domain.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? domain[..dot] : domain;

    // Real owners keep their name under other endings.
    private static bool SameOwner(string domain, string wanted) => domain is "zoom.us" or "zoom.com" or "zoomgov.com" or "calendly.net" or "google.co.uk" or "thalamus.ai" or "doodle.us" or "liaisoncas.com" or "office365.com" or "outlook.office.com" || (wanted == "google" && domain.StartsWith("google.", StringComparison.Ordinal));

    private static string Spoken(string domain)
    {
        try
        {
            return Idn.GetUnicode(domain);
        }
        catch (ArgumentException)
        {
            // A damaged punycode label is compared as it stands.
            return domain;
        }
    }

    private static string Fold(string name)
    {
        var plain = string.Concat(name.Select(unit => Foreign.IndexOf(unit, StringComparison.Ordinal) is >= 0 and var at && at < Latin.Length ? Latin[at] : unit));
        return plain.Replace("rn", "m", StringComparison.Ordinal).Replace("vv", "w", StringComparison.Ordinal).Replace('0', 'o').Replace('1', 'l').Replace("-", "", StringComparison.Ordinal);
    }
}
