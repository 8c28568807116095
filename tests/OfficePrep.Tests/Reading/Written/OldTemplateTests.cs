using NodaTime;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Reading.Written;

/// <summary>EST in July, PDT in December: every day of a season, in every zone that changes its clocks. The wall clock is kept, and both instants are asked about.</summary>
public sealed class OldTemplateTests
{
    private static readonly Func<Appointment, string, string>[] Ways =
    [
        (a, label) => $"{a.On("dddd, MMMM d, yyyy")} at {a.From("h:mm tt")} {label}",
        (a, label) => $"{a.On("M/d/yy")} {a.Bare}{a.From("tt").ToLowerInvariant()} {label}",
        (a, label) => $"{a.From("HHmm")} hrs {label} on {a.On("d MMM yyyy")}",
        (a, label) => $"\nDate: {a.On("MMMM d, yyyy")}\nTime: {a.From("h:mm tt")} - {a.To("h:mm tt")} ({label})\n",
        (a, label) => $"{a.On("MMMM d")} at {a.From("h:mm")} {a.PartOfDay}.\n\nAll times are {label}",
    ];

    public static TheoryData<string> Zones => [.. UsZone.All.Where(zone => zone.Standard != zone.Daylight).Select(zone => zone.Id)];

    [Theory]
    [MemberData(nameof(Zones))]
    public void a_label_out_of_season_keeps_the_wall_clock_and_is_asked_about(string zoneId)
    {
        var zone = UsZone.All.First(each => each.Id == zoneId);
        for (var day = new LocalDate(2026, 9, 1); day <= new LocalDate(2027, 4, 30); day = day.PlusDays(1))
        {
            var meant = new Appointment(day, new LocalTime(9, 30), new LocalTime(12, 0), zone);
            var words = Ways[day.DayOfYear % Ways.Length](meant, zone.OutOfSeason(meant.At));
            var time = Assert.Single(WrittenLetter.Read(words, zone).Times);
            var doubt = Assert.Single(time.Doubts);

            Assert.Equal(meant.Begins, Assert.IsType<Moment.At>(time.Start).Instant);
            Assert.Equal(DoubtCode.ZoneSeason, doubt.Code);
            var hour = Duration.FromHours(zone.OutOfSeason(meant.At) == zone.Standard ? 1 : -1);
            Assert.Equal([meant.Begins, meant.Begins + hour], doubt.Choices.Select(choice => choice.ToInstant()).OrderBy(instant => instant == meant.Begins ? 0 : 1));
        }
    }
}
