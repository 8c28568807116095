namespace OfficePrep.Documents.Excel;

/// <summary>What came of merging a workbook that a person may have edited.</summary>
public abstract record TrackerMerge
{
    private TrackerMerge()
    {
    }

    /// <summary>It was merged.</summary>
    /// <param name="Workbook">The workbook; the same bytes where nothing had to be written.</param>
    /// <param name="Record">The record to keep beside the season.</param>
    /// <param name="Notes">What the person should know, conflicts first.</param>
    public sealed record Merged(byte[] Workbook, TrackerRecord Record, IReadOnlyList<TrackerNote> Notes) : TrackerMerge
    {
        /// <summary>Ids of the tasks that the person ticked off.</summary>
        public IReadOnlyList<string> Done { get; init; } = [];

        /// <summary>Ids of the tasks whose tick the person took away since the last merge.</summary>
        public IReadOnlyList<string> Undone { get; init; } = [];
    }

    /// <summary>The workbook cannot be used; nothing may be written over it.</summary>
    /// <param name="Reason">Why and what to do, as the end of a sentence that began with the file's name.</param>
    public sealed record Refused(string Reason) : TrackerMerge;
}
