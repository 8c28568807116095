using NodaTime;
using OfficePrep.Documents.Calendar;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Documents.Tests.Calendar;

/// <summary>One interview's events, changes since the last export, and reading back.</summary>
public sealed class CalendarVariantsTests
{
    private static readonly byte[] Whole = Print(SampleSeason.Whole);

    [Fact]
    public void an_interview_s_own_file_holds_its_events_as_the_season_s_file_has_them()
    {
        var all = CalendarText.Events(Whole);
        var parts = SampleSeason.Whole.Interviews.Select(interview => CalendarText.Events(Print(SampleSeason.Whole, new CalendarOptions { InterviewId = interview.Id, Earlier = Whole }))).ToList();
        Assert.Equal(all.Select(entry => entry["UID"]), parts.SelectMany(events => events).Select(entry => entry["UID"]));
        Assert.Contains(parts, events => events.Count == 0);
        Assert.All(parts.SelectMany(events => events), entry => Assert.Equal(all.Single(each => each["UID"] == entry["UID"]), entry));
    }

    [Fact]
    public void of_two_interviews_whose_names_begin_alike_each_file_holds_its_own()
    {
        var longer = SampleSeason.Virtual with { Id = SampleSeason.Virtual.Id + "-preliminary" };
        var season = SampleSeason.Of(SampleSeason.Virtual, longer);
        var uids = CalendarText.Events(Print(season, new CalendarOptions { InterviewId = SampleSeason.Virtual.Id })).Select(entry => entry["UID"]).ToList();
        Assert.NotEmpty(uids);
        Assert.DoesNotContain(uids, uid => uid.Contains("preliminary", StringComparison.Ordinal));
    }

    [Fact]
    public void nothing_is_exported_again_when_nothing_changed() =>
        Assert.Empty(CalendarText.Events(Print(SampleSeason.Whole, new CalendarOptions { Earlier = Whole, Exported = Whole })));

    [Fact]
    public void only_what_moved_and_what_fell_away_is_exported_with_higher_numbers()
    {
        var moved = Moved(SampleSeason.InPerson, 2);
        var season = SampleSeason.Of([.. SampleSeason.Whole.Interviews.Where(interview => interview.Id != SampleSeason.Doubted.Id).Select(interview => interview.Id == moved.Id ? moved : interview)]);
        var current = Print(season, new CalendarOptions { Earlier = Whole });
        var changes = CalendarText.Events(Print(season, new CalendarOptions { Earlier = current, Exported = Whole }));
        Assert.All(changes, entry => Assert.True(entry["UID"].StartsWith(moved.Id, StringComparison.Ordinal) || entry["UID"].StartsWith(SampleSeason.Doubted.Id, StringComparison.Ordinal)));
        Assert.Contains(changes, entry => entry["UID"].StartsWith(moved.Id, StringComparison.Ordinal) && entry["DTSTART"] == "20261205T150000Z");
        Assert.All(changes.Where(entry => entry["UID"].StartsWith(SampleSeason.Doubted.Id, StringComparison.Ordinal)), entry => Assert.Equal("CANCELLED", entry["STATUS"]));
        var before = CalendarText.Events(Whole).ToDictionary(entry => entry["UID"], entry => int.Parse(entry["SEQUENCE"], System.Globalization.CultureInfo.InvariantCulture));
        Assert.All(changes, entry => Assert.True(int.Parse(entry["SEQUENCE"], System.Globalization.CultureInfo.InvariantCulture) > before[entry["UID"]]));
        Assert.Equal(CalendarText.Events(current).Where(entry => changes.Any(change => change["UID"] == entry["UID"])), changes);
    }

    [Fact]
    public void the_first_export_and_every_later_one_together_hold_what_the_season_holds()
    {
        var kept = CalendarFile.Read(Whole).ToDictionary(entry => entry.Uid);
        var (exported, season) = (Whole, SampleSeason.Whole);
        for (var step = 1; step <= 5; step++)
        {
            season = season with { Interviews = [.. season.Interviews.Where((_, place) => place != step).Select((interview, place) => place % 3 == step % 3 ? Moved(interview, step) : interview)] };
            var current = Print(season, new CalendarOptions { Earlier = exported });
            foreach (var entry in CalendarFile.Read(Print(season, new CalendarOptions { Earlier = current, Exported = exported })))
            {
                Assert.True(!kept.TryGetValue(entry.Uid, out var old) || old.Sequence < entry.Sequence);
                kept[entry.Uid] = entry;
            }

            exported = current;
            Assert.Equal(
                CalendarFile.Read(Print(season)).Where(entry => !entry.IsCancelled).Select(Told).Order(StringComparer.Ordinal),
                kept.Values.Where(entry => !entry.IsCancelled).Select(Told).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void what_another_program_s_export_leaves_open_is_not_guessed()
    {
        const string Clocks = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a@officeprep.invalid\nDTSTART:20261118T090000\nSUMMARY:floating\nEND:VEVENT\n"
            + "BEGIN:VEVENT\nUID:b@officeprep.invalid\nDTSTART;TZID=\"Eastern Standard Time\":20261118T090000\nSUMMARY:folded\n  text\\, here\nSEQUENCE:3\nSTATUS:CANCELLED\nEND:VEVENT\n"
            + "BEGIN:VEVENT\nUID:c@officeprep.invalid\nDTSTART;TZID=America/New_York:20261101T013000\nEND:VEVENT\n"
            + "BEGIN:VEVENT\nUID:d@officeprep.invalid\nDTSTART;TZID=Nowhere/City:20261118T090000\nEND:VEVENT\n"
            + "BEGIN:VEVENT\nUID:someone@else.example\nDTSTART:20261118T090000Z\nEND:VEVENT\nEND:VCALENDAR\n";
        var entries = CalendarFile.Read(System.Text.Encoding.UTF8.GetBytes(Clocks));
        Assert.Equal([null, Instant.FromUtc(2026, 11, 18, 14, 0), null, null], entries.Select(entry => entry.Start));
        Assert.Equal((3, true, "folded text, here"), (entries[1].Sequence, entries[1].IsCancelled, entries[1].Summary));
        Assert.Empty(CalendarFile.Read(new byte[] { 0xFF, 0x00, 0x13 }));
    }

    private static string Told(CalendarEntry entry) => FormattableString.Invariant($"{entry.Uid} {entry.Start} {entry.End} {entry.Day} {entry.Summary}");

    private static byte[] Print(Season season, CalendarOptions? options = null)
    {
        using var output = new MemoryStream();
        CalendarFile.Write(season, SampleSeason.Now, output, options);
        return output.ToArray();
    }

    private static Interview Moved(Interview interview, int days) => interview with
    {
        Times = [.. interview.Times.Select(time => time with
        {
            Start = time.Start is Moment.At at ? new Moment.At(at.Clock.PlusHours(24 * days)) : new Moment.Day(time.Start.Date.PlusDays(days)),
            End = time.End?.PlusHours(24 * days),
            ArriveBy = time.ArriveBy?.PlusHours(24 * days),
        })],
        Revision = interview.Revision + 1,
    };
}
