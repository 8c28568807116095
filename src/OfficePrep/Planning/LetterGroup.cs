namespace OfficePrep.Planning;

/// <summary>The letters that belong to one interview, while they are being brought together.</summary>
/// <param name="number">Its place among the groups.</param>
internal sealed class LetterGroup(int number)
{
    private readonly List<SeasonLetter> letters = [];
    private readonly List<ComparedProgram?> programs = [];
    private readonly HashSet<string> ties = new(StringComparer.Ordinal);

    /// <summary>Its place among the groups.</summary>
    public int Number => number;

    /// <summary>The letters, in the order they were added.</summary>
    public IReadOnlyList<SeasonLetter> Letters => letters;

    /// <summary>Adds a letter.</summary>
    /// <returns>The keys under which the group was not found before.</returns>
    public IReadOnlyList<string> Add(SeasonLetter letter, LetterTraces traces)
    {
        letters.Add(letter);
        var keys = traces.Ties;
        if (!programs.Contains(traces.Program))
        {
            programs.Add(traces.Program);
            keys = traces.Program is { } program ? keys.Concat(program.Names).Concat(program.Words) : keys;
        }

        return [.. keys.Where(ties.Add)];
    }

    /// <summary>How far a letter can belong here by what it calls its program: any contradiction decides, else the best of all names counts.</summary>
    public ProgramMatch Match(LetterTraces letter)
    {
        var best = ProgramMatch.Different;
        foreach (var program in programs)
        {
            var match = ProgramComparison.Of(program, letter.Program);
            if (match == ProgramMatch.Different)
            {
                return match;
            }

            best = match > best ? match : best;
        }

        return best;
    }

    /// <summary>Whether the letter stands in the same conversation, calendar entry or online meeting.</summary>
    public bool IsLinkedTo(LetterTraces letter) => ties.Overlaps(letter.Links);

    /// <summary>Whether the letter comes from the same sender's own domain; mail platforms that many programs share do not count.</summary>
    public bool SharesDomainWith(LetterTraces letter) => letter.Domain is { } domain && ties.Contains(domain);

    /// <summary>Whether the letter names, for the interview itself, the very moment that a letter here fixes.</summary>
    public bool SharesMomentWith(LetterTraces letter) => ties.Overlaps(letter.Moments);
}
