using DocumentFormat.OpenXml;

namespace OfficePrep.Documents.Word;

/// <summary>
/// Reckons on which page each bookmark will stand, for the page numbers that the contents show until an editor counts them itself.
/// Parts begin pages of their own, so an error of a line is forgotten at the next part.
/// </summary>
internal sealed class PageReckoning(LetterWidths letters, PackPaper paper)
{
    // Fewer lines of a paragraph than this never stand alone at the foot or the head of a page.
    private const int Widows = 2;

    private readonly BlockHeights heights = new(letters);
    private readonly Dictionary<string, int> pages = new(StringComparer.Ordinal);
    private readonly List<PageBlock> chain = [];
    private readonly double room = paper.TextHeight;
    private double used;
    private int page = 1;

    /// <summary>The page of every bookmark among the blocks.</summary>
    public IReadOnlyDictionary<string, int> Pages(IEnumerable<OpenXmlElement> blocks)
    {
        foreach (var element in blocks)
        {
            foreach (var block in heights.Of(element))
            {
                if (block.NewPage)
                {
                    // "Keep with next" does not hold across a page that begins by itself.
                    Place();
                }

                chain.Add(block);
                if (!block.KeepNext)
                {
                    Place();
                }
            }
        }

        Place();
        return pages;
    }

    // What is kept together moves to the next page together.
    private void Place()
    {
        if (chain.Count == 0)
        {
            return;
        }

        var least = chain.SkipLast(1).Sum(block => block.Height) + Least(chain[^1]);
        if (used > 0 && (chain[0].NewPage || (used + least > room && least <= room)))
        {
            Turn();
        }

        foreach (var block in chain)
        {
            Place(block);
        }

        chain.Clear();
    }

    private void Place(PageBlock block)
    {
        if (used > 0 && used + Least(block) > room)
        {
            Turn();
            used = block.RepeatedHeader;
        }

        foreach (var bookmark in block.Bookmarks)
        {
            pages[bookmark] = page;
        }

        var whole = block.Before + (block.Lines * block.Line);
        while (used + whole > room)
        {
            // Only what may be torn, or is higher than a page, comes here.
            var fit = Math.Max(1, Math.Min((int)((room - used - block.Before) / block.Line), block.Lines - Widows));
            whole -= fit * block.Line;
            Turn();
            used = block.RepeatedHeader;
        }

        used += whole + block.After;
    }

    private void Turn()
    {
        page++;
        used = 0;
    }

    private static double Least(PageBlock block) =>
        block.Before + ((block.MayTear && block.Lines >= 2 * Widows ? Widows : block.Lines) * block.Line);
}
