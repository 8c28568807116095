namespace OfficePrep.Prep;

/// <summary>A part of the applicant's own material (the profile) that an answer is made from.</summary>
public enum ProfilePart
{
    /// <summary>Story answer: why medicine.</summary>
    WhyMedicine,

    /// <summary>Story answer: why a school abroad.</summary>
    WhyAbroad,

    /// <summary>Story answer: how that school shaped the applicant.</summary>
    HowItShapedMe,

    /// <summary>Story answer: why this specialty.</summary>
    WhySpecialty,

    /// <summary>Story answer: five to ten years from now.</summary>
    FiveToTenYears,

    /// <summary>Stories in the four parts situation, task, action, result.</summary>
    Stories,

    /// <summary>Bridges to American practice: observerships, electives, research, improvement work, each with date, place and proof.</summary>
    Bridges,

    /// <summary>Strengths with proof.</summary>
    Strengths,

    /// <summary>Reasons for one program.</summary>
    ProgramReasons,
}
