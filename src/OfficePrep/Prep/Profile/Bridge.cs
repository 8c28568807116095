namespace OfficePrep.Prep.Profile;

/// <summary>Something that leads from the school abroad to American practice: where, when, under whom, and how it can be shown.</summary>
/// <param name="Kind">What it was.</param>
public sealed record Bridge(BridgeKind Kind)
{
    /// <summary>What it is called: <c>Cardiology elective</c>; null where that was not said.</summary>
    public string? Title { get; init; }

    /// <summary>Hospital, clinic or town; null where that was not said.</summary>
    public string? Place { get; init; }

    /// <summary>When it began; null where that was not said.</summary>
    public PartialDate? From { get; init; }

    /// <summary>When it ended; null where that was not said, or where it goes on.</summary>
    public PartialDate? To { get; init; }

    /// <summary>Under whom; null where that was not said.</summary>
    public string? Supervisor { get; init; }

    /// <summary>What the person did there; null where that was not said.</summary>
    public string? Did { get; init; }

    /// <summary>How it can be shown: a letter, a certificate, a poster; null where there is nothing yet.</summary>
    public string? Proof { get; init; }

    /// <summary>Its name for a list: its title, else its kind, and its place.</summary>
    public string Name => $"{Title ?? Words(Kind)}{(Place is null ? "" : $", {Place}")}";

    /// <summary>A kind in words.</summary>
    internal static string Words(BridgeKind kind) => kind switch
    {
        BridgeKind.Observership => "Observership",
        BridgeKind.Elective => "Elective",
        BridgeKind.Rotation => "Rotation",
        BridgeKind.Research => "Research",
        BridgeKind.QualityImprovement => "Improvement work",
        BridgeKind.Work => "Work",
        BridgeKind.Volunteering => "Volunteering",
        BridgeKind.Course => "Course",
        _ => throw new InvalidOperationException($"The kind {kind} has no wording."),
    };
}

/// <summary>What a <see cref="Bridge"/> was.</summary>
public enum BridgeKind
{
    /// <summary>Watching only.</summary>
    Observership,

    /// <summary>A clinical elective with hands-on work.</summary>
    Elective,

    /// <summary>A rotation of the school in an American hospital.</summary>
    Rotation,

    /// <summary>Research.</summary>
    Research,

    /// <summary>Making care or work better, with a before and an after.</summary>
    QualityImprovement,

    /// <summary>Paid work in care: scribe, assistant, phlebotomist.</summary>
    Work,

    /// <summary>Unpaid work for others.</summary>
    Volunteering,

    /// <summary>A course or a certificate.</summary>
    Course,
}
