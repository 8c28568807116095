using CsCheck;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Answers;
using OfficePrep.Reading;
using static OfficePrep.Tests.Planning.Letters;

namespace OfficePrep.Tests.Planning;

public class AnswerTests
{
    private static readonly NoticeTime Doubtful = At(12, 8) with
    {
        End = Clock(12, 11),
        Doubts = [new Doubt(DoubtCode.ZoneMissing, "No zone; read as one. Ask.", [Clock(12, 8), Clock(12, 10)]), new Doubt(DoubtCode.WeekdayMismatch, "Day; kept.", [Clock(12, 8), Clock(13, 8)])],
    };

    private static readonly SeasonLetter Confirmed = Of(NoticeKind.Confirmation, Northgate, 3, Doubtful);

    [Fact]
    public void an_answered_doubt_is_no_longer_open_and_the_time_is_what_was_chosen()
    {
        var season = After(Confirmed);
        var plan = Choose(season, Question(season, DoubtCode.ZoneMissing), 1);

        var main = Assert.Single(plan.After.Interviews).Main!;
        Assert.Equal(Clock(12, 10), Assert.IsType<Moment.At>(main.Start).Clock);
        Assert.Equal(Clock(12, 13), main.End);
        Assert.DoesNotContain(main.Doubts, doubt => doubt.Code == DoubtCode.ZoneMissing);
        Assert.Equal(["03-Confirmation.eml is read as you answered."], Assert.IsType<Change.Move>(Assert.Single(plan.Changes)).Reasons);
    }

    [Fact]
    public void what_is_still_open_moves_with_the_answer()
    {
        var season = After(Confirmed);
        var weekday = Assert.Single(Choose(season, Question(season, DoubtCode.ZoneMissing), 1).After.Interviews[0].Main!.Doubts);

        Assert.Equal([Clock(12, 10), Clock(13, 10)], weekday.Choices);
        Assert.Equal("Day; after your answer it is Thursday, November 12, 2026, 10:00 AM (New York, UTC−5) or Friday, November 13, 2026, 10:00 AM (New York, UTC−5).", weekday.Message);
    }

    [Fact]
    public void an_answer_survives_the_file_the_same_letter_again_and_a_vague_reminder()
    {
        var season = Answered();
        var reminder = Of(NoticeKind.Reminder, Northgate, 9, Doubtful);

        var after = Planner.Plan(SeasonJson.Read(SeasonJson.Write(season)), [Confirmed, reminder]).After;

        Assert.Equal(Clock(12, 10), Assert.IsType<Moment.At>(after.Interviews[0].Main!.Start).Clock);
        Assert.Null(Assert.Single(after.Answers).Overruled);
    }

    [Fact]
    public void a_newer_letter_overrules_an_answer_visibly_and_the_answer_is_kept()
    {
        var plan = Planner.Plan(Answered(), [Of(NoticeKind.Reschedule, Northgate, 6, At(19, 10))]);

        Assert.Equal(Clock(19, 10), Assert.IsType<Moment.At>(plan.After.Interviews[0].Main!.Start).Clock);
        var overrule = Assert.Single(plan.Changes.OfType<Change.Overrule>());
        Assert.StartsWith("06-Reschedule.eml moves it from ", Assert.Single(overrule.Reasons), StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(plan.After.Answers).Overruled);
        Assert.Empty(Planner.Plan(plan.After, []).Changes.OfType<Change.Overrule>());
    }

    [Fact]
    public void answering_again_replaces_the_answer()
    {
        var season = Answered();
        var again = SeasonQuestions.Find(season, season.Answers[0].QuestionId, Now)!;

        var after = Planner.Plan(season, again.Choices[0].Answer).After;

        Assert.Equal(Clock(12, 8), Assert.IsType<Moment.At>(after.Interviews[0].Main!.Start).Clock);
        Assert.Single(after.Answers);
    }

    [Fact]
    public void a_doubt_between_two_letters_is_answered_for_both()
    {
        var season = After(Of(NoticeKind.Confirmation, Northgate, 3, At(12, 8)), Of(NoticeKind.Reminder, Northgate, 5, At(12, 9)));
        var question = Assert.Single(SeasonQuestions.Of(season, Now));

        var after = Planner.Plan(season, question.Choices[1].Answer).After;

        Assert.Equal(Clock(12, 9), Assert.IsType<Moment.At>(Assert.Single(after.Interviews[0].Times).Start).Clock);
        Assert.Empty(SeasonQuestions.Of(after, Now));
    }

