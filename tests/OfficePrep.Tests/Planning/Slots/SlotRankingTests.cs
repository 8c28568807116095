using CsCheck;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Conflicts;
using OfficePrep.Planning.Slots;
using OfficePrep.Reading;
using static OfficePrep.Tests.Planning.Conflicts.Fixtures;

namespace OfficePrep.Tests.Planning.Slots;

public class SlotRankingTests
{
    [Fact]
    public void an_hour_that_is_liked_stands_before_the_night_and_says_why()
    {
        var slots = Rank([At(11, 10, 1), At(11, 12, 18)]);

        Assert.Equal([2, 1], slots.Select(slot => slot.Number));
        Assert.Equal(["It begins at 6:00 PM (Karachi, UTC+5) for you, within the hours that you like."], Words(slots[0]));
        Assert.Equal(["It is at night for you: Tuesday, November 10, 2026, 1:00 AM (Karachi, UTC+5)."], Words(slots[1]));
    }

    [Fact]
    public void a_time_on_top_of_another_interview_is_impossible_and_stands_last()
    {
        var slots = Rank([At(11, 10, 18), At(11, 12, 18)], [Interview("Lakeside", At(11, 10, 19))]);

        Assert.Equal([2, 1], slots.Select(slot => slot.Number));
        Assert.False(slots[1].IsPossible);
        Assert.Contains(new SlotReason(SlotWeight.Never, "Northgate, Internal Medicine and Lakeside, Internal Medicine are at the same time."), slots[1].Reasons);
    }

    [Fact]
    public void a_time_on_top_of_the_persons_own_is_impossible()
    {
        var busy = new BusyTime(At(11, 10, 18), At(11, 10, 20), "Ward round");

        Assert.False(Assert.Single(SlotRanking.For(Offering([At(11, 10, 19)]), Season(), Preferences.Default, [busy], Now)).IsPossible);
    }

    [Fact]
    public void hours_that_are_ruled_out_are_a_hard_no()
    {
        var preferences = Preferences.Default with { Slots = new SlotPreferences { Never = new HomeHours(new LocalTime(0, 0), new LocalTime(6, 0)) } };
        var slot = Assert.Single(SlotRanking.For(Offering([At(11, 10, 1)]), Season(), preferences, [], Now));

        Assert.Equal(new SlotReason(SlotWeight.Never, "It begins at 1:00 AM (Karachi, UTC+5) for you, within the hours that you rule out."), slot.Reasons[0]);
    }

    [Fact]
    public void what_is_over_cannot_be_taken() => Assert.Equal("It is already over.", Rank([At(10, 10, 18)])[0].Reasons[0].Words);

    [Fact]
    public void spacing_notice_week_and_weekday_are_told()
    {
        var preferences = Preferences.Default with { Slots = new SlotPreferences { AvoidDays = [IsoDayOfWeek.Friday], MostPerWeek = 2, NoticeDays = 7 } };
        var others = new[] { Interview("Lakeside", At(10, 21, 18)), Interview("Eastfield", At(10, 22, 18)) };
        var slot = Assert.Single(SlotRanking.For(Offering([At(10, 23, 18)]), Season(others), preferences, [], Now));

        Assert.Equal(
            [
                "No free day lies between it and Eastfield, Internal Medicine; you want 1.",
                "It is 3 days away; you want 7 to prepare.",
                "It is on a Friday, which you would rather keep free.",
                "Its week has 2 interviews already; you want 2 at most.",
                "It begins at 6:00 PM (Karachi, UTC+5) for you, within the hours that you like.",
            ],
            Words(slot));
    }

    [Fact]
    public void a_time_in_doubt_counts_by_its_worse_reading()
    {
        var start = At(11, 10, 13);
        var doubt = new Doubt(DoubtCode.MeridiemMissing, "Which?", [start.WithOffset(Offset.Zero), (start + Duration.FromHours(12)).WithOffset(Offset.Zero)]);
        var interview = Offering([start]);
        interview = interview with { Times = [interview.Times[0] with { Doubts = [doubt] }] };
        var words = Words(Assert.Single(SlotRanking.For(interview, Season(), Preferences.Default, [], Now))).ToList();

        Assert.Contains("Its hour is in doubt: Tuesday, November 10, 2026, 1:00 PM (Karachi, UTC+5) or Wednesday, November 11, 2026, 1:00 AM (Karachi, UTC+5). Ask before you choose.", words);
        Assert.Contains("It is at night for you: Wednesday, November 11, 2026, 1:00 AM (Karachi, UTC+5).", words);
    }

    [Fact]
    public void every_offered_time_is_ranked_once_with_reasons_and_the_impossible_last() =>
        Gen.Select(Gen.Int[0, 2000].Array[1, 10], Gen.Int[0, 2000].Array[0, 6]).Sample((offers, fixedOnes) =>
        {
            var first = At(10, 25, 0);
            var others = fixedOnes.Select((at, number) => Interview($"P{number}", first + Duration.FromMinutes(30L * at))).ToArray();
            var slots = Rank([.. offers.Select(at => first + Duration.FromMinutes(30L * at))], others);
            var possible = slots.Select(slot => slot.IsPossible).ToList();
            return slots.Select(slot => slot.Number).Order().SequenceEqual(Enumerable.Range(1, offers.Length))
                && slots.All(slot => slot.Reasons.Count > 0)
                && possible.SequenceEqual(possible.OrderByDescending(each => each))
                && slots.Where(slot => slot.IsPossible).All(slot => others.All(other => ((Moment.At)other.Main!.Start).Instant is var start && (start >= slot.Time.End || start + Duration.FromHours(4) <= slot.Time.Start)));
        }, iter: 300, threads: 2);

    private static IReadOnlyList<RankedSlot> Rank(Instant[] starts, params Interview[] others) => SlotRanking.For(Offering(starts), Season(others), Preferences.Default, [], Now);

    private static Interview Offering(Instant[] starts) =>
        Interview("Northgate", starts[0]) with { Status = InterviewStatus.Invited, Times = [.. starts.Select(start => Conflicts.Fixtures.Time(start, 4, TimeStatus.Offered))] };

    private static IEnumerable<string> Words(RankedSlot slot) => slot.Reasons.Select(reason => reason.Words);
}
