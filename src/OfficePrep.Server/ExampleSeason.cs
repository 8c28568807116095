using System.Text;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Answers;
using OfficePrep.Planning.Blocks;
using OfficePrep.Planning.Conflicts;
using OfficePrep.Planning.Nights;
using OfficePrep.Planning.Slots;
using OfficePrep.Prep;
using OfficePrep.Programs;
using OfficePrep.Replies;
using OfficePrep.Server.Downloads;
using OfficePrep.Server.Interviews;
using OfficePrep.Server.Messages;
using OfficePrep.Server.Plans;
using OfficePrep.Server.Programs;
using OfficePrep.Server.Replies;
using OfficePrep.Server.Seasons;

namespace OfficePrep.Server;

/// <summary>A small invented season for the examples of the description: what stands there is what the server really answers.</summary>
internal static class ExampleSeason
{
    /// <summary>The message of the example of reading one.</summary>
    public const string Message = """
        From: Residency Office <residency@northgate.example>
        Subject: Your interview at Northgate Medical Center
        Date: Mon, 12 Oct 2026 09:00:00 -0400
        Message-ID: <example.1@northgate.example>

        Your Internal Medicine interview at Northgate Medical Center in Buffalo, New York is confirmed for
        Thursday, November 12, 2026, 9:00 AM to 12:00 PM Eastern Time, on Zoom.
        """;

    /// <summary>The interview that the message is about.</summary>
    public const string InterviewId = "northgate-internal-medicine";

    // Two on one day, the later at night in Karachi, and an hour that happens twice there.
    private const string Later = """
        From: Residency Office <gme@southgate.example>
        Subject: Your interview at Southgate Hospital
        Date: Mon, 12 Oct 2026 10:00:00 -0400
        Message-ID: <example.2@southgate.example>

        Your Family Medicine interview at Southgate Hospital in Albany, New York is confirmed for
        Thursday, November 12, 2026, 3:00 PM to 5:00 PM Eastern Time, on Zoom.
        """;

    private const string Unclear = """
        From: Residency Office <gme@eastgate.example>
        Subject: Your interview at Eastgate Hospital
        Date: Mon, 12 Oct 2026 11:00:00 -0400
        Message-ID: <example.3@eastgate.example>

        Your Pediatrics interview at Eastgate Hospital in Rochester, New York is confirmed for
        Sunday, November 1, 2026 at 1:30 AM Eastern Time, on Zoom.
        """;

    private const string Offer = """
        From: Residency Office <gme@westgate.example>
        Subject: Invitation to interview at Westgate Hospital
        Date: Mon, 12 Oct 2026 12:00:00 -0400
        Message-ID: <example.4@westgate.example>

        We would like to invite you to interview for our Internal Medicine residency at Westgate Hospital in Syracuse, New York, on Zoom.
        Please reply to this email with your choice of one of the following times, all Eastern Time:
        Tuesday, November 17, 2026 at 9:00 AM
        Thursday, November 19, 2026 at 1:00 PM
        """;

    private const string Home = "Asia/Karachi";

    private static readonly Instant Now = Instant.FromUtc(2026, 10, 12, 20, 0);
    private static readonly Lazy<IReadOnlyDictionary<Type, object>> Made = new(Make);

    /// <summary>An example of a body by its type; null where there is none.</summary>
    public static object? Of(Type type) => Made.Value.GetValueOrDefault(type);

    private static Dictionary<Type, object> Make()
    {
        var letters = new[] { Message, Later, Unclear, Offer }.Select(Letter).ToList();
        var plan = Planner.Plan(Planner.NewSeason(Home), letters);
        var season = plan.After;
        var first = season.Interviews.Single(interview => interview.Id == InterviewId);
        var offered = season.Interviews.First(interview => SlotsOf(interview, season).Count > 0);
        var blocks = SeasonBlocks.For(season, Preferences.Default, []);
        var changes = ChangeWords.Of(plan);
        var program = Program(season);
        return Requests(offered.Id, blocks).Concat(
        [
            Read(),
            new LetterWords(letters[0].Key, letters[0].Source, letters[0].Subject, letters[0].Sent?.ToString("o", null), ProgramWords.Of(letters[0].Notice.Kind), first.Id, null),
            SeasonWords.Of(season, changes),
            InterviewWords.Of(first, season),
            changes[0],
            new UndoWords("accept pasted message", changes),
            QuestionWords.Of(SeasonQuestions.Of(season, Now)[0]),
            DayWords.Of(blocks.Placed[0], season),
            TaskWords.Of(PreparationTasks.For(season, Preferences.Default, blocks)[0], season),
            ConflictWords.Of(SeasonConflicts.Of(season, Preferences.Default, [], Now)[0]),
            NightWords.Of(NightPlanner.Of(season, Preferences.Default, [], Now)[0], season),
            SlotWords.Of(SlotsOf(offered, season)[0]),
            Reply(offered, season),
            new ReturnWords(["3 answers and ticks taken over, 0 additions of your own kept."]),
            ProgramSummary.Of(program, new LocalDate(2026, 10, 12)),
            new DocumentKept(Store.PersonalFiles.PreferencesName),
            new TopicWords(FactTopic.All[0].Id, FactTopic.All[0].Label),
        ]).ToDictionary(each => each.GetType());
    }

    private static object[] Requests(string interviewId, SeasonBlocks blocks) =>
    [
        new HomePlaces([Home, "America/New_York@2026-12-15..2027-01-03"]),
        new AnswerToQuestion("1"),
        new KeepingMessages(Keep: true),
        new TaskTick(blocks.Placed[0].Id, IsDone: true),
        new ReplyWish(interviewId, ReplyKind.ChooseSlot, 1),
        new NewProgram("Northgate Medical Center", "Internal Medicine", "categorical", "Buffalo", "NY"),
        new FactNote("positions", "12", "website", Link: "https://northgate.example/residency", Day: "2026-10-12"),
        new WordsNote("why", "Their clinic for newcomers is the work that I want to do."),
    ];

    private static SeasonLetter Letter(string text)
    {
        var message = ReadMessage.Of(Encoding.UTF8.GetBytes(text), null, Home);
        return SeasonLetter.Of(message.Letter, message.Notice, message.Source, message.Hash, Now);
    }

    // As the very first message of a season, which is what the test of the description sends.
    private static MessageWords Read()
    {
        var message = ReadMessage.Of(Encoding.UTF8.GetBytes(Message), null, Home);
        var season = Planner.NewSeason(Home);
        return MessageWords.Of(message, Letter(Message), season, Planner.Plan(season, [Letter(Message)]));
    }

    private static IReadOnlyList<RankedSlot> SlotsOf(Interview interview, Season season) => SlotRanking.For(interview, season, Preferences.Default, [], Now);

    private static ReplyWords Reply(Interview interview, Season season) =>
        ReplyWriter.Write(interview, season, new ReplyRequest(ReplyKind.ChooseSlot) { Slot = 1 }, Now) is ReplyOutcome.Offered offered
            ? ReplyWords.Of(offered.Draft, offered.Notes)
            : throw new InvalidOperationException("The example has no reply.");

    private static ResidencyProgram Program(Season season)
    {
        var today = new LocalDate(2026, 10, 12);
        var written = new NewProgram("Northgate Medical Center", "Internal Medicine", City: "Buffalo", State: "NY").Written;
        return ProgramBook.Empty.Add(written.Read(), today, season) is BookAddition.Added added
            ? added.Program.With(BookEntry.Fact("positions", "12", "website", today))
            : throw new InvalidOperationException("The example has no program.");
    }
}
