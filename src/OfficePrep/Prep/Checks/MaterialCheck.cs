using System.Globalization;
using OfficePrep.Planning;
using OfficePrep.Prep.Profile;

namespace OfficePrep.Prep.Checks;

/// <summary>Looks at the profile as a whole: whether something of it carries each pillar and settles each concern, and whether its names are known.</summary>
internal static class MaterialCheck
{
    /// <summary>The remarks on pillars and concerns for which there is nothing.</summary>
    public static IEnumerable<Remark> Coverage(ApplicantProfile profile)
    {
        var reckoning = new CoverageReckoning(profile, QuestionBank.BuiltIn, null);
        var pillars = reckoning.Pillars().Where(pillar => !pillar.IsCovered).Select(pillar => new Remark(RemarkKind.NotCovered, [], $"Nothing carries the pillar “{pillar.Title}” yet.", pillar.Ask));
        return pillars.Concat(reckoning.Concerns().Where(concern => !concern.IsCovered).Select(concern => new Remark(RemarkKind.NotCovered, [], $"Nothing answers a director who wonders: “{concern.Title}”", concern.Ask)));
    }

    /// <summary>The remarks on programs that no interview of the season is from.</summary>
    public static IEnumerable<Remark> Unknown(ApplicantProfile profile, Season season)
    {
        for (var at = 0; at < profile.Programs.Count; at++)
        {
            var written = profile.Programs[at];
            if (!season.Interviews.Any(interview => profile.For(interview.Id, interview.Program.Institution) == written))
            {
                var near = season.Interviews.Select(interview => interview.Id).Where(id => id.Length <= LongestId && written.Program.Length <= LongestId).OrderBy(id => EditDistance.Between(id, written.Program.ToLowerInvariant())).FirstOrDefault();
                yield return new Remark(
                    RemarkKind.Unknown,
                    [new RemarkedWords($"programs[{at.ToString(CultureInfo.InvariantCulture)}].program", "a program", 0, written.Program)],
                    "No interview of the season has this name, so what is written for it stands in no pack.",
                    near is null ? "Leave it for when the invitation comes." : $"Write the name of a pack, such as {near}, or leave it for when the invitation comes.");
            }
        }
    }

    // Ids and names are short; the distance of two long texts costs the product of their lengths.
    private const int LongestId = 120;
}
