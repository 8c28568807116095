using OfficePrep.Reading.Grounding;

namespace OfficePrep.Reading.Clues;

/// <summary>Hours that belong to the person who signs: clock times in an imprint, or without a date below the closing, or beside a telephone number.</summary>
internal static class SignatureHours
{
    // So many lines that open with a clock time are a plan printed below the name.
    private const int FewestOfPlan = 3;

    /// <summary>The sightings without those hours.</summary>
    public static List<Sighting> Without(List<Sighting> sightings, ReadingContext context)
    {
        var layout = LetterLayout.Of(context);
        var below = sightings.Where(sighting => sighting is { Clock: not null, Passage.Kind: PassageKind.Body } && IsBelow(sighting, layout)).ToList();
        var isPlan = below.Count(sighting => Agenda.IsLine(sighting)) >= FewestOfPlan;
        return [.. sightings.Where(sighting => !(!isPlan && below.Contains(sighting)) && !IsBesideNumber(sighting))];
    }

    private static bool IsBelow(Sighting sighting, LetterLayout layout) =>
        layout.LineAt(sighting.Passage.Tokens[sighting.Clock!.First].Span.Start) is { } line
        && (line.Part == LetterPart.Footer || (line is { Part: LetterPart.Signature, IsGuessed: false } && sighting.Date is null));

    // "315-555-0142, 8:30-4:30".
    private static bool IsBesideNumber(Sighting sighting)
    {
        if (sighting is not { Clock.End: not null, Date: null })
        {
            return false;
        }

        var tokens = sighting.Passage.Tokens;
        for (var i = Math.Max(sighting.Clause.First, sighting.Clock.First - 6); i < sighting.Clock.First - 2; i++)
        {
            if (tokens[i].HasDigits(3, 3) && tokens[i + 2].HasDigits(4, 4) && tokens[i + 1].Kind is not Tokens.TokenKind.Word)
            {
                return true;
            }
        }

        return false;
    }
}
