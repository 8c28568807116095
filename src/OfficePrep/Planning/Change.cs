using OfficePrep.Planning.Answers;

namespace OfficePrep.Planning;

/// <summary>One thing that a plan would do to a season, with the reasons in words.</summary>
public abstract record Change
{
    private Change(IReadOnlyList<string> reasons) => Reasons = reasons;

    /// <summary>Why: one sentence for each letter that had a part in it.</summary>
    public IReadOnlyList<string> Reasons { get; }

    /// <summary>A new interview.</summary>
    /// <param name="Interview">It.</param>
    /// <param name="Reasons">Why.</param>
    public sealed record Add(Interview Interview, IReadOnlyList<string> Reasons) : Change(Reasons);

    /// <summary>The interview's own time moves.</summary>
    /// <param name="Before">As it stood.</param>
    /// <param name="After">As it would stand.</param>
    /// <param name="Reasons">Why.</param>
    public sealed record Move(Interview Before, Interview After, IReadOnlyList<string> Reasons) : Change(Reasons);

    /// <summary>Something else about an interview changes: where it stands, how to join, an event, a doubt.</summary>
    /// <param name="Before">As it stood.</param>
    /// <param name="After">As it would stand.</param>
    /// <param name="Reasons">Why.</param>
    public sealed record Update(Interview Before, Interview After, IReadOnlyList<string> Reasons) : Change(Reasons);

    /// <summary>An interview is called off or declined: its times leave the calendar, its record stays.</summary>
    /// <param name="Before">As it stood.</param>
    /// <param name="After">As it would stand.</param>
    /// <param name="Reasons">Why.</param>
    public sealed record Remove(Interview Before, Interview After, IReadOnlyList<string> Reasons) : Change(Reasons);

    /// <summary>An interview stays as it is.</summary>
    /// <param name="Interview">It.</param>
    /// <param name="Reasons">Why, where new letters speak of it.</param>
    public sealed record Keep(Interview Interview, IReadOnlyList<string> Reasons) : Change(Reasons);

    /// <summary>A letter that could not be put to one interview for certain.</summary>
    /// <param name="Letter">It; <see cref="SeasonLetter.Question"/> says what to find out.</param>
    /// <param name="Reasons">The question.</param>
    public sealed record Ask(SeasonLetter Letter, IReadOnlyList<string> Reasons) : Change(Reasons);

    /// <summary>An interview that is no interview of its own any more: its letters were put to another one, or taken back.</summary>
    /// <param name="Interview">As it stood.</param>
    /// <param name="Reasons">Why.</param>
    public sealed record Drop(Interview Interview, IReadOnlyList<string> Reasons) : Change(Reasons);

    /// <summary>An answer of the person's that a newer letter overrules; the answer itself is kept.</summary>
    /// <param name="Answer">It.</param>
    /// <param name="Interview">The interview that it is about.</param>
    /// <param name="Reasons">What overrules it.</param>
    public sealed record Overrule(Answer Answer, Interview Interview, IReadOnlyList<string> Reasons) : Change(Reasons);

    /// <summary>The applicant's clock shows another hour for an interview than it did: newer time zone data, or another home. The interview itself stays.</summary>
    /// <param name="Interview">It.</param>
    /// <param name="Reasons">From which hour to which, and why.</param>
    public sealed record Shift(Interview Interview, IReadOnlyList<string> Reasons) : Change(Reasons);
}