    [Fact]
    public void two_times_of_one_dinner_become_one()
    {
        var season = After(Of(NoticeKind.Confirmation, Northgate, 3, At(12, 8), At(11, 18, role: TimeRole.Social)), Of(NoticeKind.Event, Northgate, 5, At(11, 19, role: TimeRole.Social)));
        var question = Assert.Single(SeasonQuestions.Of(season, Now));

        var after = Planner.Plan(season, question.Choices.Single(choice => choice.Words.Contains("7:00 PM", StringComparison.Ordinal)).Answer).After;

        Assert.Equal(Clock(11, 19), Assert.IsType<Moment.At>(Assert.Single(after.Interviews[0].Times, time => time.Role == TimeRole.Social).Start).Clock);
    }

    [Fact]
    public void a_confirmation_without_a_time_is_asked_about_and_the_person_can_name_it()
    {
        var season = After(Of(NoticeKind.Confirmation, Northgate, 3));
        var question = Assert.Single(SeasonQuestions.Of(season, Now));
        Assert.StartsWith("A letter confirms the interview, but no time was found in it.", question.Words, StringComparison.Ordinal);

        var after = Planner.Plan(season, (Answer.Reading)question.Choices[0].Answer with { Chosen = Clock(20, 9), ZoneId = Zone }).After;

        Assert.Equal(Clock(20, 9), Assert.IsType<Moment.At>(Assert.Single(after.Interviews).Main!.Start).Clock);
        Assert.Equal(InterviewStatus.Scheduled, after.Interviews[0].Status);
        Assert.Empty(after.Interviews[0].Doubts);
    }

    [Fact]
    public void which_program_a_letter_means_is_answered_for_good()
    {
        var psychiatry = Northgate with { Specialty = "psychiatry" };
        var reminder = Of(NoticeKind.Reminder, new ProgramIdentity { Institution = "Northgate Medical Center" }, 5, At(10, 9));
        var season = After(Of(NoticeKind.Confirmation, Northgate, 1, At(10, 8)), Of(NoticeKind.Confirmation, psychiatry, 2, At(11, 8)), reminder);
        var question = Assert.Single(SeasonQuestions.Of(season, Now));

        var after = Planner.Plan(season, question.Choices.First(choice => choice.Words.Contains("Internal Medicine", StringComparison.Ordinal)).Answer).After;
        var none = Planner.Plan(season, question.Choices[^1].Answer).After;

        Assert.Equal("northgate-internal-medicine", after.Letters[^1].InterviewId);
        Assert.Null(after.Letters[^1].Question);
        Assert.NotEmpty(after.Interviews[0].Main!.Doubts);
        Assert.Null(none.Letters[^1].InterviewId);
        Assert.Null(none.Letters[^1].Question);
    }

    [Fact]
    public void an_answer_given_with_letters_in_any_order_gives_the_same_season() =>
        Gen.Shuffle(new[] { Confirmed, Of(NoticeKind.Reminder, Northgate, 9, Doubtful), Of(NoticeKind.Event, Northgate, 4, At(11, 18, role: TimeRole.Social)), Of(NoticeKind.Invitation, Lakeside, 2) }).Sample(letters =>
        {
            var season = After(letters[0]);
            season = Planner.Plan(season with { Answers = Answered().Answers }, letters).After;
            return Text(season) == Text(Planner.Plan(Empty with { Answers = Answered().Answers }, letters).After);
        }, iter: 24);

    private static Season Answered()
    {
        var season = After(Confirmed);
        return Choose(season, Question(season, DoubtCode.ZoneMissing), 1).After;
    }

    private static SeasonQuestion Question(Season season, DoubtCode code) => SeasonQuestions.Of(season, Now).Single(question => question.Doubt?.Code == code);

    private static Plan Choose(Season season, SeasonQuestion question, int choice) => Planner.Plan(season, question.Choices[choice].Answer);
}
