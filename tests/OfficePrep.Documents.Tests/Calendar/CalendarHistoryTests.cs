using CsCheck;
using NodaTime;
using OfficePrep.Documents.Calendar;
using OfficePrep.Planning;
using OfficePrep.Planning.Answers;
using OfficePrep.Planning.Blocks;
using OfficePrep.Reading;

namespace OfficePrep.Documents.Tests.Calendar;

/// <summary>
/// A calendar that takes one file after the other, as the season goes forth and back: letters, answers, what is taken back. It replaces an entry only by a higher SEQUENCE, and keeps
/// whatever a file no longer mentions; still it must always end up showing the season and nothing else.
/// </summary>
public sealed class CalendarHistoryTests
{
    private static readonly int Histories = int.TryParse(Environment.GetEnvironmentVariable("CALENDAR_HISTORIES"), out var wanted) ? wanted : 60;

    private static readonly Instant Now = Instant.FromUtc(2026, 10, 20, 12, 0);

    // The second may be another name of the first, so that it is asked about; an answer joins them and drops an interview.
    private static readonly string[] Hospitals = ["Northgate Medical Center", "Northgate Lakeside Medical Center", "Alder Creek Hospital"];

    private static readonly Gen<SeasonLetter> Letters =
        from kind in Gen.OneOf(NoticeKind.Invitation, NoticeKind.Confirmation, NoticeKind.Confirmation, NoticeKind.Reschedule, NoticeKind.Cancellation, NoticeKind.Event, NoticeKind.Waitlist)
        from hospital in Gen.OneOf(Hospitals)
        from day in Gen.Int[1, 28]
        from hour in Gen.Int[7, 22]
        from sent in Gen.Int[1, 400]
        select Letter(kind, hospital, day, hour, sent);

    private static readonly Gen<Step> Steps =
        from what in Gen.Int[0, 9]
        from letter in Letters
        from other in Gen.Int[0, 9]
        select new Step(what, letter, other);

    [Fact]
    public void whatever_is_taken_back_or_dropped_every_calendar_ends_with_the_season_and_no_orphan()
    {
        var (called, dropped) = (0, 0);
        Steps.Array[2, 9].Sample(steps =>
        {
            var season = Planner.NewSeason("Asia/Karachi");
            var states = new Stack<Season>();
            var calendar = new Dictionary<string, CalendarEntry>(StringComparer.Ordinal);
            byte[]? earlier = null;
            foreach (var step in steps)
            {
                var plan = step.On(season, states);
                if (step.TakesBack)
                {
                    season = plan.After;
                }
                else
                {
                    states.Push(season);
                    season = plan.After;
                }

                Interlocked.Add(ref dropped, plan.Changes.OfType<Change.Drop>().Count());
                var file = File(season, earlier);
                var entries = CalendarFile.Read(file);
                Assert.Equal(entries.Count, entries.Select(entry => entry.Uid).Distinct(StringComparer.Ordinal).Count());
                foreach (var entry in entries)
                {
                    if (calendar.TryGetValue(entry.Uid, out var known))
                    {
                        // The same number must be the same entry: a calendar would not look at it again.
                        Assert.True(entry.Sequence > known.Sequence || (entry.Sequence == known.Sequence && entry == known), $"{entry} after {known}");
                    }

                    calendar[entry.Uid] = entry;
                }

                Interlocked.Add(ref called, entries.Count(entry => entry.IsCancelled));
                Assert.Equal(Standing(CalendarFile.Read(File(season, null))), Standing(calendar.Values));
                earlier = file;
            }
        }, iter: Histories, threads: 2);

        Assert.True(called > 0 && dropped > 0, $"{called} called off, {dropped} dropped");
    }

    private static byte[] File(Season season, byte[]? earlier)
    {
        using var output = new MemoryStream();
        CalendarFile.Write(season, Now, output, CalendarOptions.Of(Preferences.Default, SeasonBlocks.For(season, Preferences.Default)) with { Earlier = earlier });
        return output.ToArray();
    }

    private static IEnumerable<string> Standing(IEnumerable<CalendarEntry> entries) =>
        entries.Where(entry => !entry.IsCancelled).Select(entry => FormattableString.Invariant($"{entry.Uid} {entry.Start} {entry.End} {entry.Day} {entry.Summary}")).Order(StringComparer.Ordinal);

    private static SeasonLetter Letter(NoticeKind kind, string hospital, int day, int hour, int sent)
    {
        var clock = new LocalDateTime(2026, 11, day, hour, 0).InZoneLeniently(DateTimeZoneProviders.Tzdb["America/New_York"]).ToOffsetDateTime();
        var time = new NoticeTime
        {
            Role = kind == NoticeKind.Event ? TimeRole.Social : TimeRole.Interview,
            Status = kind == NoticeKind.Invitation ? TimeStatus.Offered : TimeStatus.Fixed,
            Start = new Moment.At(clock),
            ZoneId = "America/New_York",
            ZoneFrom = ZoneSource.Text,
            Evidence = "as the letter said",
        };
        var notice = new Notice
        {
            Kind = kind,
            Program = new ProgramIdentity { Institution = hospital, Specialty = "internal-medicine", City = "Buffalo", State = "NY" },
            Times = kind is NoticeKind.Cancellation or NoticeKind.Waitlist ? [] : [time],
        };
        var moment = new LocalDateTime(2026, 10, 1, 8, 0).PlusHours(sent).WithOffset(Offset.FromHours(-4));
        return new SeasonLetter(FormattableString.Invariant($"{kind}-{sent}-{day}@mail.example"), "letter.eml", "Your interview", moment, notice, null) { Added = Now };
    }

    /// <summary>One thing that happens: mostly a letter, now and then an answer, or what was done last is taken back.</summary>
    private sealed record Step(int What, SeasonLetter Letter, int Other)
    {
        public bool TakesBack => What is 7 or 8;

        public Plan On(Season season, Stack<Season> states) =>
            TakesBack ? Planner.Back(season, states.Count > 0 ? states.Pop() : season)
            : What == 9 && Asked(season) is { } answer ? Planner.Plan(season, answer)
            : Planner.Plan(season, [Letter]);

        private Answer? Asked(Season season)
        {
            var question = SeasonQuestions.Of(season, Now).FirstOrDefault(each => each.Choices.Any(choice => choice.Answer is Answer.Program));
            return question?.Choices[Other % question.Choices.Count].Answer;
        }
    }
}
