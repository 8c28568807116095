using System.Text;
using System.Xml.Linq;
using static OfficePrep.Documents.Word.WordNames;

namespace OfficePrep.Documents.Word;

/// <summary>Walks through a pack's body once and notes its paragraphs and our controls, in the order of the page. The contents are passed over: they are made anew.</summary>
internal sealed class PackWalk
{
    private readonly ControlNames names;
    private readonly List<PackParagraph> paragraphs = [];
    private readonly List<PackControl> controls = [];
    private string answer = "";
    private ulong heading;

    private PackWalk(ControlNames names) => this.names = names;

    /// <summary>All paragraphs outside our controls, those of text boxes too.</summary>
    public IReadOnlyList<PackParagraph> Paragraphs => paragraphs;

    /// <summary>Our controls; one that was copied stands here twice.</summary>
    public IReadOnlyList<PackControl> Controls => controls;

    public static PackWalk Through(XElement document, ControlNames names)
    {
        var walk = new PackWalk(names);
        foreach (var block in document.Element(Body)?.Elements() ?? [])
        {
            walk.Visit(block, block);
        }

        return walk;
    }

    private void Visit(XElement element, XElement block)
    {
        if (element.Name == Paragraph)
        {
            Note(element, block);
        }
        else if (element.Name == Control)
        {
            Enter(element, block);
        }
        else if (!IsGone(element))
        {
            foreach (var child in element.Elements())
            {
                Visit(child, block);
            }
        }
    }

    private void Enter(XElement control, XElement block)
    {
        if (names.Id(control) is { } id)
        {
            Take(id, control);
        }
        else if (control.Element(ControlContent) is { } content && !IsContents(control))
        {
            Visit(content, block);
        }
    }

    private void Note(XElement paragraph, XElement block)
    {
        if (Style(paragraph).StartsWith("TOC", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var text = new StringBuilder();
        var boxes = new List<XElement>();
        Collect(paragraph, text, boxes);
        var print = Fingerprint.Of(text.ToString());
        if (print != 0 && PackStyles.IsHeading(Style(paragraph)))
        {
            heading = print;
        }

        paragraphs.Add(new PackParagraph(paragraph, block, print, answer, heading));
        foreach (var box in boxes)
        {
            Visit(box, block);
        }
    }

    private void Collect(XElement element, StringBuilder text, List<XElement> boxes)
    {
        foreach (var child in element.Elements())
        {
            if (child.Name == Control && names.Id(child) is { } id)
            {
                Take(id, child);
            }
            else if (child.Name == TextBox)
            {
                boxes.Add(child);
            }
            else if (SurfaceText.Character(child) is { } characters)
            {
                text.Append(characters);
            }
            else if (!IsGone(child) && child.Name != ParagraphProperties && child.Name != ControlProperties)
            {
                Collect(child, text, boxes);
            }
        }
    }

    private void Take(string id, XElement control)
    {
        answer = id;
        controls.Add(new PackControl(id, control));
    }

    private static bool IsContents(XElement control) =>
        (string?)control.Element(ControlProperties)?.Element(W + "docPartObj")?.Element(W + "docPartGallery")?.Attribute(Val) == "Table of Contents";
}
