using System.Globalization;
using OfficePrep.Planning;

namespace OfficePrep.Programs.Fit;

/// <summary>Scores the sides of a program. Which sides there are depends on the wishes alone.</summary>
internal static class FitScoring
{
    public static IEnumerable<FitPart> Of(ResidencyProgram program, FitPreferences wishes)
    {
        var weights = wishes.Weights;
        if (wishes.Specialties.Count > 0)
        {
            yield return Specialty(program, wishes.Specialties, weights.Specialty);
        }

        if (wishes.States.Count > 0)
        {
            yield return Place(program, wishes.States, weights.Place);
        }

        if (wishes.Types.Count > 0)
        {
            yield return Type(program, wishes.Types, weights.Type);
        }

        if (wishes.GraduatesAbroadFull is { } full)
        {
            yield return Abroad(program, full, weights.GraduatesAbroad);
        }

        if (Requirement.Compared(wishes.Profile).Any())
        {
            yield return Requirements(program, wishes.Profile, weights.Requirements);
        }

        if (wishes.Interests.Count > 0)
        {
            yield return Interests(program, wishes.Interests, weights.Interests);
        }
    }

    private static FitPart Specialty(ResidencyProgram program, IReadOnlyList<string> wanted, decimal weight)
    {
        var (worth, place) = Place(wanted, program.Identity.Specialty ?? "");
        var name = ProgramName.Specialty(program.Identity.Specialty);
        return new FitPart(FitCriterion.Specialty, weight, worth, worth, place is null ? $"{name} is not among the specialties that you want." : $"{name} is your choice {Number(place.Value)} of {Number(wanted.Count)}.", []);
    }

    private static FitPart Place(ResidencyProgram program, IReadOnlyList<string> wanted, decimal weight)
    {
        if (program.Identity.State is not { } state)
        {
            return new FitPart(FitCriterion.Place, weight, 0, 1, "Its state is not known.", ["Where is it?"]);
        }

        var worth = wanted.Contains(state, StringComparer.OrdinalIgnoreCase) ? 1m : 0m;
        return new FitPart(FitCriterion.Place, weight, worth, worth, worth == 1 ? $"{state} is a place that you want." : $"{state} is not among the places that you want.", []);
    }

    private static FitPart Type(ResidencyProgram program, IReadOnlyList<string> wanted, decimal weight)
    {
        if (program.KnownOf("type") is not { } known)
        {
            return Unknown(FitCriterion.Type, weight, "type");
        }

        var worths = known.Readings.Select(reading => Place(wanted, reading.Value).Worth).ToList();
        return new FitPart(FitCriterion.Type, weight, worths.Min(), worths.Max(), $"Type: {BookEntry.InWords(known)}.", known.IsDisputed ? [known.Topic.Prompt] : []);
    }

    private static FitPart Abroad(ResidencyProgram program, decimal full, decimal weight)
    {
        if (program.KnownOf("graduates-abroad") is not { } known)
        {
            return Unknown(FitCriterion.GraduatesAbroad, weight, "graduates-abroad");
        }

        var shares = known.Readings.Select(reading => reading.Facts[0].Number()).ToList();
        var worths = shares.Select(share => share is { } read ? Math.Clamp(read / full, 0, 1) : (decimal?)null).ToList();
        var open = worths.Contains(null);
        return new FitPart(FitCriterion.GraduatesAbroad, weight, open ? 0 : worths.Min() ?? 0, open ? 1 : worths.Max() ?? 1, $"Graduates from abroad: {BookEntry.InWords(known)}; {Number(full)} % or more counts in full.", open || known.IsDisputed ? [known.Topic.Prompt] : []);
    }

    private static FitPart Requirements(ResidencyProgram program, FitProfile profile, decimal weight)
    {
        var compared = Requirement.Compared(profile).Select(requirement => requirement.Compare(program)).ToList();
        var met = compared.Count(each => each.Met == true);
        var open = compared.Count(each => each.Met is null);
        var words = compared.Where(each => each.Sentence is not null).Select(each => each.Sentence!).ToList();
        return new FitPart(
            FitCriterion.Requirements,
            weight,
            (decimal)met / compared.Count,
            (decimal)(met + open) / compared.Count,
            words.Count == 0 ? "No requirement is noted yet." : string.Join(" ", words),
            [.. compared.Where(each => each.Met is null).Select(each => each.Topic.Prompt)]);
    }

    private static FitPart Interests(ResidencyProgram program, IReadOnlyList<string> interests, decimal weight)
    {
        var said = program.Known.SelectMany(known => known.Readings).SelectMany(reading => reading.Facts).SelectMany(fact => new[] { fact.Value, fact.Quote })
            .Concat(program.Words.Where(words => words.Kind is OwnWordsKind.Why or OwnWordsKind.Special or OwnWordsKind.People).Select(words => words.Text))
            .Select(text => $" {string.Join(' ', PlainWords.Of(text))} ").ToList();
        var found = interests.Where(interest => said.Any(text => text.Contains($" {string.Join(' ', PlainWords.Of(interest))} ", StringComparison.Ordinal))).ToList();
        var missing = interests.Except(found).ToList();

        // That nothing is noted does not mean that nothing is there.
        return new FitPart(
            FitCriterion.Interests,
            weight,
            (decimal)found.Count / interests.Count,
            1,
            found.Count == 0 ? "None of your interests is noted yet." : $"Noted of your interests: {string.Join(", ", found)}.",
            [.. missing.Select(interest => $"Does it offer {interest}?")]);
    }

    private static (decimal Worth, int? Place) Place(IReadOnlyList<string> wanted, string value)
    {
        var at = wanted.Select((each, place) => (each, place)).Where(each => string.Equals(each.each, value, StringComparison.OrdinalIgnoreCase)).Select(each => (int?)each.place).FirstOrDefault();
        return at is { } place ? (1 - ((decimal)place / wanted.Count), place + 1) : (0, null);
    }

    private static FitPart Unknown(FitCriterion criterion, decimal weight, string topic)
    {
        var known = FactTopic.Find(topic) ?? throw new InvalidOperationException($"seeds/programs/topics.tsv has no {topic}.");
        return new FitPart(criterion, weight, 0, 1, $"{known.Label}: not known.", [known.Prompt]);
    }

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
