using OfficePrep.Reading.Clues;
using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Grounding;

/// <summary>Finds printed agendas: three or more lines of one day that begin with a clock time and go on with words.</summary>
internal static class Agenda
{
    private const int FewestLines = 3;

    /// <summary>The sightings that are lines of an agenda.</summary>
    public static IReadOnlySet<Sighting> Lines(IReadOnlyList<Grounded> grounded) =>
        grounded.Where(each => each.IsCarried && IsLine(each.Sighting))
            .GroupBy(each => each.Date.Date)
            .Where(day => day.Count() >= FewestLines)
            .SelectMany(day => day.Select(each => each.Sighting))
            .ToHashSet();

    /// <summary>Whether a sighting without a date looks like a line of an agenda; three such lines without any date are the plan of a usual day.</summary>
    public static bool IsLine(Sighting sighting) => sighting is { OpensLine: true, Passage.Kind: not PassageKind.Subject } && HasTitle(sighting);

    private static bool HasTitle(Sighting sighting)
    {
        var tokens = sighting.Passage.Tokens;
        return Enumerable.Range(sighting.Last + 1, Math.Max(0, sighting.Clause.Last - sighting.Last)).Any(i => tokens[i].Kind == TokenKind.Word && tokens[i].Span.Length > 2 && !ZoneWords.IsAbbreviation(tokens[i].Key));
    }
}
