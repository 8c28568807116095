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

    // Beyond this nobody looks for a number, and a row without end has no page to fit on.
    private const int MostPages = 10_000;

    private readonly BlockHeights heights = new(letters);
    private readonly Dictionary<string, int> pages = new(StringComparer.Ordinal);
    private readonly List<PageBlock> chain = [];
    private readonly double room = paper.TextHeight;
    private double used;
    private double after;
    private bool isAskedFor = true;
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

                chain.Add(Torn(block));
                if (!block.KeepNext)
                {
                    Place();
                }
            }
        }

        Place();
        return pages;
    }

    // A row that no page can hold is torn after all, between its lines of text.
    private PageBlock Torn(PageBlock block)
    {
        var line = PackStyles.Paragraphs[PackStyles.TableText].LinePitch / 20.0;
        return block.Line + block.RepeatedHeader <= room ? block : block with { Lines = (int)Math.Ceiling(block.Line / line), Line = line, MayTear = true };
    }

    // What is kept together moves to the next page together.
    private void Place()
    {
        if (chain.Count == 0)
        {
            return;
        }

        var least = Least(chain);
        if (used > 0 && (chain[0].NewPage || (used + least > room && least <= room)))
        {
            Turn(chain[0]);
            isAskedFor = chain[0].NewPage;
        }

        chain.ForEach(Place);
        chain.Clear();
    }

    private void Place(PageBlock block)
    {
        var top = used + Between(after, block);
        if (used > 0 && top + Least(block) > room)
        {
            Turn(block);
            top = used;
        }

        foreach (var bookmark in block.Bookmarks)
        {
            pages[bookmark] = page;
        }

        var left = block.Lines;
        while (left > 0 && top + (left * block.Line) > room && page < MostPages)
        {
            // Only what may be torn, or is higher than a page, comes here.
            left -= Math.Max(1, Math.Min((int)((room - top) / block.Line), left - Widows));
            Turn(block);
            top = used;
        }

        used = top + (left * block.Line);
        after = block.After;
        isAskedFor = false;
    }

    private void Turn(PageBlock first)
    {
        page++;
        used = first.RepeatedHeader;
        after = 0;
    }

    // A page that is asked for keeps the room above its first line; one that comes by itself drops it.
    private double Between(double before, PageBlock block) => used > 0 || isAskedFor ? Math.Max(before, block.Before) : 0;

    // Of the last of a chain only what must stand together counts.
    private double Least(List<PageBlock> together)
    {
        var (height, below) = (0.0, after);
        foreach (var block in together)
        {
            height += Between(below, block) + (block == together[^1] ? Least(block) : block.Lines * block.Line);
            below = block.After;
        }

        return height;
    }

    private static double Least(PageBlock block) => (block.MayTear && block.Lines >= 2 * Widows ? Widows : block.Lines) * block.Line;
}
