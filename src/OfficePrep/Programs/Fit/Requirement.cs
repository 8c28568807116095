using System.Globalization;

namespace OfficePrep.Programs.Fit;

/// <summary>A stated requirement that a profile is compared with.</summary>
/// <param name="Topic">Where the book keeps it.</param>
/// <param name="Own">What the applicant brings.</param>
/// <param name="AtLeast">Whether the applicant's must be at least the stated number; at most otherwise.</param>
internal sealed record Requirement(FactTopic Topic, decimal Own, bool AtLeast)
{
    /// <summary>The requirements for which the profile has something to compare.</summary>
    public static IEnumerable<Requirement> Compared(FitProfile profile)
    {
        (string Topic, decimal? Own, bool AtLeast)[] all =
        [
            ("minimum-score", profile.Step2Ck, true),
            ("graduation-limit", profile.YearsSinceGraduation, false),
            ("attempts-limit", profile.Attempts, false),
            ("us-experience", profile.UsExperienceMonths, true),
            ("letters-asked", profile.UsLetters, true),
        ];
        return all.Where(each => each.Own is not null).Select(each => new Requirement(FactTopic.Find(each.Topic) ?? throw new InvalidOperationException($"seeds/programs/topics.tsv has no {each.Topic}."), each.Own!.Value, each.AtLeast));
    }

    /// <summary>Compares: met, not met, or null where it is not stated, not a number, or disputed with different outcomes.</summary>
    public (bool? Met, FactTopic Topic, string? Sentence) Compare(ResidencyProgram program)
    {
        if (program.KnownOf(Topic.Id) is not { } known)
        {
            return (null, Topic, null);
        }

        var outcomes = known.Readings.Select(reading => reading.Facts[0].Number() is { } stated ? AtLeast ? Own >= stated : Own <= stated : (bool?)null).Distinct().ToList();
        var met = outcomes.Count == 1 ? outcomes[0] : null;
        return (met, Topic, $"{Topic.Label}: {BookEntry.InWords(known)}; you have {Own.ToString("0.##", CultureInfo.InvariantCulture)}, {met switch
        {
            true => "which meets it",
            false => "which does not meet it",
            _ => "which cannot be compared for certain",
        }}.");
    }
}
