using OfficePrep.Reading;

namespace OfficePrep.Planning;

/// <summary>
/// The interviews that letters were brought to so far. A letter is compared only with those that share a program number, a telling word, a link, a domain or a moment with it:
/// by the rules no other one can be its own, so that a season of twice as many letters costs twice as much and not four times.
/// </summary>
/// <param name="compareAll">Compares every letter with every interview instead. The result is the same, which a test holds.</param>
internal sealed class LetterGroups(bool compareAll = false)
{
    private readonly List<LetterGroup> groups = [];
    private readonly Dictionary<string, List<LetterGroup>> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LetterGroup> byLetter = new(StringComparer.Ordinal);
    private readonly Dictionary<ProgramIdentity, ComparedProgram> programs = [];

    /// <summary>All of them, in the order they were begun.</summary>
    public IReadOnlyList<LetterGroup> All => groups;

    /// <summary>The one that a letter was put to; null where it was put to none.</summary>
    /// <param name="key">Key of the letter.</param>
    public LetterGroup? Of(string key) => byLetter.GetValueOrDefault(key);

    /// <summary>What of a letter can tie it to others.</summary>
    public LetterTraces Traces(SeasonLetter letter) => LetterTraces.Of(letter, letter.Notice.Program is { } program ? Compared(program) : null);

    /// <summary>Begins an interview with a letter.</summary>
    public void Begin(SeasonLetter letter, LetterTraces traces)
    {
        groups.Add(new LetterGroup(groups.Count));
        Add(letter, traces, groups[^1]);
    }

    /// <summary>Puts a letter to an interview.</summary>
    public void Add(SeasonLetter letter, LetterTraces traces, LetterGroup group)
    {
        byLetter.TryAdd(letter.Key, group);
        foreach (var key in group.Add(letter, traces))
        {
            (byKey.TryGetValue(key, out var there) ? there : byKey[key] = []).Add(group);
        }
    }

    /// <summary>Those whose program is the same, in their order.</summary>
    public List<LetterGroup> Same(LetterTraces letter) => [.. At(letter.Program?.Names ?? []).Where(group => group.Match(letter) == ProgramMatch.Same)];

    /// <summary>Those whose program may be meant and that share something with the letter, in their order, each with how far it may.</summary>
    public List<(LetterGroup Group, ProgramMatch Match)> Near(LetterTraces letter) =>
        [.. At(letter.Program is { } program ? [.. letter.Ties, .. program.Names, .. program.Words] : letter.Ties)
            .Select(group => (Group: group, Match: group.Match(letter))).Where(each => each.Match != ProgramMatch.Different)];

    /// <summary>Whether any interview may be meant by what the letter calls its program, or by its silence.</summary>
    public bool AnyOpen(LetterTraces letter) => groups.Exists(group => group.Match(letter) is ProgramMatch.Perhaps or ProgramMatch.Unnamed);

    private IEnumerable<LetterGroup> At(IEnumerable<string> keys) =>
        compareAll ? groups : keys.SelectMany(key => byKey.TryGetValue(key, out var there) ? there : []).Distinct().OrderBy(group => group.Number);

    private ComparedProgram Compared(ProgramIdentity program) =>
        programs.TryGetValue(program, out var known) ? known : programs[program] = ComparedProgram.Of(program)!;
}
