using CsCheck;
using NodaTime;
using OfficePrep.TestSupport;
using OfficePrep.Time;

namespace OfficePrep.Tests.Time;

/// <summary>Our reader of the operating system's zone files, beside NodaTime's own data.</summary>
public class TimeZoneFileTests
{
    private const string Folder = "/usr/share/zoneinfo";

    private static readonly Instant From = Instant.FromUtc(2026, 9, 1, 0, 0);
    private static readonly Instant Until = Instant.FromUtc(2027, 5, 1, 0, 0);

    [Fact]
    public void every_zone_has_the_same_clock_in_every_hour_of_a_season()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "This computer has no time zone files.");
        var differences = new List<string>();
        var count = 0;
        foreach (var id in Canonical())
        {
            var file = TimeZoneFile.Read(File.ReadAllBytes(Path.Combine(Folder, id)));
            var zone = DateTimeZoneProviders.Tzdb[id];
            count++;
            for (var moment = From; moment < Until; moment += Duration.FromMinutes(60))
            {
                if (file.OffsetAt(moment) != zone.GetUtcOffset(moment))
                {
                    differences.Add($"{id} {moment}: {file.OffsetAt(moment)} {zone.GetUtcOffset(moment)}");
                    break;
                }
            }
        }

        Assert.True(count > 300, $"only {count} zones");
        // Where the computer's data are of another version, a law may have changed between the two; nothing else may differ.
        Assert.True(differences.Count == 0 || (Version() != ZoneNames.TzdbVersion && differences.Count <= count / 20), string.Join('\n', differences));
    }

    [Fact]
    public void the_rule_behind_the_table_holds_for_years_to_come()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "This computer has no time zone files.");
        var ids = Canonical().Where(id => Version() == ZoneNames.TzdbVersion || id.StartsWith("America/New", StringComparison.Ordinal) || id is "Europe/Dublin" or "Australia/Sydney" or "America/Nuuk" or "Asia/Kathmandu" or "Australia/Lord_Howe" or "America/Santiago").ToList();
        var files = ids.ToDictionary(id => id, id => TimeZoneFile.Read(File.ReadAllBytes(Path.Combine(Folder, id))));
        Gen.Select(Gen.Int[0, ids.Count - 1], Gen.Long[0, 2_145_916_800L]).Sample((at, second) =>
        {
            var moment = Instant.FromUnixTimeSeconds(second);
            return files[ids[at]].OffsetAt(moment) == DateTimeZoneProviders.Tzdb[ids[at]].GetUtcOffset(moment);
        }, iter: 20_000);
    }

    [Fact]
    public void any_cut_or_spoiled_file_is_refused_or_read_and_never_hangs()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "This computer has no time zone files.");
        var whole = File.ReadAllBytes(Path.Combine(Folder, "America/New_York"));
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[0, whole.Length - 1], Gen.Byte).Sample((length, at, value) =>
        {
            Assert.Throws<FormatException>(() => TimeZoneFile.Read(whole.AsSpan(0, length)));
            var spoiled = whole.ToArray();
            spoiled[at] = value;
            try
            {
                TimeZoneFile.Read(spoiled).OffsetAt(From);
            }
            catch (FormatException)
            {
                // Refused, which is as good.
            }
        }, iter: 3_000);
    }

    [Theory]
    [InlineData("EST5EDT,M3.2.0,M11.1.0", "2026-11-01T05:59:59Z", -4)]
    [InlineData("EST5EDT,M3.2.0,M11.1.0", "2026-11-01T06:00:00Z", -5)]
    [InlineData("AEST-10AEDT,M10.1.0,M4.1.0/3", "2027-01-01T00:00:00Z", 11)]
    [InlineData("IST-1GMT0,M10.5.0,M3.5.0/1", "2026-12-01T00:00:00Z", 0)]
    [InlineData("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-12-01T00:00:00Z", -2)]
    [InlineData("XXX3YYY,J60/0,J300/0", "2028-03-01T03:00:00Z", -2)]
    [InlineData("PKT-5", "2026-12-01T00:00:00Z", 5)]
    public void a_rule_is_read_as_posix_means_it(string rule, string moment, int hours) =>
        Assert.Equal(Offset.FromHours(hours), PosixZoneRule.Parse(rule).OffsetAt(NodaTime.Text.InstantPattern.ExtendedIso.Parse(moment).Value));

    [Theory]
    [InlineData("")]
    [InlineData("EST")]
    [InlineData("EST5EDT,M13.1.0,M1.1.0")]
    [InlineData("EST5EDT,M3.2.0,M11.1.0,")]
    [InlineData("<EST5")]
    public void what_is_no_rule_is_refused(string rule) => Assert.Throws<FormatException>(() => PosixZoneRule.Parse(rule));

    private static IEnumerable<string> Canonical() =>
        NodaTime.TimeZones.TzdbDateTimeZoneSource.Default.CanonicalIdMap.Values.Distinct().Where(id => id.Contains('/', StringComparison.Ordinal) && File.Exists(Path.Combine(Folder, id)));

    private static string Version() => File.ReadLines(Path.Combine(Folder, "tzdata.zi")).First().Split(' ')[^1];
}
