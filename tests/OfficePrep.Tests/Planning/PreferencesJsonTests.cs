using System.Text;
using System.Text.Json;
using CsCheck;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.TestSupport;

namespace OfficePrep.Tests.Planning;

/// <summary>What a person may write into preferences.json, and what is said when it cannot be used.</summary>
public class PreferencesJsonTests
{
    [Fact]
    public void what_a_person_starts_from_is_the_defaults_with_every_member_named()
    {
        var starter = PreferencesJson.Starter();

        Assert.Equal(PreferencesJson.Write(Preferences.Default), PreferencesJson.Write(PreferencesJson.Read(starter)));
        var words = System.Text.Encoding.UTF8.GetString(starter);
        Assert.All(
            System.Text.Encoding.UTF8.GetString(PreferencesJson.Write(Preferences.Default)).Split('"').Where((_, at) => at % 2 == 1),
            name => Assert.Contains($"\"{name}\"", words, StringComparison.Ordinal));
    }

    [Fact]
    public void an_empty_document_leaves_every_default() =>
        Assert.Equal(Encoding.UTF8.GetString(PreferencesJson.Write(Preferences.Default)), Encoding.UTF8.GetString(PreferencesJson.Write(Read("{}"))));

    [Fact]
    public void what_a_person_writes_by_hand_is_read()
    {
        var read = Read("""
            {
              // I work nights on the ward.
              "sleep": { "from": "11:30 PM", "to": "08:00" },
              "blocks": { "debrief": 45, "review": false, },
              "paper": "A4",
              "duties": [
                { "title": "Ward rounds", "weekdays": ["Monday", "thursday"], "from": "7 AM", "to": "3:00 PM", "zone": "Asia/Karachi", "lastDay": "2026-12-18" },
                { "title": "Examination", "day": "2026-12-03", "from": "22:00", "to": "06:00" },
              ],
            }
            """);

        Assert.Equal(new HomeHours(new LocalTime(23, 30), new LocalTime(8, 0)), read.Sleep.Usual);
        Assert.Equal(Duration.FromMinutes(45), read.Blocks.Debrief);
        Assert.Null(read.Blocks.Review);
        Assert.Equal(Duration.FromMinutes(20), read.Blocks.ThankYou);
        Assert.Equal(Paper.A4, read.Paper);
        Assert.True(read.Duties[0].IsOn(new LocalDate(2026, 12, 17)));
        Assert.False(read.Duties[0].IsOn(new LocalDate(2026, 12, 21)));
        Assert.True(read.Duties[1].IsOn(new LocalDate(2026, 12, 3)));
        Assert.Equal(Duration.FromHours(8), read.Duties[1].Hours.Length);
    }

