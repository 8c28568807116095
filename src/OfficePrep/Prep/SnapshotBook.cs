using NodaTime;
using OfficePrep.Prep.Answers;
using OfficePrep.Prep.Profile;
using OfficePrep.Programs;
using OfficePrep.Time;

namespace OfficePrep.Prep;

/// <summary>Puts what the book holds of a program onto its page. The person's words come as they wrote them; nothing is made up for them.</summary>
internal sealed class SnapshotBook(ResidencyProgram program, LocalDate today)
{
    /// <summary>Questions that fit every program, for whoever has written none.</summary>
    public static readonly IReadOnlyList<string> SuggestedQuestions =
    [
        "What do residents who do well here have in common in their first months?",
        "What has changed in the program because residents asked for it?",
        "How are new residents who trained abroad supported in their first rotations?",
    ];

    private const int QuestionsWanted = 3;

    // What tells programs apart most comes first; the page has room for few prompts.
    private static readonly string[] WorthFindingOut =
        ["graduates-abroad", "curriculum", "patients", "positions", "call", "fellowships", "research", "us-graduates-abroad", "wellness", "leadership", "type", "fill-history"];

    private const int MostPrompts = 5;

    // The pack's page "Why this program?": which of its boxes belongs to which part of the sheet.
    private static readonly (string Answer, SnapshotRole Role)[] PackBoxes =
    [
        ("why-match", SnapshotRole.WhyInterested), ("why-place", SnapshotRole.WhyInterested), ("why-add", SnapshotRole.WhyInterested),
        ("why-unique", SnapshotRole.Special), ("why-open", SnapshotRole.Concerns), ("why-people", SnapshotRole.People),
    ];

    /// <summary>What the person wrote in the pack about this program, by the part of the sheet that it belongs to.</summary>
    public static IEnumerable<(SnapshotRole Role, IReadOnlyList<string> Items)> PackWords(PackAnswers answers) =>
        PackBoxes.GroupBy(box => box.Role).Select(group => (group.Key, (IReadOnlyList<string>)[.. group.SelectMany(box => Lines(answers.Text(box.Answer)))])).Where(each => each.Item2.Count > 0);

    /// <summary>What the profile says on why: the reasons with where they were read, else the answer as it would be said.</summary>
    public static IReadOnlyList<string> ProfileWords(ProgramReasons reasons) =>
        reasons.Reasons.Count == 0 ? [.. Lines(reasons.Answer ?? "")]
        : [.. reasons.Reasons.Select(reason => string.Join(' ', Lines(reason.Source is { } source ? $"{reason.Text} ({source})" : reason.Text)))];

    /// <summary>The page with the book on it.</summary>
    public Snapshot Onto(Snapshot page)
    {
        var known = program.Known;
        var with = page with
        {
            Codes = page.Codes.Count > 0 ? page.Codes : SnapshotFacts.Codes(program.Identity),
            Facts = [.. known.Select(Fact)],
            Sections = [.. page.Sections.Where(section => section.Role != SnapshotRole.FindOut), .. FindOut(known)],
            Sources = [.. page.Sources, .. Checked()],
        };
        foreach (var (kind, role) in new[]
        {
            (OwnWordsKind.Why, SnapshotRole.WhyInterested), (OwnWordsKind.Special, SnapshotRole.Special), (OwnWordsKind.Concern, SnapshotRole.Concerns), (OwnWordsKind.People, SnapshotRole.People),
        })
        {
            with = with.Append(role, Written(kind));
        }

        return WithQuestions(with);
    }

    private Snapshot WithQuestions(Snapshot page)
    {
        List<string> own = [.. Written(OwnWordsKind.Question).Select(Flagged)];
        // A suggestion that the book answers already is not worth a question.
        own.AddRange(SuggestedQuestions.Where(question => program.Answering(question).Count == 0).Take(Math.Max(0, QuestionsWanted - own.Count)));
        return page with
        {
            Sections = [.. page.Sections.Select(section => section.Role == SnapshotRole.Questions ? section with { Title = own.Count == QuestionsWanted ? section.Title : "Questions to ask", Items = own } : section)],
        };
    }

    private string Flagged(string question) => program.Answering(question) is not [var known, ..] ? question
        : $"{question}\nAlready known: {known.Topic.Label.ToLowerInvariant()}, {BookEntry.InWords(known, today)}. Ask for what goes beyond it.";

    private SnapshotFact Fact(KnownFact known) => new(known.Topic.Label, [.. known.Readings.Select(reading => Reading(known.Topic, reading.Facts[0]))]);

    private SnapshotReading Reading(FactTopic topic, SourcedFact fact) =>
        new(topic.Kind == FactKind.Link && Uri.TryCreate(fact.Value, UriKind.Absolute, out var link) ? link.Host : fact.Value, BookEntry.Origin(fact), fact.IsStale(today));

    private static IEnumerable<SnapshotSection> FindOut(IReadOnlyList<KnownFact> known)
    {
        List<string> prompts = [.. WorthFindingOut.Where(id => known.All(fact => fact.Topic.Id != id)).Select(FactTopic.Find).OfType<FactTopic>().Take(MostPrompts).Select(topic => topic.Prompt)];
        if (prompts.Count > 0)
        {
            yield return new SnapshotSection(SnapshotRole.FindOut, "To find out", prompts, 8, IsPrompt: true);
        }
    }

    private IEnumerable<string> Checked()
    {
        if (program.Facts.Count > 0)
        {
            yield return $"{(program.Facts.Count == 1 ? "a fact" : "facts")} last checked {ClockText.ShortDay(program.Facts.Max(fact => fact.Checked))}";
        }
    }

    private IReadOnlyList<string> Written(OwnWordsKind kind) => [.. program.Words.Where(words => words.Kind == kind).SelectMany(words => Lines(words.Text))];

    // People write lists with signs of their own in front; the sheet sets its own.
    private static IEnumerable<string> Lines(string text) =>
        text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries).Select(line => line.TrimStart('-', '•', '*', '–', '·', ' ', '\t')).Where(line => line.Length > 0);
}
