using NodaTime;
using OfficePrep.Prep.Profile;
using OfficePrep.Programs;
using OfficePrep.Time;

namespace OfficePrep.Prep;

/// <summary>Puts what the book holds of a program into its pack: facts with their sources, and the person's notes beside the boxes of "Why this program?".</summary>
internal static class PackBook
{
    // Which notes of the book belong beside which box of the page.
    private static readonly (string Prompt, OwnWordsKind[] Kinds)[] Boxes =
    [
        ("why-unique", [OwnWordsKind.Special]), ("why-match", [OwnWordsKind.Why]), ("why-people", [OwnWordsKind.People]), ("why-open", [OwnWordsKind.Concern, OwnWordsKind.Question]),
    ];

    /// <summary>The pack with the book in it.</summary>
    public static PrepPack Onto(PrepPack pack, ResidencyProgram program, LocalDate today) => pack with
    {
        Facts = [.. pack.Facts, .. program.Known.Select(known => new PackFact(known.Topic.Label, PackText.Line(BookEntry.InWords(known, today), PackText.Sentence)))],
        Own = pack.Own.WithReasons([.. program.Words.Where(words => words.Kind == OwnWordsKind.Why).Select(words => new ProgramReason(PackText.Line(words.Text, PackText.Sentence), $"your book, {ClockText.ShortDay(words.Written)}"))]),
        WhyProgram = pack.WhyProgram with { Prompts = [.. pack.WhyProgram.Prompts.Select(prompt => WithNotes(prompt, program, today))] },
    };

    private static WritingPrompt WithNotes(WritingPrompt prompt, ResidencyProgram program, LocalDate today)
    {
        var kinds = Boxes.FirstOrDefault(box => box.Prompt == prompt.Id).Kinds ?? [];
        var notes = program.Words.Where(words => kinds.Contains(words.Kind)).Select(words => PackText.Line(words.Text, PackText.Sentence) + Known(words, program, today)).ToList();
        return notes.Count == 0 ? prompt : prompt with { Hint = $"{prompt.Hint} In your book: {string.Join(" · ", notes)}" };
    }

    private static string Known(OwnWords words, ResidencyProgram program, LocalDate today) =>
        words.Kind == OwnWordsKind.Question && program.Answering(words.Text) is [var known, ..] ? $" (already known: {known.Topic.Label.ToLowerInvariant()}, {BookEntry.InWords(known, today)})" : "";
}
