namespace OfficePrep.Prep;

/// <summary>The parts of a pack that families of questions stand in, in the order in which an interview tends to reach them.</summary>
public enum QuestionPart
{
    /// <summary>First minutes: openers, small talk, who you are.</summary>
    Opening,

    /// <summary>How you came here: medicine, school abroad, the way back.</summary>
    Path,

    /// <summary>Why this specialty and this program, and what comes after.</summary>
    Fit,

    /// <summary>What in the application asks for an explanation.</summary>
    RedFlags,

    /// <summary>What you did, as a story.</summary>
    Behavioral,

    /// <summary>What you would do: ethics and situations.</summary>
    Judgment,

    /// <summary>Teaching, research, improvement, how care is organized.</summary>
    Scholarship,

    /// <summary>What nobody can prepare word for word.</summary>
    Surprise,

    /// <summary>Moments that come from the form of the interview: video, panel, stations, recorded answers.</summary>
    Format,

    /// <summary>The last minutes, and what follows.</summary>
    Closing,

    /// <summary>The questions of one specialty.</summary>
    Specialty,
}
