using System.Text.Json;
using OfficePrep.Planning;
using OfficePrep.Planning.Answers;
using OfficePrep.Reading;
using OfficePrep.TestSupport;
using OfficePrep.Time;
using static OfficePrep.Tests.Planning.Letters;

namespace OfficePrep.Tests.Planning;

/// <summary>The published description of season.json and what we write are one thing.</summary>
public class SeasonSchemaTests
{
    [Fact]
    public void everything_that_is_written_is_described()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Path("src", "OfficePrep", "Planning", "season.schema.json")));
        using var season = JsonDocument.Parse(SeasonJson.Write(Full()));

        var strangers = new List<string>();
        Check(season.RootElement, schema.RootElement, schema.RootElement, "season", strangers);

        Assert.Empty(strangers);
        Assert.Equal(SeasonJson.Version, schema.RootElement.GetProperty("properties").GetProperty("version").GetProperty("const").GetInt32());
    }

    private static Season Full()
    {
        var time = At(12, 8) with { Title = "Talks", Span = new OfficePrep.Mail.TextSpan(1, 2), Doubts = [new Doubt(DoubtCode.WhichTime, "Which?", [Clock(12, 8)])] };
        var letter = Of(NoticeKind.Confirmation, Northgate, 3, time) with { Thread = ["a"], CalendarUids = ["b"] };
        letter = letter with
        {
            Notice = letter.Notice with
            {
                Join = new JoinDetails { DialIn = ["+1 212 555 0100"] },
                Contacts = [new Contact("A", "a@b.example", null)],
                Interviewers = ["Dr. A"],
                Doubts = [new Doubt(DoubtCode.WhichTime, "Which?")],
                Warnings = [new Warning(WarningCode.Truncated, "Cut.")],
                Reasons = [new Reason("kind", "confirmed", "says confirmed")],
            },
        };
        var social = Of(NoticeKind.Event, Northgate, 4, At(11, 18, role: TimeRole.Social));
        var off = Of(NoticeKind.Event, Northgate, 5, At(11, 18, TimeStatus.Withdrawn, TimeRole.Social));
        var season = Planner.Plan(After(letter, social, off), new Answer.Reading(letter.Key, Now, DoubtCode.WhichTime, "November 12, 8:00", Clock(12, 9)) { ZoneId = Zone }).After;
        return season with
        {
            Answers = [.. season.Answers, new Answer.Program("a", Now, ProgramChoice.Same, "b") { Overruled = "No." }],
            Home = [new HomeStay(null, "Asia/Karachi"), new HomeStay(new NodaTime.LocalDate(2026, 12, 1), "Asia/Karachi") { IsAssumed = true }],
            Done = new Dictionary<string, NodaTime.Instant> { ["mock-1"] = Now },
            ClockCheck = new ClockCheck("2026a", 12, ["Asia/Karachi"], [new ClockDisagreement(Zone, Now, NodaTime.Offset.FromHours(-4), NodaTime.Offset.FromHours(-5))]),
            Documents = [new SeasonDocument("calendar.ics", "00", "2026f")],
        };
    }

    private static void Check(JsonElement value, JsonElement schema, JsonElement root, string path, List<string> strangers)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            schema = root.GetProperty("$defs").GetProperty(reference.GetString()![("#/$defs/".Length)..]);
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
            {
                if (schema.TryGetProperty("properties", out var described) && described.TryGetProperty(member.Name, out var inner))
                {
                    Check(member.Value, inner, root, $"{path}.{member.Name}", strangers);
                }
                else
                {
                    strangers.Add($"{path}.{member.Name}");
                }
            }

            strangers.AddRange(schema.TryGetProperty("required", out var required)
                ? required.EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{path}.{name} is missing")
                : []);
        }
        else if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            foreach (var item in value.EnumerateArray())
            {
                Check(item, items, root, $"{path}[]", strangers);
            }
        }
        else if (schema.TryGetProperty("enum", out var names) && !names.EnumerateArray().Any(name => name.ToString() == value.ToString()))
        {
            strangers.Add($"{path} = {value}");
        }
    }
}
