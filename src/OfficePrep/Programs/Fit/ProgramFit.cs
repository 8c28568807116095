namespace OfficePrep.Programs.Fit;

/// <summary>
/// How a program fits what the person said matters, with reasons. It predicts nothing: neither invitations nor matches. What is not known leaves the score open between
/// <see cref="Low"/> and <see cref="High"/>; it never counts as bad.
/// </summary>
/// <param name="Program">The program.</param>
/// <param name="Parts">The sides that are scored, in the order of <see cref="FitCriterion"/>.</param>
/// <param name="RuledOut">Rules that it breaks for certain, one sentence each.</param>
/// <param name="MayBeRuledOut">Rules that it breaks by one of the sources only, one sentence each.</param>
public sealed record ProgramFit(ResidencyProgram Program, IReadOnlyList<FitPart> Parts, IReadOnlyList<string> RuledOut, IReadOnlyList<string> MayBeRuledOut)
{
    /// <summary>What has to stand beside every ranking.</summary>
    public const string PredictsNothing = "This orders programs by what you said matters to you. It predicts neither invitations nor a match.";

    /// <summary>The score if everything unknown were at its worst, 0 to 100.</summary>
    public decimal Low => Score(part => part.Low);

    /// <summary>The score if everything unknown were at its best, 0 to 100.</summary>
    public decimal High => Score(part => part.High);

    /// <summary>The middle of the two, by which programs are ordered.</summary>
    public decimal Middle => (Low + High) / 2;

    /// <summary>What to find out to know better, the weightiest first.</summary>
    public IReadOnlyList<string> Missing => [.. Parts.Where(part => part.Weight > 0).OrderByDescending(part => part.Weight * (part.High - part.Low)).SelectMany(part => part.Missing).Distinct()];

    /// <summary>Scores one program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="wishes">What the person said.</param>
    public static ProgramFit Of(ResidencyProgram program, FitPreferences wishes)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(wishes);
        var rules = MustNotRules.Of(program, wishes).ToList();
        return new ProgramFit(
            program,
            [.. FitScoring.Of(program, wishes)],
            [.. rules.Where(rule => rule.IsCertain).Select(rule => rule.Sentence)],
            [.. rules.Where(rule => !rule.IsCertain).Select(rule => rule.Sentence)]);
    }

    /// <summary>Orders a book: programs that are not ruled out first, the best middle first, then the best low end, then by id. The order of the book does not matter.</summary>
    /// <param name="book">The book.</param>
    /// <param name="wishes">What the person said.</param>
    public static IReadOnlyList<ProgramFit> Rank(ProgramBook book, FitPreferences wishes)
    {
        ArgumentNullException.ThrowIfNull(book);
        return [.. book.Programs.Select(program => Of(program, wishes)).OrderBy(fit => fit.RuledOut.Count > 0)
            .ThenByDescending(fit => fit.Middle).ThenByDescending(fit => fit.Low).ThenBy(fit => fit.Program.Id, StringComparer.Ordinal)];
    }

    // One divisor for all programs: what is scored depends on the wishes alone, so what is unknown of one program cannot make its other sides count more.
    private decimal Score(Func<FitPart, decimal> value)
    {
        var weights = Parts.Sum(part => part.Weight);
        return weights == 0 ? 0 : 100 * Parts.Sum(part => part.Weight * value(part)) / weights;
    }
}
