using System.Text.RegularExpressions;
using OfficePrep.Reading.Reasons;

namespace OfficePrep.Reading.Clues;

/// <summary>Finds the street address or building of an interview in person.</summary>
internal static partial class PlaceFinder
{
    private static readonly string[] Arrival = ["check-in", "check in", "lobby", "arrive", "entrance", "report to", "meet at", "meet us", "badge", "held at", "take place", "takes place", "located", "come to", "interview", "where", "location", "address", "on campus", "second look", "welcome to", "visit", "front desk at", "present yourself", "meeting you at", "see you at", "receive you", "walk the halls", "be at the", "be here", "we start", "come by", "be at our", "come to us", "find us at"];

    private static readonly string[] Aside = ["dinner", "supper", "hotel", "inn", "lodging", "restaurant", "parking", "garage", "mail", "fax", "reception at", "social", "airport", "happy hour"];

    // Where the mail is sent from, whatever stands above it.
    private const double NoPlace = 10;

    /// <summary>The address or building; null where the interview is not on site or the letter gives none.</summary>
    public static string? Find(ReadingContext context, InterviewFormat? format)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (format is not (InterviewFormat.InPerson or InterviewFormat.Hybrid))
        {
            return null;
        }

        var layout = LetterLayout.Of(context);
        var best = Street().Matches(layout.Text).Concat(NumberedBehind().Matches(layout.Text))
            .Select(match => (Value: Whole(layout.Text, match), Weight: Weigh(layout, match.Index)))
            .Concat(Building().Matches(layout.Text).Select(match => (Value: match.Groups[1].Value, Weight: Weigh(layout, match.Index) - 1.5)))
            .Where(one => one.Weight > -2)
            .OrderByDescending(one => one.Weight)
            .FirstOrDefault();
        if (best.Value is null)
        {
            return null;
        }

        context.Because("place", best.Value, NoticeRules.Place);
        return best.Value;
    }

    /// <summary>Whether the letter's own words, not its signature or footer, give a street address to come to.</summary>
    public static bool HasAddress(LetterLayout layout) =>
        Street().Matches(layout.Text).Concat(NumberedBehind().Matches(layout.Text)).Any(match => layout.PartAt(match.Index) is LetterPart.Prose or LetterPart.Letterhead && Weigh(layout, match.Index) > 0);

    private static double Weigh(LetterLayout layout, int at)
    {
        var line = layout.LineAt(at);
        var end = Math.Min(line?.Span.End ?? layout.Text.Length, at + 80);
        var near = layout.Text[Math.Max(line?.Span.Start ?? 0, at - 120)..end];
        var around = layout.Text[Math.Max(0, at - 180)..end];
        return (Array.Exists(Arrival, word => around.Contains(word, StringComparison.OrdinalIgnoreCase)) ? 2 : 0)
            - (Array.Exists(Aside, word => near.Contains(word, StringComparison.OrdinalIgnoreCase)) ? 3 : 0)
            - (line?.Part is LetterPart.Footer || layout.IsSigned(at) ? NoPlace : line?.Part is LetterPart.Signature ? 0.5 : 0);
    }

    // City, state and postal code that follow the street belong to the address.
    private static string Whole(string text, Match street)
    {
        var tail = Tail().Match(text, street.Index + street.Length);
        return tail.Success && tail.Index == street.Index + street.Length ? street.Value + tail.Value : street.Value;
    }

    [GeneratedRegex(@"\b[0-9]{1,5}(?:-[0-9]{1,5})? (?:[NSEW]{1,2}\.? |North |South |East |West )?(?:[A-Z0-9][\w'’.\-]*\s){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Court|Ct|Drive|Dr|Boulevard|Blvd|Lane|Ln|Way|Parkway|Pkwy|Terrace|Place|Pl|Plaza|Highway|Hwy|Circle|Square|Pike|Commons|Trail|Row|Loop|Overlook|Crescent|Alley|Hill|Landing|Walk|Run|Esplanade|Broadway)\b(?: (?:North|South|East|West)\b)?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Street();

    // "Calle Méndez Vigo 410", "Avenida Hostos 55": in Spanish the number stands last.
    [GeneratedRegex(@"\b(?:Calle|Avenida|Avda\.?|Ave\.|Carretera|Paseo|Camino|Plaza) (?:[A-ZÁÉÍÓÚÑ][\w'’.\-]*,? |de |del |la |las |los ){1,5}(?:#|No\. ?|Núm\. ?)?[0-9]{1,5}\b", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex NumberedBehind();

    [GeneratedRegex(@"(?:, (?:Suite|Room|Floor) [\w\-]+)?, [A-Z][\w'’.\-]*(?: [A-Z][\w'’.\-]*){0,2},? (?:[A-Z]{2}\b|[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?: [0-9]{5})?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Tail();

    [GeneratedRegex(@"\b((?:[A-Z][\w'’.\-]* ){1,4}(?:Building|Pavilion|Tower|Hall|Auditorium|Lobby|Conference Room|Conference Center|Education Center)(?:,? (?:Room|Floor|Suite) [\w\-]+)?)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Building();
}
