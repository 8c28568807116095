namespace OfficePrep.Documents.Excel;

/// <summary>Something that a person should know after their tracker was merged.</summary>
/// <param name="Kind">What.</param>
/// <param name="Words">In one sentence or two, on one line.</param>
public sealed record TrackerNote(TrackerNoteKind Kind, string Words);

/// <summary>What a note is about.</summary>
public enum TrackerNoteKind
{
    /// <summary>The person wrote one thing and the letters now say another; the person's word stands in the cell.</summary>
    Conflict,

    /// <summary>Something to decide: a row deleted, copied or added, a date that cannot be read, a sheet that is gone.</summary>
    Question,

    /// <summary>Good to know; nothing to do.</summary>
    Remark,
}
