using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using OfficePrep.Reading;

namespace OfficePrep.Prep.Profile;

/// <summary>Reads a profile strictly: an unknown name or word, a value of the wrong kind or a text beyond all measure is a fault that names its place.</summary>
internal static class ProfileJsonReader
{
    // Ten minutes aloud. What is longer is a chapter, and no answer.
    private const int LongestText = 10_000;

    // Three printed lines.
    private const int LongestLine = 300;

    // Far more stories, bridges or programs than anyone can keep in mind for a season.
    private const int MostItems = 100;

    private static readonly string[] Themes = [.. QuestionBank.BuiltIn.Frames.Themes.Select(theme => theme.Word)];

    private static readonly string[] Skills = [.. QuestionBank.BuiltIn.Frames.Skills.Select(skill => skill.Word)];

    private static readonly string[] Specialties = [.. SeedTable.Rows("specialties/specialties.tsv", 1).Select(row => row[0])];

    private static readonly string[] Flags = [.. QuestionBank.BuiltIn.Families.Where(family => family.Part == QuestionPart.RedFlags).SelectMany(family => family.Questions.Select(question => question.Id).Prepend(family.Id))];

    private static readonly Dictionary<string, BridgeKind> Kinds = Enum.GetValues<BridgeKind>().ToDictionary(kind => SeedEntry.Kebab(kind.ToString()), StringComparer.Ordinal);

