namespace OfficePrep.Reading.Clues;

/// <summary>What a date or hour in a letter is for, as <see cref="PurposeWeights"/> tells them apart.</summary>
internal enum Purpose
{
    /// <summary>An interview begins, or an interview day is.</summary>
    Interview,

    /// <summary>A social, an open house or a second look.</summary>
    Event,

    /// <summary>A test of the connection, or when to log in or arrive.</summary>
    Arrival,

    /// <summary>A part of the day's plan.</summary>
    Agenda,

    /// <summary>The last moment to answer.</summary>
    Deadline,

    /// <summary>Something ends.</summary>
    End,

    /// <summary>Nothing of the applicant's calendar.</summary>
    Nothing,
}
