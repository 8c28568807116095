using OfficePrep.Planning;
using OfficePrep.Reading;
using static OfficePrep.Tests.Planning.Letters;

namespace OfficePrep.Tests.Planning;

public class IdentityTests
{
    [Theory]
    [InlineData("Northgate Medical Center", "NORTHGATE MEDICAL CENTER")]
    [InlineData("Northgate Medical Center", "The Northgate Hospital")]
    [InlineData("St. Brendan's Hospital", "Saint Brendan’s Medical Center")]
    [InlineData("Mt. Alder & Rowan Health", "Mount Alder and Rowan Health System")]
    [InlineData("Clínica San José", "Clinica San Jose")]
    [InlineData("SØNDER Łódź", "sonder lodz")]
    public void one_hospital_written_two_ways_is_one(string left, string right) =>
        Assert.True(InstitutionName.Of(left)!.IsSame(InstitutionName.Of(right)!));

    [Theory]
    [InlineData("Northgate Medical Center", "Southgate Medical Center")]
    [InlineData("General Hospital", "County Hospital")]
    [InlineData("Northgate Lakeside", "Northgate Hillside")]
    public void two_hospitals_stay_two(string left, string right) =>
        Assert.False(InstitutionName.Of(left)!.IsSame(InstitutionName.Of(right)!));

    [Fact]
    public void two_programs_of_one_hospital_stay_two()
    {
        var psychiatry = Northgate with { Specialty = "psychiatry" };
        var preliminary = Northgate with { Track = "preliminary" };

        var season = After(Of(NoticeKind.Confirmation, Northgate, 1, At(10, 8)), Of(NoticeKind.Confirmation, psychiatry, 2, At(11, 8)), Of(NoticeKind.Confirmation, preliminary, 3, At(12, 8)));

        Assert.Equal(["northgate-internal-medicine", "northgate-psychiatry", "northgate-internal-medicine-preliminary"], season.Interviews.Select(interview => interview.Id));
    }

    [Fact]
    public void the_usual_track_said_once_is_the_same_program() =>
        Assert.Single(After(Of(NoticeKind.Invitation, Northgate, 1), Of(NoticeKind.Confirmation, Northgate with { Track = "categorical" }, 2, At(10, 8))).Interviews);

    [Fact]
    public void hospitals_of_one_name_in_two_states_stay_two()
    {
        var season = After(Of(NoticeKind.Confirmation, Northgate, 1, At(10, 8)), Of(NoticeKind.Confirmation, Northgate with { City = "Dayton", State = "OH" }, 2, At(11, 8)));

        Assert.Equal(["northgate-internal-medicine", "northgate-internal-medicine-dayton"], season.Interviews.Select(interview => interview.Id));
    }

    [Fact]
    public void a_letter_without_a_name_belongs_to_its_conversation_its_calendar_entry_or_its_meeting()
    {
        var invited = Of(NoticeKind.Invitation, Northgate, 1) with { CalendarUids = ["uid-1"] };
        invited = invited with { Notice = invited.Notice with { Join = new JoinDetails { Url = "https://zoom.example/j/88123" } } };
        var other = Of(NoticeKind.Invitation, Lakeside, 1);
        var unnamed = Of(NoticeKind.Confirmation, null, 2, At(10, 8));

        SeasonLetter[] linked =
        [
            unnamed with { Thread = [invited.Key] },
            unnamed with { CalendarUids = ["uid-1"] },
            unnamed with { Notice = unnamed.Notice with { Join = new JoinDetails { Url = "https://zoom.example/j/88123" } } },
        ];
        Assert.All(linked, letter => Assert.Equal(["northgate-internal-medicine", "lakeside-county-psychiatry"], After(invited, other, letter).Interviews.Select(interview => interview.Id)));
    }

    [Fact]
    public void a_link_never_joins_two_specialties()
    {
        var first = Of(NoticeKind.Confirmation, Northgate, 1, At(10, 8));
        var second = Of(NoticeKind.Confirmation, Northgate with { Specialty = "psychiatry" }, 2, At(11, 8)) with { Thread = [first.Key] };

        Assert.Equal(2, After(first, second).Interviews.Count);
    }

    [Fact]
    public void a_senders_own_domain_ties_letters_together_and_a_shared_platform_does_not()
    {
        var first = Of(NoticeKind.Invitation, Northgate, 1) with { SenderDomain = "northgate.example" };
        var own = Of(NoticeKind.Confirmation, null, 2, At(10, 8)) with { SenderDomain = "northgate.example" };
        var platform = Of(NoticeKind.Invitation, Northgate, 1) with { SenderDomain = "mail.calendly.com" };
        var shared = Of(NoticeKind.Confirmation, null, 2, At(10, 8)) with { SenderDomain = "mail.calendly.com" };

        Assert.Single(After(first, own).Interviews);
        Assert.Equal(2, After(platform, shared).Interviews.Count);
    }

    [Fact]
    public void what_could_be_two_programs_is_asked_and_merged_into_neither()
    {
        var first = Of(NoticeKind.Confirmation, Northgate, 1, At(10, 8));
        var second = Of(NoticeKind.Confirmation, Northgate with { Specialty = "psychiatry" }, 2, At(11, 8));
        var reminder = Of(NoticeKind.Reminder, new ProgramIdentity { Institution = "Northgate Medical Center" }, 5, At(10, 9));

        var plan = Planner.Plan(After(first, second), [reminder]);

        Assert.All(plan.After.Interviews, interview => Assert.Empty(interview.Main!.Doubts));
        Assert.Null(plan.After.Letters[^1].InterviewId);
        var ask = Assert.Single(plan.Changes.OfType<Change.Ask>());
        Assert.Contains("Internal Medicine", ask.Letter.Question, StringComparison.Ordinal);
        Assert.Contains("Psychiatry", ask.Letter.Question, StringComparison.Ordinal);
    }

    [Fact]
    public void a_time_without_any_name_is_kept_as_an_interview_of_its_own()
    {
        var season = After(Of(NoticeKind.Confirmation, null, 2, At(10, 8)) with { SenderDomain = "rowan.example" });

        Assert.Equal("rowan-example", Assert.Single(season.Interviews).Id);
    }

    [Fact]
    public void an_id_once_given_stays_when_the_program_is_known_better()
    {
        var vague = Northgate with { Specialty = null };
        var season = After(Of(NoticeKind.Invitation, vague, 1));
        var later = Planner.Plan(season, [Of(NoticeKind.Confirmation, Northgate, 2, At(10, 8))]).After;

        var id = Assert.Single(season.Interviews).Id;
        Assert.Equal(id, Assert.Single(later.Interviews).Id);
        Assert.Equal("internal-medicine", later.Interviews[0].Program.Specialty);
    }

    [Fact]
    public void ids_are_names_that_every_file_system_takes()
    {
        string?[] names = ["CON", "../../etc/passwd", "Ⅷ Ωμέγα", "a/b\\c:d*e?f", "—", new string('x', 500), "half \ud83d"];

        var season = After([.. names.Select((name, at) => Of(NoticeKind.Confirmation, new ProgramIdentity { Institution = name, Specialty = "psychiatry" }, at + 1, At(at + 1, 8)))]);

        Assert.Equal(names.Length, season.Interviews.Select(interview => interview.Id).Distinct().Count());
        Assert.All(season.Interviews, interview => Assert.Matches("^[a-z0-9][a-z0-9-]{1,79}$", interview.Id));
    }
}
