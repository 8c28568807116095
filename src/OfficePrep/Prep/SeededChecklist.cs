using OfficePrep.Reading;

namespace OfficePrep.Prep;

/// <summary>A checklist as it stands in its file: every item, with the interviews it is for.</summary>
internal sealed record SeededChecklist(string Id, string Title, string Note, IReadOnlyList<SeededItem> Items)
{
    /// <summary>What of it matters for an interview of this format on this platform; what is unknown keeps the item in.</summary>
    public Checklist For(InterviewFormat? format, string? platform) => new(
        Id,
        Title,
        Note,
        [.. Items.Where(item => item.Fits(format, platform)).Select(item => new ChecklistItem(item.Id, item.Text))]);
}

/// <summary>One item with the interviews it is for; null means all.</summary>
internal sealed record SeededItem(string Id, string Text, InterviewFormat? Format, string? Platform)
{
    public bool Fits(InterviewFormat? format, string? platform) =>
        (Format is null || format is null or InterviewFormat.Hybrid || Format == format)
        && (Platform is null || Platform == platform);
}
