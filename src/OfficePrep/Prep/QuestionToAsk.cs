namespace OfficePrep.Prep;

/// <summary>A question for the applicant to ask.</summary>
/// <param name="Id">Stable kebab-case id.</param>
/// <param name="Audience">Whom it suits.</param>
/// <param name="Theme">What it is about, so that a set of questions is not all of one kind.</param>
/// <param name="Text">The question.</param>
/// <param name="ListenFor">What in the answer tells something.</param>
public sealed record QuestionToAsk(string Id, Audience Audience, QuestionTheme Theme, string Text, string ListenFor)
{
    /// <summary>True where the program's website usually answers it: look there first, and ask only what is still open.</summary>
    public bool OnWebsite { get; init; }

    /// <summary>True where it is one of the wider choice, printed in the general pack and not in every program's.</summary>
    public bool OnlyInGeneralPack { get; init; }
}

/// <summary>Who is asked.</summary>
public enum Audience
{
    /// <summary>The program director or an associate.</summary>
    Director,

    /// <summary>Faculty.</summary>
    Faculty,

    /// <summary>Residents and chief residents.</summary>
    Resident,

    /// <summary>The program coordinator.</summary>
    Coordinator,
}

/// <summary>What a question to ask is about.</summary>
public enum QuestionTheme
{
    /// <summary>Teaching, feedback, boards.</summary>
    Education,

    /// <summary>Patients, autonomy, workload.</summary>
    PatientCare,

    /// <summary>Culture, rest, wellness.</summary>
    WellBeing,

    /// <summary>Careers, fellowships, research.</summary>
    Career,

    /// <summary>Support for graduates of schools abroad.</summary>
    Support,

    /// <summary>Dates, documents, the move.</summary>
    Logistics,
}
