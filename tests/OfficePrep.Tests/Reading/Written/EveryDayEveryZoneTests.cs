using System.Collections.Concurrent;
using NodaTime;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Reading.Written;

/// <summary>Every clock of the United States on every day of a season, written as people write: what comes back is the instant meant, and a doubt exactly where the words leave one.</summary>
public sealed class EveryDayEveryZoneTests
{
    // Each day and zone is written in this many of the ways; which ones changes from day to day, so that a season has every zone in every way.
    // With OFFICEPREP_EVERY_WAY=1 each day and zone is written in all of them, which takes minutes.
    private static readonly int WaysADay = Environment.GetEnvironmentVariable("OFFICEPREP_EVERY_WAY") == "1" ? WayOfWriting.All.Count : 2;

    private static readonly LocalDate First = new(2026, 9, 1);
    private static readonly LocalDate Last = new(2027, 4, 30);

    private static readonly LocalTime[] Starts = [new(8, 0), new(9, 0), new(7, 45), new(10, 30), new(9, 15), new(13, 0), new(12, 30), new(14, 15), new(8, 30), new(15, 45), new(11, 0)];

    [Fact]
    public void a_written_time_comes_back_as_the_instant_meant()
    {
        Assert.Equal(40, WayOfWriting.All.Count);
        var wrong = new ConcurrentBag<(WayOfWriting Way, string Fault)>();
        Parallel.ForEach(Season(), each =>
        {
            if (Fault(each.Way, each.Appointment) is { } fault)
            {
                wrong.Add((each.Way, fault));
            }
        });

        var shown = wrong.GroupBy(each => each.Way).Select(way => $"{way.Count()} like {string.Join("\n    and ", way.Select(each => each.Fault).DistinctBy(fault => fault[..fault.IndexOf('«', StringComparison.Ordinal)]).Take(3))}");
        Assert.True(wrong.IsEmpty, $"{wrong.Count} wrong:\n{string.Join("\n", shown)}");
    }

    private static IEnumerable<(WayOfWriting Way, Appointment Appointment)> Season()
    {
        for (var day = First; day <= Last; day = day.PlusDays(1))
        {
            var number = Period.DaysBetween(First, day);
            for (var zone = 0; zone < UsZone.All.Count; zone++)
            {
                for (var turn = 0; turn < WaysADay; turn++)
                {
                    var way = WayOfWriting.All[((number * WaysADay) + turn + (zone * 7)) % WayOfWriting.All.Count];
                    var start = Starts[(number + (zone * 3) + turn) % Starts.Length];
                    start = way.Only?.Invoke(start) ?? start;
                    yield return (way, new Appointment(day, start, start.PlusMinutes(150), UsZone.All[zone]));
                }
            }
        }
    }

    private static string? Fault(WayOfWriting way, Appointment meant)
    {
        var words = way.Write(meant);
        var notice = WrittenLetter.Read(words, meant.Zone);
        return notice.Times is [{ Role: TimeRole.Interview, Status: TimeStatus.Fixed, Start: Moment.At start } time]
            && start.Instant == meant.Begins
            && time.End?.ToInstant() == (way.HasEnd ? meant.Ends : null)
            && time.Doubts.Select(doubt => doubt.Code).SequenceEqual(way.Doubt is { } doubt ? [doubt] : [])
            && notice.Kind == NoticeKind.Confirmation
            ? null
            : $"{meant.Zone.Id} «{words}» meant {meant.Begins}, read {notice.Kind}: {string.Join("; ", notice.Times.Select(read => $"{read.Role} {read.Status} {read.Start}..{read.End} {read.ZoneId} [{string.Join(",", read.Doubts.Select(doubt => doubt.Code))}]"))}";
    }
}
