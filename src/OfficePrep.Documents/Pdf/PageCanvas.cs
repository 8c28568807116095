namespace OfficePrep.Documents.Pdf;

/// <summary>Paints marks onto the one page of a file: content, tags and link annotations together.</summary>
internal sealed class PageCanvas(PdfFile file, double height)
{
    private readonly PdfBytes content = new();
    private readonly StructureTree structure = new();
    private readonly Dictionary<FontFace, FontResource> fonts = [];
    private readonly List<(int Id, SheetMark.Link Link, int Key)> links = [];
    private Ink? fill;

    /// <summary>Paints a mark.</summary>
    public void Paint(SheetMark mark)
    {
        switch (mark)
        {
            case SheetMark.Begin begin:
                Begin(begin);
                break;
            case SheetMark.End:
                structure.End();
                break;
            case SheetMark.Line line:
                MarkContent();
                Paint(line);
                content.Raw("EMC\n");
                break;
            case SheetMark.Box box:
                content.Raw("/Artifact BMC ");
                Fill(box.Ink);
                Rectangle(box.X, box.Y, box.Width, box.Height);
                content.Raw("f EMC\n");
                break;
            case SheetMark.Code code:
                MarkContent();
                Paint(code);
                content.Raw("EMC\n");
                break;
            case SheetMark.Link link:
                var id = file.Reserve();
                links.Add((id, link, structure.Annotate(id)));
                break;
            default:
                throw new InvalidOperationException($"No way to paint {mark.GetType().Name}.");
        }
    }

    /// <summary>Writes the page with all that it needs; gives the objects of its tree of pages and of its structure.</summary>
    public (int Pages, int Structure) Write(double width)
    {
        var page = file.Reserve();
        var pages = file.Add(new PdfBytes().Raw("<</Type/Pages/Count 1/Kids[").Reference(page).Raw("]>>"));
        var resources = new PdfBytes().Raw("<</Font<<");
        foreach (var font in fonts.Values)
        {
            var id = file.Reserve();
            font.Write(file, id);
            resources.Raw("/").Raw(font.Name).Raw(" ").Reference(id);
        }

        var entries = new PdfBytes().Raw("<</Type/Page/Parent ").Reference(pages).Raw("/MediaBox[0 0 ").Number(width).Raw(" ").Number(height)
            .Raw("]/Tabs/S/StructParents 0/Resources ").Raw(resources.Span).Raw(">>>>/Contents ").Reference(file.AddStream("", content.Span)).Raw("/Annots[");
        foreach (var (id, link, key) in links)
        {
            WriteLink(id, link, key, page);
            entries.Reference(id).Raw(" ");
        }

        file.Set(page, entries.Raw("]>>"));
        return (pages, structure.Write(file, page));
    }

    private void Begin(SheetMark.Begin begin)
    {
        var element = structure.Begin(begin.Type);
        element.Entries.Raw(begin.Entries);
        if (begin.Alternative is { } alternative)
        {
            element.Entries.Raw("/Alt").Text(alternative);
        }
    }

    private void MarkContent() => content.Raw("/").Raw(structure.Current.Type).Raw("<</MCID ").Number(structure.Mark()).Raw(">>BDC ");

    private void Paint(SheetMark.Line line)
    {
        Fill(line.Ink);
        content.Raw("BT 1 0 0 1 ").Number(line.X - (line.Text.LeftOverhang * line.Size / 1000)).Raw(" ").Number(height - line.Baseline).Raw(" Tm\n");
        FontResource? current = null;
        foreach (var piece in line.Text.Pieces)
        {
            var font = Resource(piece.Run.Font);
            if (font != current)
            {
                content.Raw("/").Raw(font.Name).Raw(" ").Number(line.Size).Raw(" Tf ");
                current = font;
            }

            new GlyphWriter(content, font, line.Size).Write(line.Text.Source.Text, piece);
        }

        content.Raw("ET ");
    }

    private void Paint(SheetMark.Code code)
    {
        var module = code.Size / code.Modules.Size;
        Fill(SheetStyle.Black);
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

    private FontResource Resource(FontFace font)
    {
        if (!fonts.TryGetValue(font, out var resource))
        {
            resource = new FontResource(font, fonts.Count + 1);
            fonts.Add(font, resource);
        }

        return resource;
    }

    private void WriteLink(int id, SheetMark.Link link, int key, int page) =>
        file.Set(id, new PdfBytes().Raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/P ").Reference(page).Raw("/Rect[")
            .Number(link.X).Raw(" ").Number(height - link.Y - link.Height).Raw(" ").Number(link.X + link.Width).Raw(" ").Number(height - link.Y)
            .Raw("]/StructParent ").Number(key).Raw("/Contents").Text(link.Description).Raw("/A<</S/URI/URI").Text(link.Target.AbsoluteUri).Raw(">>>>"));
}
