using OfficePrep.Planning;
using OfficePrep.Prep.Checks;
using OfficePrep.Prep.Profile;

namespace OfficePrep.Prep;

/// <summary>Puts the whole bank and a profile together, without a program.</summary>
internal static class GeneralAssembly
{
    public static GeneralPack Make(Season? season, ApplicantProfile profile, QuestionBank bank)
    {
        var families = bank.Families.Where(family => !PackAssembly.Applies(family, profile)).Select(family => PackAssembly.WithoutFlags(family, profile)).Where(family => family.Questions.Count > 0).ToList();
        var names = (season?.Interviews ?? []).Select(interview => (interview.Program.Specialty, interview.Program.Track))
            .Concat(profile.Answers.WhyEachSpecialty.Keys.Select(id => (Specialty: (string?)id, Track: (string?)null)))
            .Where(each => each.Specialty is not null)
            .SelectMany(each => new[] { each.Specialty!, $"{each.Specialty}-{each.Track}" })
            .ToHashSet(StringComparer.Ordinal);
        var specialties = bank.Specialties.Where(family => names.Contains(family.Id)).ToList();
        var lists = bank.Checklists.Select(list => new Checklist(list.Id, list.Title, list.Note, [.. list.Items.Select(item => new ChecklistItem(item.Id, item.Text))])).ToList();
        var own = new MaterialGathering(profile, bank).ForEveryProgram(PackAssembly.Asked(bank.Core, [.. specialties, .. families]));
        return new GeneralPack
        {
            CoreQuestions = bank.Core,
            Specialties = specialties,
            Families = [.. families.OrderBy(family => family.Part)],
            ToAsk = bank.ToAsk,
            Frames = bank.Frames,
            Emphasis = [.. bank.Frames.Emphasis.Where(sheet => names.Contains(sheet.Id))],
            Concerns = bank.Concerns,
            Improper = bank.ImproperQuestions,
            MockKit = bank.MockKit,
            LeadPlan = bank.LeadPlan,
            Stories = bank.Page("stories"),
            Backup = bank.Page("backup"),
            Checklists = [.. lists.Where(list => !PackAssembly.IsForReading(list.Id))],
            Control = lists.Single(list => list.Id == "control"),
            CannotControl = lists.Single(list => list.Id == "cannot-control"),
            ConfidenceScript = lists.Single(list => list.Id == "confidence"),
            Own = own,
            Remarks = ProfileChecks.Of(profile, null, season),
        };
    }
}
