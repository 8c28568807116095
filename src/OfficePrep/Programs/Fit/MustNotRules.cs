using System.Globalization;
using OfficePrep.Planning;

namespace OfficePrep.Programs.Fit;

/// <summary>Checks the rules that put a program out. What is not known breaks no rule; what only one of several sources says breaks it only perhaps.</summary>
internal static class MustNotRules
{
    public static IEnumerable<(string Sentence, bool IsCertain)> Of(ResidencyProgram program, FitPreferences wishes)
    {
        var rules = wishes.MustNot;
        if (program.Identity.State is { } state && rules.States.Contains(state, StringComparer.OrdinalIgnoreCase))
        {
            yield return ($"You ruled out {state}.", true);
        }

        if (program.Identity.Specialty is { } specialty && rules.Specialties.Contains(specialty, StringComparer.OrdinalIgnoreCase))
        {
            yield return ($"You ruled out {ProgramName.Specialty(specialty)}.", true);
        }

        if (rules.Types.Count > 0 && Broken(program, "type", reading => rules.Types.Contains(reading.Value, StringComparer.OrdinalIgnoreCase)) is { } type)
        {
            yield return ($"You ruled out its type: {type.Words}.", type.IsCertain);
        }

        if (rules.GraduatesAbroadBelow is { } least && Broken(program, "graduates-abroad", reading => reading.Facts[0].Number() is { } share && share < least) is { } abroad)
        {
            yield return ($"Fewer graduates from abroad than {least.ToString("0.##", CultureInfo.InvariantCulture)} %: {abroad.Words}.", abroad.IsCertain);
        }

        foreach (var requirement in rules.UnmetRequirement ? Requirement.Compared(wishes.Profile) : [])
        {
            if (requirement.Compare(program) is { Met: false, Sentence: { } sentence })
            {
                yield return (sentence, true);
            }
        }
    }

    private static (string Words, bool IsCertain)? Broken(ResidencyProgram program, string topic, Func<FactReading, bool> breaks) =>
        program.KnownOf(topic) is { } known && known.Readings.Any(breaks) ? (BookEntry.InWords(known), known.Readings.All(breaks)) : null;
}
