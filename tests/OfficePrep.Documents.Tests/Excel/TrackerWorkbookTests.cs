using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.TestSupport;

namespace OfficePrep.Documents.Tests.Excel;

public sealed class TrackerWorkbookTests
{
    public static TheoryData<string, FileFormatVersions> Schemas { get; } = new()
    {
        { "whole", FileFormatVersions.Microsoft365 },
        { "whole", FileFormatVersions.Office2019 },
        { "empty", FileFormatVersions.Microsoft365 },
        { "empty", FileFormatVersions.Office2019 },
    };

    [Theory]
    [MemberData(nameof(Schemas))]
    public void the_workbook_keeps_the_schema(string season, FileFormatVersions version)
    {
        using var stream = new MemoryStream(TrackerFile.Bytes(season == "whole" ? SampleSeason.Whole : SampleSeason.Of()));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var faults = new OpenXmlValidator(version).Validate(document, TestContext.Current.CancellationToken)
            .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}");
        Assert.Empty(faults);
    }

    [Fact]
    public void the_same_season_gives_the_same_bytes() =>
        Assert.Equal(TrackerFile.Bytes(SampleSeason.Whole), TrackerFile.Bytes(SampleSeason.Whole));

    [Fact]
    public async Task openpyxl_reads_tables_validation_panes_and_print_set_up()
    {
        var book = await TrackerFile.ReadByOpenpyxl(TrackerFile.Bytes(SampleSeason.Whole));
        Assert.Equal("Residency interviews", book.GetProperty("title").GetString());
        Assert.Equal("en-US", book.GetProperty("language").GetString());
        Assert.Equal(["Today", "Programs", "Interviews", "Calendar", "Months", "Tasks", "Contacts", "Mock interviews", "Debrief", "Rank", "Compare", "Dashboard", "Lists", "About"], book.GetProperty("sheets").EnumerateObject().Select(sheet => sheet.Name));
        var programs = book.GetProperty("sheets").GetProperty("Programs");
        Assert.Equal("B2", programs.GetProperty("freeze").GetString());
        Assert.Equal("A1:AB8", programs.GetProperty("tables").GetProperty("Programs").GetString());
        Assert.Equal("C2:C8", programs.GetProperty("validations")[0][0].GetString());
        Assert.Equal("StatusList", programs.GetProperty("validations")[0][1].GetString());
        Assert.Equal(6, programs.GetProperty("highlights").GetInt32());
        Assert.Equal("landscape", programs.GetProperty("landscape").GetString());
        Assert.Equal("$1:$1", programs.GetProperty("printTitles").GetString());
        Assert.Contains("$A$1:$I$8", programs.GetProperty("printArea").GetString(), StringComparison.Ordinal);
        Assert.Equal(["AA", "AB"], programs.GetProperty("hidden").EnumerateArray().Select(column => column.GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal("A1:O13", book.GetProperty("sheets").GetProperty("Calendar").GetProperty("tables").GetProperty("Calendar").GetString());
    }

    [Fact]
    public async Task a_program_stands_in_one_row_with_both_clocks()
    {
        var book = await TrackerFile.ReadByOpenpyxl(TrackerFile.Bytes(SampleSeason.Whole));
        var row = TrackerFile.Row(book, "Programs", 1);
        Assert.Equal("Harbor Falls Medical Center", row["Program"]);
        Assert.Equal("Internal Medicine", row["Specialty"]);
        Assert.Equal("Scheduled", row["Status"]);
        Assert.Equal("2026-11-18T19:00:00", row["Interview, your time"]);
        Assert.Equal("Karachi, UTC+5", row["Your clock"]);
        Assert.Equal("2026-11-18T09:00:00", row["Interview, program time"]);
        Assert.Equal("Harbor Falls, UTC−5", row["Program clock"]);
        Assert.Equal("https://harborfalls.zoom.example/j/98765432100?pwd=aBc", row["Join link"]);
        Assert.Equal("98765432100", row["Meeting ID"]);
        Assert.Equal("harbor-falls-internal-medicine-categorical", row["Row id"]);
        Assert.Null(row["My notes"]);
        var choosing = TrackerFile.Row(book, "Programs", 4);
        Assert.Equal("3 times offered, see Calendar", choosing["Your clock"]);
        Assert.Equal("2026-10-23T03:00:00", choosing["Reply by, your time"]);
        var dayOnly = TrackerFile.Row(book, "Programs", 5);
        Assert.StartsWith("2026-12-10", dayOnly["Interview, your time"], StringComparison.Ordinal);
        Assert.Equal("hour not known yet", dayOnly["Your clock"]);
    }

    [Fact]
    public async Task the_calendar_runs_by_the_applicants_days()
    {
        var book = await TrackerFile.ReadByOpenpyxl(TrackerFile.Bytes(SampleSeason.Whole));
        var rows = Enumerable.Range(1, 12).Select(row => TrackerFile.Row(book, "Calendar", row)).ToList();
        Assert.Equal(rows.Select(row => row["Day"]).Order(StringComparer.Ordinal), rows.Select(row => row["Day"]));
        var social = rows.Single(row => row["Row id"] == "harbor-falls-internal-medicine-categorical/social-1");
        Assert.Equal("2026-11-18T05:00:00", social["Your time"]);
        Assert.Equal("2026-11-17T19:00:00", social["Program time"]);
        Assert.Equal("Social (Evening with residents)", social["What"]);
        Assert.Equal("not known yet", rows.Single(row => row["Row id"] == "pine-hollow-neurology/interview-1")["Your time"]);
        Assert.Equal("Cancelled", rows.Single(row => row["Row id"] == "cedar-point-surgery/interview-1")["Standing"]);
        Assert.Equal("Ask first", rows.Single(row => row["Row id"] == "riverbend-psychiatry/interview-1")["Standing"]);
    }

    [Fact]
    public async Task every_hour_is_the_wall_clocks_hour_to_the_minute()
    {
        string[] programs = ["America/New_York", "America/Chicago", "America/Phoenix", "Pacific/Honolulu", "America/St_Johns"];
        var interviews = Enumerable.Range(0, 500).Select(number =>
        {
            var zone = programs[number % programs.Length];
            var clock = (Instant.FromUtc(2026, 9, 1, 0, 0) + Duration.FromMinutes(613 * number)).InZone(DateTimeZoneProviders.Tzdb[zone]).ToOffsetDateTime();
            return SampleSeason.Virtual with
            {
                Id = FormattableString.Invariant($"p{number}"),
                Times = [SampleSeason.Virtual.Times[0] with { Start = new Moment.At(clock), ZoneId = zone }],
            };
        }).ToList();
        var season = SampleSeason.Of(interviews) with { Home = [new HomeStay(null, "Asia/Kathmandu")] };
        var book = await TrackerFile.ReadByOpenpyxl(TrackerFile.Bytes(season));
        for (var number = 0; number < interviews.Count; number++)
        {
            var row = TrackerFile.Row(book, "Programs", number + 1);
            var clock = ((Moment.At)interviews[number].Main!.Start).Clock;
            Assert.Equal(clock.LocalDateTime, WallClock(row["Interview, program time"]));
            Assert.Equal(clock.ToInstant().InZone(DateTimeZoneProviders.Tzdb["Asia/Kathmandu"]).LocalDateTime, WallClock(row["Interview, your time"]));
        }
    }

    [Fact]
    public async Task a_thousand_hostile_texts_come_back_as_text()
    {
        string[] seeds = ["=cmd|' /C calc'!A0", "+1", "-1+2", "@SUM(A1)", "\t=1", "_x000D_", "_x005F_x000D_", "a\0b\u0001\u000B\uFFFE", "\uD800", "<&>\"'", "00123", "1/2", "TRUE", "#REF!", "  lead and trail  ", "é漢😀ة", "=HYPERLINK(\"http://x\")", "\r\nnew\rline"];
        var texts = Enumerable.Range(0, 999).Select(number => seeds[number % seeds.Length] + (number < seeds.Length ? "" : number.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .Append(new string('x', 32_766) + "😀 and more" + new string('y', 8_000)).ToList();
        var interviews = texts.Select((text, number) => SampleSeason.Virtual with
        {
            Id = FormattableString.Invariant($"h{number}"),
            // A thousand interviews at one hour would only test how their nights are planned.
            Times = [],
            Place = text,
            Join = new JoinDetails { Url = "http://plain.example/" + number, Passcode = text, MeetingId = text },
        }).ToList();
        var book = await TrackerFile.ReadByOpenpyxl(TrackerFile.Bytes(SampleSeason.Of(interviews)));
        var programs = book.GetProperty("sheets").GetProperty("Programs");
        Assert.Equal(["f", "s"], programs.GetProperty("types").EnumerateArray().Select(type => type.GetString()!));
        Assert.StartsWith("=IF(Programs[[#This Row],[Program]]", Assert.Single(programs.GetProperty("formulas").EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.Empty(programs.GetProperty("links").EnumerateArray());
        for (var number = 0; number < texts.Count; number++)
        {
            var row = TrackerFile.Row(book, "Programs", number + 1);
            // openpyxl 3.0.9 reads an escaped underscore by dropping these letters wherever they stand.
            var expected = DocumentText.Clean(texts[number]).Replace("x005F_", "", StringComparison.Ordinal);
            if (expected.Length > 32_767)
                expected = expected[..32_766] + "…";
            Assert.Equal(expected, row["Passcode"]);
            Assert.Equal(expected, row["Place"]);
            Assert.Equal("left out: not a plain https link", row["Join link"]);
        }
    }

    [Fact]
    public async Task libreoffice_reads_and_saves_the_same_cells()
    {
        using var folder = new TemporaryFolder();
        var bytes = TrackerFile.Bytes(SampleSeason.Whole);
        var workbook = await folder.Write("tracker.xlsx", bytes);
        var saved = Path.Combine(folder.Name, "saved");
        var run = await ExternalProgram.Start("soffice", $"-env:UserInstallation=file://{folder.Name}/profile", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", saved, workbook);
        Assert.True(run.ExitCode == 0, run.Errors);
        var before = await TrackerFile.ReadByOpenpyxl(bytes);
        var after = await TrackerFile.ReadByOpenpyxl(await File.ReadAllBytesAsync(Path.Combine(saved, "tracker.xlsx"), TestContext.Current.CancellationToken));
        foreach (var sheet in new[] { "Programs", "Calendar" })
        {
            for (var row = 1; row < before.GetProperty("sheets").GetProperty(sheet).GetProperty("rows").GetArrayLength(); row++)
            {
                Assert.Equal(TrackerFile.Row(before, sheet, row), TrackerFile.Row(after, sheet, row));
            }
        }
    }

    private static LocalDateTime WallClock(string? text) =>
        NodaTime.Text.LocalDateTimePattern.ExtendedIso.Parse(text!).Value;
}
