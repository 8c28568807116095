using OfficePrep.Documents.Typesetting;

namespace OfficePrep.Documents.Pdf;

/// <summary>Collects the marks of a sheet and measures text on the way. Coordinates are points from the page's top left corner.</summary>
internal sealed class SheetPen(TextShaper shaper, SheetStyle style)
{
    private const char Ellipsis = '…';
    private const int LongWord = 24;

    /// <summary>What was drawn so far.</summary>
    public List<PageMark> Marks { get; } = [];

    public SheetStyle Style => style;

    /// <summary>How many texts had to be cut short.</summary>
    public int Shortened { get; private set; }

    /// <summary>An empty pen of the same style, to measure with.</summary>
    public SheetPen Fresh() => new(shaper, style);

    /// <summary>Does something inside a structure element.</summary>
    public void Tag(string type, Action content, string entries = "", string? alternative = null)
    {
        Marks.Add(new PageMark.Begin(type, entries, alternative));
        content();
        Marks.Add(new PageMark.End());
    }

    /// <summary>Sets a paragraph in the element that is open; gives its height.</summary>
    /// <param name="text">One line of clean text.</param>
    /// <param name="type">Its letters.</param>
    /// <param name="x">Left border.</param>
    /// <param name="y">Top.</param>
    /// <param name="width">Width to break it at.</param>
    /// <param name="maxLines">What is longer ends in an ellipsis.</param>
    /// <param name="align">On which side it stands; a right-to-left paragraph stands on the other.</param>
    public double Text(string text, Lettering type, double x, double y, double width, int maxLines = int.MaxValue, TextAlign align = TextAlign.Start)
    {
        var lines = Lines(text, type, width, maxLines);
        var leading = style.Leading(type.Size);
        for (var i = 0; i < lines.Count; i++)
        {
            var length = lines[i].Width * type.Size / 1000;
            var atEnd = align == TextAlign.End != (lines[i].Source.ParagraphLevel % 2 == 1);
            // Baselines sit so that capitals are in the middle of the leading.
            var baseline = y + (i * leading) + ((leading + (type.Size * shaper.Fonts.First(type.Weight).CapHeight / 1000.0)) / 2);
            Marks.Add(new PageMark.Line(lines[i], x + (atEnd ? Math.Max(0, width - length) : 0), baseline, type.Size, type.Ink));
        }

        return lines.Count * leading;
    }

    /// <summary>The width of a text on one line, in points.</summary>
    public double Width(string text, Lettering type) => TextWrap.Lines(shaper.Shape(text, type.Weight), double.MaxValue).Sum(line => line.Width) * type.Size / 1000;

    /// <summary>Fills a rectangle behind everything that was drawn since a mark.</summary>
    public void BoxBehind(int since, double x, double y, double width, double height, Ink ink) => Marks.Insert(since, new PageMark.Box(x, y, width, height, ink));

    /// <summary>Draws a thin horizontal line.</summary>
    public void Rule(double x, double y, double width, Ink ink, double weight = 0.6) => Marks.Add(new PageMark.Box(x, y - (weight / 2), width, weight, ink));

    private List<TextLine> Lines(string text, Lettering type, double width, int maxLines)
    {
        var thousandths = width * 1000 / type.Size;
        var most = maxLines == int.MaxValue ? maxLines : maxLines + 1;
        var lines = TextWrap.Lines(shaper.Shape(text, type.Weight), thousandths, most);
        if (lines.Count <= maxLines)
        {
            return lines;
        }

        Shortened++;
        var end = lines.Take(maxLines).Sum(line => line.Pieces.Sum(piece => piece.Clusters.Sum(cluster => cluster.End - cluster.Start)));
        while (end > 1 && lines.Count > maxLines)
        {
            // Word by word, or a sign at a time where there are no words.
            var space = text.LastIndexOf(' ', end - 1);
            end = space > end - LongWord && space > 0 ? space : end - (char.IsLowSurrogate(text[end - 1]) ? 2 : 1);
            lines = TextWrap.Lines(shaper.Shape(text[..end].TrimEnd() + Ellipsis, type.Weight), thousandths, most);
        }

        return lines;
    }
}
