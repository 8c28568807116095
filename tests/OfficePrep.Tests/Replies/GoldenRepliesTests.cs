using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.Replies;
using OfficePrep.TestSupport;

namespace OfficePrep.Tests.Replies;

/// <summary>One whole draft of each kind, as a person reads it. After a change of wording: read the new text, then delete the old file; the test writes it anew and fails once.</summary>
public class GoldenRepliesTests
{
    // 10:00 PM and later in Manila: an applicant who asks for a kinder hour.
    private const string Home = "Asia/Manila";

    private static readonly Instant Now = Instant.FromUtc(2026, 11, 9, 12, 0);

    public static TheoryData<ReplyKind> Kinds => [.. Enum.GetValues<ReplyKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void a_draft_reads_as_it_should(ReplyKind kind)
    {
        var interview = Interview(kind);
        var request = new ReplyRequest(kind) { Name = "Zainab Qureshi", Slot = kind == ReplyKind.ChooseSlot ? 2 : null, Alternatives = kind == ReplyKind.ChooseSlot ? [1] : [] };
        var now = kind == ReplyKind.ThankYou ? Now + Duration.FromDays(10) : Now;
        var offered = Assert.IsType<ReplyOutcome.Offered>(ReplyWriter.Write(interview, Interviews.Season(interview, Home) with { Letters = [] }, request, now));
        var text = $"Subject: {offered.Draft.Subject}\n\n{offered.Draft.Text}\n{string.Join('\n', offered.Notes.Select(note => "Note: " + note))}".TrimEnd() + "\n";
        var file = Path.Combine(RepositoryRoot.Folder, "tests", "OfficePrep.Tests", "Replies", "Golden", ReplyTemplates.NameOf(kind) + ".txt");
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            Assert.Fail($"{file} was missing and is written now; read it before it is committed.");
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), text);
    }

    private static Interview Interview(ReplyKind kind)
    {
        // Monday, November 16, 9:00 AM to 12:00 PM in Buffalo is 10:00 PM in Manila.
        var time = Interviews.Time(Instant.FromUtc(2026, 11, 16, 14, 0), Duration.FromHours(3), "America/New_York");
        var later = Interviews.Time(Instant.FromUtc(2026, 11, 18, 18, 30), Duration.FromHours(3), "America/New_York");
        var doubted = time with
        {
            Doubts = [new Doubt(DoubtCode.MeridiemMissing, "", [.. new[] { 0, 12 }.Select(hours => ((Moment.At)time.Start).Clock.PlusHours(hours))])],
        };
        return kind switch
        {
            ReplyKind.ChooseSlot or ReplyKind.DeclineInvitation => Interviews.Interview(InterviewStatus.Invited, time with { Status = TimeStatus.Offered }, later with { Status = TimeStatus.Offered }),
            ReplyKind.StayOnWaitlist or ReplyKind.LeaveWaitlist => Interviews.Interview(InterviewStatus.Waitlisted),
            ReplyKind.AskQuestion => Interviews.Interview(InterviewStatus.Scheduled, doubted),
            _ => Interviews.Interview(InterviewStatus.Scheduled, time),
        };
    }
}
