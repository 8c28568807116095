using CsCheck;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.Replies;

namespace OfficePrep.Tests.Replies;

/// <summary>A thousand interviews for each kind: any US zone, any home on earth, clock-change nights among them. Every draft says the instants that were meant, on both clocks.</summary>
public class ReplyRoundTripTests
{
    private const int Drafts = 1000;

    public static TheoryData<ReplyKind> Kinds => [.. Enum.GetValues<ReplyKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void every_draft_says_the_instants_that_were_meant(ReplyKind kind) =>
        Interviews.Of(kind).Sample(
            each =>
            {
                var draft = each.Draft();
                var printed = PrintedClocks.In(draft.Text);
                Assert.Equal(kind, draft.Kind);
                Assert.Subset(Meant(each), printed.Where(line => kind != ReplyKind.AskKinderSlot || each.Interview.Times.Any(time => Start(time) == line.Start)).Select(line => line.Start).ToHashSet());
                foreach (var moment in printed.GroupBy(line => line.Start))
                {
                    Assert.Equal(IsHomeThere(each) ? 1 : 2, moment.Select(line => line.IsHome).Distinct().Count());
                }

                if (kind is ReplyKind.ConfirmTime or ReplyKind.AskReschedule or ReplyKind.Withdraw or ReplyKind.ThankYou)
                {
                    var main = each.Interview.Main!;
                    Assert.All(printed, line => Assert.Equal(Start(main), line.Start));
                    Assert.All(printed.Where(line => line.End is not null), line => Assert.Equal(main.End!.Value.ToInstant(), line.End));
                    Assert.NotEmpty(printed);
                }
            },
            iter: Drafts,
            print: each => $"{each.Request.Kind} {string.Join(", ", each.Interview.Times.Select(time => $"{time.Start}..{time.End} {time.ZoneId}"))} home {each.Season.Home[0].ZoneId} now {each.Now} hours {each.Request.Hours} {each.Interview.Program.City}");

    private static Instant Start(NoticeTime time) => ((Moment.At)time.Start).Instant;

    private static bool IsHomeThere(Case each) => each.Interview.Times.Any(time => time.ZoneId == each.Season.Home[0].ZoneId);

    private static HashSet<Instant> Meant(Case each)
    {
        var home = DateTimeZoneProviders.Tzdb[each.Season.Home[0].ZoneId];
        return
        [
            .. each.Interview.Times.Select(Start),
            .. each.Interview.Times.SelectMany(time => time.Doubts).SelectMany(doubt => doubt.Choices).Select(choice => choice.ToInstant()),
            // What the hour would be if it were meant on the applicant's own clock.
            .. each.Interview.Times.Where(time => time.Doubts.Any(doubt => doubt.Code == DoubtCode.ZoneMissing)).Select(time => home.AtLeniently(((Moment.At)time.Start).Clock.LocalDateTime).ToInstant()),
        ];
    }
}
