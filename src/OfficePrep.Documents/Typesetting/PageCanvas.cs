namespace OfficePrep.Documents.Typesetting;

/// <summary>One page of a document: paints marks as content, tags and link annotations together.</summary>
internal sealed class PageCanvas
{
    private readonly TaggedDocument document;
    private readonly double width;
    private readonly double height;
    private readonly int key;
    private readonly PdfBytes content = new();
    private readonly List<(int Id, PageMark Link, int Key)> links = [];
    private Ink? fill;

    /// <summary>Turns a document to a new page.</summary>
    public PageCanvas(TaggedDocument document, int id, double width, double height)
    {
        this.document = document;
        this.width = width;
        this.height = height;
        Id = id;
        key = document.Structure.TurnTo(id);
    }

    /// <summary>Its object.</summary>
    public int Id { get; }

    /// <summary>Paints a mark.</summary>
    public void Paint(PageMark mark)
    {
        switch (mark)
        {
            case PageMark.Begin begin:
                Begin(begin);
                break;
            case PageMark.End:
                document.Structure.End();
                break;
            case PageMark.Line line:
                MarkContent();
                Paint(line);
                content.Raw("EMC\n");
                break;
            case PageMark.Box box:
                content.Raw("/Artifact BMC ");
                Fill(box.Ink);
                Rectangle(box.X, box.Y, box.Width, box.Height);
                content.Raw("f EMC\n");
                break;
            case PageMark.Code code:
                MarkContent();
                Paint(code);
                content.Raw("EMC\n");
                break;
            case PageMark.Link or PageMark.Jump:
                var id = document.File.Reserve();
                links.Add((id, mark, document.Structure.Annotate(id)));
                break;
            default:
                throw new InvalidOperationException($"No way to paint {mark.GetType().Name}.");
        }
    }

    /// <summary>Writes the page.</summary>
    /// <param name="tree">The tree of pages that it belongs to.</param>
    /// <param name="resources">The fonts.</param>
    public void Write(int tree, int resources)
    {
        var entries = new PdfBytes().Raw("<</Type/Page/Parent ").Reference(tree).Raw("/MediaBox[0 0 ").Number(width).Raw(" ").Number(height)
            .Raw("]/Tabs/S/StructParents ").Number(key).Raw("/Resources ").Reference(resources).Raw("/Contents ").Reference(document.File.AddStream("", content.Span)).Raw("/Annots[");
        foreach (var (id, link, linkKey) in links)
        {
            WriteLink(id, link, linkKey);
            entries.Reference(id).Raw(" ");
        }

        document.File.Set(Id, entries.Raw("]>>"));
    }

    private void Begin(PageMark.Begin begin)
    {
        var element = document.Structure.Begin(begin.Type);
        element.Entries.Raw(begin.Entries);
        if (begin.Alternative is { } alternative)
        {
            element.Entries.Raw("/Alt").Text(alternative);
        }
    }

    private void MarkContent() => content.Raw("/").Raw(document.Structure.Current.Type).Raw("<</MCID ").Number(document.Structure.Mark()).Raw(">>BDC ");

    private void Paint(PageMark.Line line)
    {
        Fill(line.Ink);
        content.Raw("BT 1 0 0 1 ").Number(line.X - (line.Text.LeftOverhang * line.Size / 1000)).Raw(" ").Number(height - line.Baseline).Raw(" Tm\n");
        FontResource? current = null;
        foreach (var piece in line.Text.Pieces)
        {
            var font = document.Resource(piece.Run.Font);
            if (font != current)
            {
                content.Raw("/").Raw(font.Name).Raw(" ").Number(line.Size).Raw(" Tf ");
                current = font;
            }

            new GlyphWriter(content, font, line.Size).Write(line.Text.Source.Text, piece);
        }

        content.Raw("ET ");
    }

    private void Paint(PageMark.Code code)
    {
        var module = code.Size / code.Modules.Size;
        Fill(code.Ink);
        content.Raw("q ").Number(1).Raw(" 0 0 -1 ").Number(code.X).Raw(" ").Number(height - code.Y).Raw(" cm ");
        foreach (var (column, row, length) in code.Modules.Bars())
        {
            // A hair taller than a module, so that no viewer shows white seams between rows.
            content.Number(column * module).Raw(" ").Number(row * module).Raw(" ").Number(length * module).Raw(" ").Number(module + 0.02).Raw(" re\n");
        }

        content.Raw("f Q ");
    }

    private void Fill(Ink ink)
    {
        if (fill != ink)
        {
            content.Number(ink.Red / 255.0).Raw(" ").Number(ink.Green / 255.0).Raw(" ").Number(ink.Blue / 255.0).Raw(" rg ");
            fill = ink;
        }
    }

    private void Rectangle(double x, double y, double width, double boxHeight) =>
        content.Number(x).Raw(" ").Number(height - y - boxHeight).Raw(" ").Number(width).Raw(" ").Number(boxHeight).Raw(" re ");

    private void WriteLink(int id, PageMark link, int linkKey)
    {
        var entries = new PdfBytes().Raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/P ").Reference(Id).Raw("/StructParent ").Number(linkKey).Raw("/Rect[");
        _ = link switch
        {
            PageMark.Link to => Rectangle(entries, to.X, to.Y, to.Width, to.Height).Raw("]/Contents").Text(to.Description).Raw("/A<</S/URI/URI").Text(to.Target.AbsoluteUri).Raw(">>>>"),
            PageMark.Jump to => Rectangle(entries, to.X, to.Y, to.Width, to.Height).Raw("]/Contents").Text(to.Description).Raw("/Dest[").Reference(document.PageObject(to.Page)).Raw("/Fit]>>"),
            _ => throw new InvalidOperationException($"{link.GetType().Name} is no link."),
        };
        document.File.Set(id, entries);
    }

    private PdfBytes Rectangle(PdfBytes entries, double x, double y, double boxWidth, double boxHeight) =>
        entries.Number(x).Raw(" ").Number(height - y - boxHeight).Raw(" ").Number(x + boxWidth).Raw(" ").Number(height - y);
}
