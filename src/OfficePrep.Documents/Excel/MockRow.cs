using OfficePrep.Planning.Blocks;

namespace OfficePrep.Documents.Excel;

/// <summary>A practice interview or the dress rehearsal.</summary>
/// <param name="Id">The id of its block.</param>
/// <param name="What">What it is.</param>
/// <param name="When">From when, on the applicant's clock; nothing where no free hour was found.</param>
/// <param name="Ends">Until when.</param>
/// <param name="Clock">City and offset of these hours.</param>
/// <param name="Why">Why there, or why nowhere.</param>
internal sealed record MockRow(string Id, string What, CellContent When, CellContent Ends, string? Clock, string Why)
{
    /// <summary>Those that found a free hour, then those that did not.</summary>
    public static IEnumerable<MockRow> Of(TrackerView view) =>
        view.Blocks.Placed.Where(block => IsPractice(block.Kind)).OrderBy(block => block.When.Start).Select(block => Of(view, block))
            .Concat(view.Blocks.Unplaced.Where(block => IsPractice(block.Kind)).Select(block => new MockRow(block.Id, Name(block), CellContent.Nothing, CellContent.Nothing, null, block.Reason)));

    private static bool IsPractice(BlockKind kind) => kind is BlockKind.Mock or BlockKind.DressRehearsal;

    private static MockRow Of(TrackerView view, Block block)
    {
        var starts = view.Home(block.When.Start);
        return new MockRow(block.Id, block.Title, new CellContent.Clock(starts.Time.LocalDateTime), new CellContent.Clock(view.Home(block.When.End).Time.LocalDateTime), ClockWords.Of(starts), block.Reason);
    }

    private static string Name(UnplacedBlock block) => block.Kind == BlockKind.Mock ? "Mock interview " + block.Id[(block.Id.LastIndexOf('-') + 1)..] : "Dress rehearsal";
}
