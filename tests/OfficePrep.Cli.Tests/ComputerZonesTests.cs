using NodaTime;

namespace OfficePrep.Cli.Tests;

/// <summary>The second source of time zone data, as this and other computers have it.</summary>
public class ComputerZonesTests
{
    private const string Folder = "/usr/share/zoneinfo";

    [Fact]
    public void a_computer_without_time_zone_files_has_no_zones()
    {
        using var command = new CommandRun();
        var computer = new ComputerZones(command.At("nothing"));

        Assert.Empty(computer.Read(["Asia/Karachi"]));
        Assert.Null(computer.Version);
    }

    [Fact]
    public void a_spoiled_file_counts_as_a_zone_that_is_not_there()
    {
        using var command = new CommandRun();
        command.Put("Asia/Karachi", "no zone");
        command.Put("tzdata.zi", "# version 2026a\nR x\n");
        var computer = new ComputerZones(command.At());

        Assert.Empty(computer.Read(["Asia/Karachi", "../secret", "Asia/Manila"]));
        Assert.Equal("2026a", computer.Version);
    }

    [Fact]
    public void the_zones_of_this_computer_are_read()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "This computer has no time zone files.");
        var files = new ComputerZones(Folder).Read(["Asia/Karachi", "America/New_York"]);

        Assert.Equal(Offset.FromHours(5), files["Asia/Karachi"].OffsetAt(Instant.FromUtc(2026, 11, 1, 0, 0)));
        Assert.Equal(Offset.FromHours(-5), files["America/New_York"].OffsetAt(Instant.FromUtc(2026, 11, 1, 6, 0)));
    }

    [Fact]
    public async Task a_plan_says_what_is_open_and_whether_the_clocks_were_checked()
    {
        using var command = new CommandRun();
        var letter = command.PutLetter("a.eml", "Alder", body: "It will be held on Thursday, November 5, 2026, 9:00 AM to 12:00 PM EDT.");
        await CommandRun.Run("prepare", letter, "--home", "Asia/Karachi", "--out", command.At("out"));

        var plan = await CommandRun.Run("plan", command.At("out"), "--dry-run");

        Assert.Contains($"One question is open; see and answer with: officeprep answer {command.At("out")}\n", plan.Output, StringComparison.Ordinal);
        Assert.Contains("Clocks in New York go back one hour on Sunday, November 1, 2026 (from UTC−4 to UTC−5). Until then Karachi is 9 hours ahead of New York; from then on 10 hours ahead of New York.", plan.Output, StringComparison.Ordinal);
        Assert.Contains(Directory.Exists(Folder) ? "conversions between clocks agree in two sources" : "were not checked against a second source", plan.Output, StringComparison.Ordinal);
    }
}