    public static ApplicantProfile Read(NoticeJsonField json)
    {
        HandwrittenJson.Known(json, "$schema", "version", "answers", "stories", "bridges", "strengths", "programs", "redFlags");
        HandwrittenJson.Version(json, ProfileJson.Version);
        return new ApplicantProfile
        {
            Answers = json["answers"].IsNull ? new StoryAnswers() : Answers(json["answers"]),
            Stories = Unique(json["stories"], Items(json["stories"], Story), story => story.Title, "a list in which each story has a title of its own"),
            Bridges = Items(json["bridges"], Bridge),
            Strengths = Items(json["strengths"], Strength),
            Programs = Unique(json["programs"], Items(json["programs"], Program), program => program.Program, "a list that holds each program once"),
            RedFlags = json["redFlags"].IsNull ? null : [.. Few(json["redFlags"]).Items(item => HandwrittenJson.Word(item, "a family or question on what asks for an explanation", Flags)).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    }

    private static StoryAnswers Answers(NoticeJsonField json)
    {
        HandwrittenJson.Known(json, "whyMedicine", "whyAbroad", "howItShapedMe", "whySpecialty", "whyEachSpecialty", "fiveToTenYears");
        return new StoryAnswers
        {
            WhyMedicine = Text(json["whyMedicine"]),
            WhyAbroad = Text(json["whyAbroad"]),
            HowItShapedMe = Text(json["howItShapedMe"]),
            WhySpecialty = Text(json["whySpecialty"]),
            WhyEachSpecialty = json["whyEachSpecialty"].IsNull ? new StoryAnswers().WhyEachSpecialty : EachSpecialty(json["whyEachSpecialty"]),
            FiveToTenYears = Text(json["fiveToTenYears"]),
        };
    }

    private static ImmutableSortedDictionary<string, string> EachSpecialty(NoticeJsonField json)
    {
        HandwrittenJson.Known(json, Specialties);
        return new StoryAnswers().WhyEachSpecialty.AddRange(json.Value.EnumerateObject()
            .Select(member => KeyValuePair.Create(member.Name, Text(json[member.Name])))
            .Where(answer => answer.Value is not null)
            .Select(answer => KeyValuePair.Create(answer.Key, answer.Value!)));
    }

    private static StarStory? Story(NoticeJsonField json)
    {
        HandwrittenJson.Known(json, "title", "setting", "theme", "skills", "when", "place", "situation", "task", "action", "result");
        var story = new StarStory(Line(json["title"]) ?? "")
        {
            Setting = HandwrittenJson.Word(json["setting"], "a setting", ["abroad", "us"]) switch { "abroad" => StorySetting.Abroad, "us" => StorySetting.UnitedStates, _ => null },
            Theme = HandwrittenJson.Word(json["theme"], "a theme", Themes),
            Skills = [.. Few(json["skills"]).Items(item => HandwrittenJson.Word(item, "a skill", Skills)).OfType<string>().Distinct(StringComparer.Ordinal)],
            When = Date(json["when"]),
            Place = Line(json["place"]),
            Situation = Text(json["situation"]),
            Task = Text(json["task"]),
            Action = Text(json["action"]),
            Result = Text(json["result"]),
        };
        return story.Title.Length > 0 ? story
            : story is { Setting: null, Theme: null, Skills.Count: 0, When: null, Place: null } && story.Parts.All(part => part.Text is null) ? null
            : throw json["title"].Fault("a name for the story, by which you know it");
    }

    private static Bridge? Bridge(NoticeJsonField json)
    {
        HandwrittenJson.Known(json, "kind", "title", "place", "from", "to", "supervisor", "did", "proof");
        var kind = HandwrittenJson.Word(json["kind"], "a kind of bridge", [.. Kinds.Keys]);
        var bridge = new Bridge(kind is null ? default : Kinds[kind])
        {
            Title = Line(json["title"]),
            Place = Line(json["place"]),
            From = Date(json["from"]),
            To = Date(json["to"]),
            Supervisor = Line(json["supervisor"]),
            Did = Text(json["did"]),
            Proof = Line(json["proof"]),
        };
        return bridge.From is { } from && bridge.To is { } to && to.LastMonth < from.FirstMonth ? throw json["to"].Fault("on or after its from")
            : kind is not null ? bridge
            : bridge == new Bridge(default(BridgeKind)) ? null
            : throw json["kind"].Fault($"there; write one of {string.Join(", ", Kinds.Keys)}");
    }

    private static Strength? Strength(NoticeJsonField json)
    {
        HandwrittenJson.Known(json, "strength", "proof");
        var (name, proof) = (Line(json["strength"]), Text(json["proof"]));
        return name is not null ? new Strength(name, proof)
            : proof is null ? null
            : throw json["strength"].Fault("there, and its proof is; say what it proves");
    }

    private static ProgramReasons? Program(NoticeJsonField json)
    {
        HandwrittenJson.Known(json, "program", "reasons", "answer");
        var program = new ProgramReasons(Line(json["program"]) ?? "") { Reasons = Items(json["reasons"], Reason), Answer = Text(json["answer"]) };
        return program.Program.Length > 0 ? program
            : program is { Reasons.Count: 0, Answer: null } ? null
            : throw json["program"].Fault("there; write the name of its pack (such as northgate-internal-medicine) or of its institution");
    }

    private static ProgramReason? Reason(NoticeJsonField json)
    {
        HandwrittenJson.Known(json, "reason", "source");
        var (reason, source) = (Text(json["reason"]), Line(json["source"]));
        return reason is not null ? new ProgramReason(reason, source)
            : source is null ? null
            : throw json["reason"].Fault("there, and its source is; say what it is a reason for");
    }

    private static PartialDate? Date(NoticeJsonField json) =>
        Line(json) is not { } text ? null : PartialDate.Parse(text) ?? throw json.Fault("a date such as 2025, 2025-06 or 2025-06-14");

    // What is left empty is as good as absent: a person fills in the file that they were given from top to bottom.
    private static string? Text(NoticeJsonField json, int longest = LongestText) =>
        json.Optional()?.ReplaceLineEndings("\n").Trim() is not { Length: > 0 } text ? null
        : text.Length <= longest ? text
        : throw json.Fault($"a text of at most {longest.ToString("N0", CultureInfo.InvariantCulture)} letters");

    private static string? Line(NoticeJsonField json) => Text(json, LongestLine) is { } text ? PackText.Line(text, LongestLine) : null;

    private static IReadOnlyList<T> Items<T>(NoticeJsonField json, Func<NoticeJsonField, T?> read)
        where T : class => [.. Few(json).Items(read).OfType<T>()];

    private static NoticeJsonField Few(NoticeJsonField json) =>
        json.Value.ValueKind == JsonValueKind.Array && json.Value.GetArrayLength() > MostItems
            ? throw json.Fault($"a list of at most {MostItems.ToString(CultureInfo.InvariantCulture)}")
            : json;

    private static IReadOnlyList<T> Unique<T>(NoticeJsonField json, IReadOnlyList<T> items, Func<T, string> name, string expected) =>
        items.Select(name).Distinct(StringComparer.OrdinalIgnoreCase).Count() == items.Count ? items : throw json.Fault(expected);
}