    [Theory]
    [InlineData("""{ "blocks": { "debreif": 30 } }""", "preferences.blocks.debreif is no preference; did you mean debrief")]
    [InlineData("""{ "colour": 1 }""", "preferences.colour is no preference; known here are version, name, sleep, blocks, lengths, duties, nights, slots, travel, paper")]
    [InlineData("""{ "sleep": { "from": "7:00" } }""", "preferences.sleep.from is not a clock time such as 23:00 or 11:00 PM.")]
    [InlineData("""{ "sleep": { "from": "23:00", "to": "05:00" } }""", "preferences.sleep.leastHours is not met by the hours from sleep.from to sleep.to; widen those hours or ask for less sleep.")]
    [InlineData("""{ "blocks": { "debrief": "half an hour" } }""", "preferences.blocks.debrief is not false, or a whole number of minutes from 5 to 480.")]
    [InlineData("""{ "duties": [{ "title": "Rounds", "from": "07:00", "to": "15:00" }] }""", "preferences.duties[0] is not either on weekdays or on a day; give one of the two.")]
    [InlineData("""{ "duties": [{ "title": "Rounds", "day": "2026-12-03", "from": "07:00", "to": "15:00", "zone": "Asia/Manilla" }] }""", "preferences.duties[0].zone is not a time zone; did you mean Asia/Manila.")]
    [InlineData("""{ "slots": { "preferred": { "from": "01:00", "to": "04:00" }, "never": { "from": "23:00", "to": "05:00" } } }""", "preferences.slots.never is not apart from slots.preferred; no hour would be left.")]
    [InlineData("""{ "paper": "legal" }""", "preferences.paper is not letter or a4.")]
    [InlineData("""{ "version": 2 }""", "it was written for a newer OfficePrep (version 2 of the file, this one knows 1)")]
    [InlineData("{\n\"sleep\": {},\n\"sleep\": {}\n}", "it is no JSON near line 1: look for a missing comma, quote or brace, or a name that stands twice")]
    [InlineData("""{ "\ud800": 1 }""", "it holds a name that is no text: an escape such as \\ud800 without its other half")]
    [InlineData("""{ "name": "" }""", "preferences.name is not a name of 1 to 200 letters on one line.")]
    [InlineData("""{ "name": "Zainab\nQureshi" }""", "preferences.name is not a name of 1 to 200 letters on one line.")]
    [InlineData("""{ "nights": { "shiftDays": 9 } }""", "preferences.nights.shiftDays is not a whole number from 0 to 2.")]
    [InlineData("""{ "nights": { "caffeineStopHours": 1 } }""", "preferences.nights.caffeineStopHours is not a number of hours from 6 to 12.")]
    [InlineData("[]", "preferences is not an object in braces.")]
    public void what_cannot_be_used_is_said_in_one_sentence(string document, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => Read(document)).Message);

    [Fact]
    public void whatever_stands_in_the_file_the_answer_is_preferences_or_a_sentence() =>
        Gen.Select(Gen.Int[0, Full.Length - 1], Gen.Byte).Array[1, 6].Sample(faults =>
        {
            var bytes = Encoding.UTF8.GetBytes(Full);
            foreach (var (at, value) in faults)
            {
                bytes[at] = value;
            }

            try
            {
                return PreferencesJson.Read(bytes).Sleep.Least > Duration.Zero;
            }
            catch (FormatException fault)
            {
                return fault.Message.Length is > 0 and < 600 && !fault.Message.Contains('\n', StringComparison.Ordinal);
            }
        });

    [Fact]
    public void what_is_written_reads_back_the_same() => Assert.Equal(Full, Encoding.UTF8.GetString(PreferencesJson.Write(Read(Full))));

    [Fact]
    public void everything_that_is_written_is_described()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Path("src", "OfficePrep", "Planning", "preferences.schema.json")));
        using var document = JsonDocument.Parse(Full);

        Assert.Equal([], Strangers(document.RootElement, schema.RootElement, "preferences"));
        Assert.Equal(PreferencesJson.Version, schema.RootElement.GetProperty("properties").GetProperty("version").GetProperty("const").GetInt32());
    }

    private static string Full { get; } = Encoding.UTF8.GetString(PreferencesJson.Write(new Preferences
    {
        Name = "Zainab Qureshi",
        Blocks = new BlockPreferences { Review = null },
        Slots = new SlotPreferences { Never = new HomeHours(new LocalTime(1, 0), new LocalTime(5, 0)), AvoidDays = [IsoDayOfWeek.Friday] },
        Duties =
        [
            new Duty { Title = "Rounds", Weekdays = [IsoDayOfWeek.Monday], From = new LocalDate(2026, 10, 1), Hours = new HomeHours(new LocalTime(7, 0), new LocalTime(15, 0)), ZoneId = "Asia/Karachi" },
            new Duty { Title = "Examination", From = new LocalDate(2026, 12, 3), Until = new LocalDate(2026, 12, 3), Hours = new HomeHours(new LocalTime(9, 0), new LocalTime(12, 0)) },
        ],
    }));

    private static Preferences Read(string document) => PreferencesJson.Read(Encoding.UTF8.GetBytes(document));

    private static IEnumerable<string> Strangers(JsonElement value, JsonElement schema, string path) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => schema.GetProperty("properties").TryGetProperty(member.Name, out var inner) ? Strangers(member.Value, inner, $"{path}.{member.Name}") : [$"{path}.{member.Name}"]),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Strangers(item, schema.GetProperty("items"), $"{path}[]")),
        JsonValueKind.Number => value.GetDouble() >= Limit(schema, "minimum", double.MinValue) && value.GetDouble() <= Limit(schema, "maximum", double.MaxValue) ? [] : [path],
        _ => [],
    };

    private static double Limit(JsonElement schema, string name, double none) => schema.TryGetProperty(name, out var limit) ? limit.GetDouble() : none;
}
