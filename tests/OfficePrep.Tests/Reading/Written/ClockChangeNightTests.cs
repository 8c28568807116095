using System.Globalization;
using NodaTime;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Tests.Reading.Written;

/// <summary>The two nights on which an hour exists twice or not at all, in every zone of the country, to the quarter of an hour.</summary>
public sealed class ClockChangeNightTests
{
    private static readonly LocalDate Back = new(2026, 11, 1);
    private static readonly LocalDate Forward = new(2027, 3, 14);

    private static readonly Func<LocalDateTime, string, string>[] Ways =
    [
        (at, label) => $"Please reply by {Said(at, "dddd, MMMM d, yyyy")} at {Said(at, "h:mm tt")} {label}.",
        (at, label) => $"Deadline to choose a date: {Said(at, "M/d/yy")} {Said(at, "HH:mm")} {label}.",
        (at, label) => $"Your invitation expires at {Said(at, "h:mm tt")} {label} on {Said(at, "MMM d, yyyy")}.",
    ];

    public static TheoryData<string> Zones => [.. UsZone.All.Select(zone => zone.Id)];

    [Theory]
    [MemberData(nameof(Zones))]
    public void a_deadline_in_such_a_night_is_sure_or_asked_about_exactly_as_the_clock_is(string zoneId)
    {
        var zone = UsZone.All.First(each => each.Id == zoneId);
        foreach (var night in new[] { Back, Forward })
        {
            for (var minute = 15; minute < 4 * 60; minute += 15)
            {
                var at = night.AtMidnight().PlusMinutes(minute);
                var words = Ways[minute / 15 % Ways.Length](at, zone.Short);
                var time = Assert.Single(WrittenLetter.Read(words, zone.City, "Europe/Warsaw", "").Times, each => each.Role == TimeRole.ReplyBy);
                var clock = ClockReading.Of(at, zone.Rules);

                Assert.Equal(Doubt(clock) is { } code ? [code] : [], time.Doubts.Select(doubt => doubt.Code));
                Assert.Contains(Assert.IsType<Moment.At>(time.Start).Instant, Instants(clock));
                Assert.All(time.Doubts, doubt => Assert.Equal(Instants(clock).Order(), doubt.Choices.Select(choice => choice.ToInstant()).Order()));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void an_interview_in_such_a_night_is_never_taken_at_its_word(string zoneId)
    {
        var zone = UsZone.All.First(each => each.Id == zoneId);
        foreach (var at in new[] { Back.At(new LocalTime(1, 30)), Forward.At(new LocalTime(2, 30)) })
        {
            var time = Assert.Single(WrittenLetter.Read($"{Said(at, "dddd, MMMM d, yyyy")} at {Said(at, "h:mm tt")} {zone.Short}", zone).Times);

            Assert.NotEmpty(time.Doubts);
            Assert.Contains(ClockReading.Of(at, zone.Rules).Likeliest.ToInstant(), time.Doubts.SelectMany(doubt => doubt.Choices).Select(choice => choice.ToInstant()));
        }
    }

    [Theory]
    [InlineData("EDT", "2026-11-01T05:30Z")]
    [InlineData("EST", "2026-11-01T06:30Z")]
    public void letters_that_say_which_of_two_hours_is_meant_are_believed(string label, string instant)
    {
        var time = Assert.Single(WrittenLetter.Read($"Please reply by Sunday, November 1, 2026 at 1:30 AM {label}.", "Utica, NY", "Europe/Warsaw", "").Times);

        Assert.Equal(DoubtCode.LocalTimeRepeated, Assert.Single(time.Doubts).Code);
        Assert.Equal(instant, Assert.IsType<Moment.At>(time.Start).Instant.ToString("uuuu-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture));
    }

    private static DoubtCode? Doubt(ClockReading clock) => clock switch
    {
        ClockReading.Twice => DoubtCode.LocalTimeRepeated,
        ClockReading.Never => DoubtCode.LocalTimeSkipped,
        _ => null,
    };

    private static Instant[] Instants(ClockReading clock) => clock switch
    {
        ClockReading.Twice twice => [twice.Earlier.ToInstant(), twice.Later.ToInstant()],
        ClockReading.Never never => [never.ShiftedBack.ToInstant(), never.ShiftedForward.ToInstant()],
        _ => [clock.Likeliest.ToInstant()],
    };

    private static string Said(LocalDateTime at, string pattern) => at.ToString(pattern, CultureInfo.InvariantCulture);
}
