using NodaTime;

namespace OfficePrep.Programs;

/// <summary>A look at a program: where, when, and what the person took from it.</summary>
/// <param name="Source">Where they looked or whom they asked.</param>
/// <param name="On">The day.</param>
/// <param name="Note">What they took from it, in their own words.</param>
public sealed record ResearchEntry(FactSource Source, LocalDate On, string Note)
{
    /// <summary>An https address; null where there is none.</summary>
    public string? Link { get; init; }

    /// <summary>Who was asked, for word of mouth; null otherwise.</summary>
    public ResearchContact? Contact { get; init; }
}

/// <summary>Somebody who knows a program.</summary>
/// <param name="Name">Their name.</param>
public sealed record ResearchContact(string Name)
{
    /// <summary>How the person found them: <c>through your school's alumni list</c>; null where not noted.</summary>
    public string? Found { get; init; }

    /// <summary>An e-mail address or public profile; null where not noted.</summary>
    public string? Address { get; init; }

    /// <summary>Whether they said that they may be quoted; null while nobody asked, which counts as no.</summary>
    public bool? MayQuote { get; init; }
}
