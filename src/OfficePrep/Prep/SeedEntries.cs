using OfficePrep.Reading;

namespace OfficePrep.Prep;

/// <summary>What each kind of seed file holds: which fields, which of them must stand.</summary>
internal static class SeedEntries
{
    // A hint below this says nothing; found while writing the first families.
    private const int FewestFrameSteps = 2;

    private static readonly string[] Platforms = ["zoom", "teams", "webex", "meet", "thalamus", "phone", "other"];

    /// <summary>A question that stands alone: every field is its own.</summary>
    public static Question CompleteQuestion(SeedEntry entry)
    {
        entry.OneOrMore("follow-up");
        return Question(entry, null);
    }

    /// <summary>A file of questions that share, unless they say otherwise, what its head says.</summary>
    public static QuestionFamily Family(SeedFile file)
    {
        file.Head.Knows("title", "note", "part", "pack", "wants", "frame", "pitfall", "seconds");
        if (file.Entries.Count == 0)
        {
            file.Head.Fault("the family has no questions.");
        }

        return new QuestionFamily(
            file.Head.Id,
            file.Head.One("title"),
            file.Head.One("note"),
            [.. file.Entries.Select(entry => Question(entry, file.Head))])
        {
            OnlyInGeneralPack = OnlyInGeneralPack(file.Head),
        };
    }

    /// <summary>A family that is asked whatever the specialty, and so has a part of the pack to stand in.</summary>
    public static QuestionFamily FamilyWithPart(SeedFile file) => Family(file) with { Part = file.Head.OneWord<QuestionPart>("part") };

    public static QuestionToAsk ToAsk(SeedEntry entry)
    {
        entry.Knows("to", "theme", "ask", "listen", "website", "pack");
        return new QuestionToAsk(
            entry.Id,
            entry.OneWord<Audience>("to"),
            entry.OneWord<QuestionTheme>("theme"),
            entry.One("ask"),
            entry.One("listen"))
        {
            OnWebsite = entry.Marked("website"),
            OnlyInGeneralPack = OnlyInGeneralPack(entry),
        };
    }

    public static WritingPage Page(SeedFile file)
    {
        file.Head.Knows("title", "note");
        return new WritingPage(file.Head.Id, file.Head.One("title"), file.Head.One("note"), [.. file.Entries.Select(Prompt)]);
    }

    public static SeededChecklist Checklist(SeedFile file)
    {
        file.Head.Knows("title", "note");
        return new SeededChecklist(file.Head.Id, file.Head.One("title"), file.Head.One("note"), [.. file.Entries.Select(Item)]);
    }

    private static Question Question(SeedEntry entry, SeedEntry? family)
    {
        entry.Knows("ask", "wants", "frame", "pitfall", "seconds", "follow-up", "pivot");
        var frame = Own(entry, family, from => from.Steps("frame"));
        var pitfalls = (IReadOnlyList<string>)[.. entry.Many("pitfall"), .. family?.Many("pitfall") ?? []];
        var seconds = entry.Seconds("seconds") ?? family?.Seconds("seconds");
        if (frame.Count < FewestFrameSteps)
        {
            entry.Fault($"\"{entry.Id}\" needs a \"frame\" of at least two steps separated by |, its own or in the head of the file.");
        }

        if (pitfalls.Count == 0)
        {
            entry.Fault($"\"{entry.Id}\" needs a \"pitfall\", its own or in the head of the file.");
        }

        if (seconds is null)
        {
            entry.Fault($"\"{entry.Id}\" needs \"seconds\", its own or in the head of the file.");
        }

        return new Question
        {
            Id = entry.Id,
            Ask = entry.One("ask"),
            Wants = family?.AtMostOne("wants") is { } shared ? entry.AtMostOne("wants") ?? shared : entry.One("wants"),
            Frame = frame,
            Pitfalls = pitfalls,
            Seconds = seconds ?? 0,
            FollowUps = entry.Many("follow-up"),
            Pivot = entry.AtMostOne("pivot"),
        };
    }

    private static bool OnlyInGeneralPack(SeedEntry entry) => entry.Word<SeedScope>("pack") == SeedScope.General;

    private static WritingPrompt Prompt(SeedEntry entry)
    {
        entry.Knows("label", "hint");
        return new WritingPrompt(entry.Id, entry.One("label"), entry.One("hint"));
    }

    private static SeededItem Item(SeedEntry entry)
    {
        entry.Knows("text", "format", "platform");
        var platform = entry.AtMostOne("platform");
        if (platform is not null && !Platforms.Contains(platform))
        {
            entry.Fault($"\"platform\" is \"{platform}\"; write one of: {string.Join(", ", Platforms)}.");
        }

        return new SeededItem(entry.Id, entry.One("text"), entry.Word<InterviewFormat>("format"), platform);
    }

    private static IReadOnlyList<string> Own(SeedEntry entry, SeedEntry? family, Func<SeedEntry, IReadOnlyList<string>> read) =>
        read(entry) is { Count: > 0 } own ? own : family is null ? [] : read(family);
}
