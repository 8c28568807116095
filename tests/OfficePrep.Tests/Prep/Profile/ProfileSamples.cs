using OfficePrep.Prep.Profile;

namespace OfficePrep.Tests.Prep.Profile;

/// <summary>An applicant who wrote everything, in words that no check should mind.</summary>
internal static class ProfileSamples
{
    public static ApplicantProfile Full() => new()
    {
        Answers = new StoryAnswers
        {
            WhyMedicine = "When I was sixteen I drove my neighbor to dialysis three mornings a week. I saw how a nurse who explained one number each visit turned a frightened man into a partner.",
            WhyAbroad = "I chose a school in Grenada because it sent its students to community clinics from the first year. I took the history of a fisherman under a tin roof and learned to examine before I ordered.",
            HowItShapedMe = "Grenada taught me to ask one more question before reaching for a test.",
            WhySpecialty = "I like staying with a problem until it makes sense.",
            FiveToTenYears = "I see myself as a primary care physician who teaches residents in a clinic like the one in Toledo.",
        },
        Stories =
        [
            Story("The night list", StorySetting.UnitedStates, "conflict", "teamwork", "calm"),
            Story("A fisherman's hand", StorySetting.Abroad, "two-systems", "listening"),
            Story("The wrong vial", StorySetting.Abroad, "mistake", "honesty"),
            Story("Second sitting", StorySetting.UnitedStates, "setback", "resilience"),
        ],
        Bridges = [new Bridge(BridgeKind.Elective) { Title = "Cardiology elective", Place = "Toledo", From = new PartialDate(2025, 6), To = new PartialDate(2025, 7), Supervisor = "Dr. Lena Ortiz", Proof = "Letter of recommendation" }],
        Strengths = [new Strength("I notice who has not spoken", "A nurse wrote so in my evaluation.")],
        Programs = [new ProgramReasons("linden-ferry-internal-medicine") { Reasons = [new ProgramReason("The refugee clinic on Fridays", "its website, October 2026")], Answer = "Your refugee clinic is where I want to learn." }],
        RedFlags = ["gaps", "flag-score-low"],
    };

    public static StarStory Story(string title, StorySetting setting, string theme, params string[] skills) => new(title)
    {
        Setting = setting,
        Theme = theme,
        Skills = skills,
        Situation = $"On the ward where {title} happened, two patients needed the same bed.",
        Task = "It fell to me to find a second one.",
        Action = "I called the supervisor, I asked the nurse what she saw, and I moved the monitor myself.",
        Result = "Both patients were safe by two in the morning, and I keep such a list since then.",
    };
}
