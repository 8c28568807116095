using System.Xml;
using System.Xml.Linq;
using static OfficePrep.Documents.Word.WordNames;

namespace OfficePrep.Documents.Word;

/// <summary>
/// Makes what a person added fit to be put into a pack that is printed anew: its words, its simple looks, its tables. Everything else in it
/// (links that fetch, fields, ids of the old file) is left behind, so that nothing harmful travels and no id is taken twice.
/// </summary>
internal static class KeptForm
{
    // In the order in which the schema wants them.
    private static readonly string[] Looks =
        ["b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "color", "sz", "szCs", "highlight", "u", "vertAlign", "rtl"];

    private static readonly string[] Pictures = ["drawing", "pict", "object"];

    /// <summary>Whether a part holds what cannot be put back: a picture, a footnote, a formula.</summary>
    public static bool IsBeyond(XElement element) => element.DescendantsAndSelf().Any(part =>
        (part.Name.Namespace == W && (Pictures.Contains(part.Name.LocalName) && !part.Descendants(TextBox).Any() || part.Name.LocalName is "footnoteReference" or "endnoteReference"))
        || part.Name.LocalName is "oMath");

    /// <summary>A paragraph without our controls and without what is not taken along.</summary>
    public static XElement Of(XElement paragraph, ControlNames names)
    {
        var kept = new XElement(Paragraph);
        var properties = new XElement(ParagraphProperties);
        var style = Style(paragraph);
        var listed = paragraph.Element(ParagraphProperties)?.Element(W + "numPr")?.Element(W + "numId")?.Attribute(Val) is { Value: not "0" };
        if (listed || (style.Length > 0 && PackStyles.Paragraphs.ContainsKey(style)))
        {
            properties.Add(new XElement(W + "pStyle", new XAttribute(Val, listed ? PackStyles.ListItem : style)));
        }

        if (listed)
        {
            properties.Add(new XElement(W + "numPr", new XElement(W + "ilvl", new XAttribute(Val, "0")), new XElement(W + "numId", new XAttribute(Val, ListNumbers.Bullets))));
        }

        if (paragraph.Element(ParagraphProperties)?.Element(W + "bidi") is not null)
        {
            properties.Add(new XElement(W + "bidi"));
        }

        if (properties.HasElements)
        {
            kept.Add(properties);
        }

        kept.Add(Runs(paragraph, names));
        return kept;
    }

    /// <summary>A table with the words of its cells.</summary>
    public static XElement OfTable(XElement table, ControlNames names)
    {
        var rows = table.Elements(Row).Select(row => row.Elements(Cell)
            .Select(cell => new XElement(Cell, cell.Descendants(Paragraph).Where(paragraph => !paragraph.Ancestors().Any(IsGone)).Select(paragraph => Of(paragraph, names)).DefaultIfEmpty(new XElement(Paragraph))))
            .ToList()).Where(row => row.Count > 0).ToList();
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        return new XElement(
            Table,
            new XElement(W + "tblPr", new XElement(W + "tblStyle", new XAttribute(Val, PackStyles.TableStyle)), new XElement(W + "tblW", new XAttribute(W + "w", "0"), new XAttribute(W + "type", "auto"))),
            new XElement(W + "tblGrid", Enumerable.Range(0, columns).Select(_ => new XElement(W + "gridCol", new XAttribute(W + "w", PackTable.FullWidth / columns)))),
            rows.Select(row => new XElement(Row, row, Enumerable.Range(0, columns - row.Count).Select(_ => new XElement(Cell, new XElement(Paragraph))))));
    }

    /// <summary>The runs of a part, with their simple looks; an empty control's placeholder is none.</summary>
    public static IEnumerable<XElement> Runs(XElement element, ControlNames? names)
    {
        foreach (var child in element.Elements().Where(child => !IsGone(child)))
        {
            if (child.Name == Run)
            {
                if (OfRun(child) is { } run)
                {
                    yield return run;
                }
            }
            else if (child.Name != TextBox && child.Name != ParagraphProperties && child.Name != ControlProperties && !(child.Name == Control && names?.Id(child) is not null))
            {
                foreach (var run in Runs(child, names))
                {
                    yield return run;
                }
            }
        }
    }

    /// <summary>The form as text.</summary>
    public static string Text(XElement form)
    {
        form.SetAttributeValue(XNamespace.Xmlns + "w", W.NamespaceName);
        return form.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The form again; null for text that is no such form any more.</summary>
    public static XElement? Parse(string form)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(form), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XElement.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            // Somebody edited the bank by hand; what is no XML cannot be put back, and the words are still in the bank's file.
            return null;
        }
    }

    private static XElement? OfRun(XElement run)
    {
        var kept = new XElement(Run);
        var looks = Looks
            .Select(name => run.Element(RunProperties)?.Element(W + name))
            .OfType<XElement>()
            .Select(look => new XElement(look.Name, Value(look) is { } value ? new XAttribute(Val, value) : null)).ToList();
        if (looks.Count > 0)
        {
            kept.Add(new XElement(RunProperties, looks));
        }

        foreach (var part in run.Elements())
        {
            if (part.Name == Tab || part.Name == Break || part.Name == Return)
            {
                kept.Add(new XElement(part.Name == Tab ? Tab : Break));
            }
            else if (SurfaceText.Character(part) is { Length: > 0 } characters)
            {
                kept.Add(new XElement(WordNames.Text, new XAttribute(XNamespace.Xml + "space", "preserve"), characters));
            }
        }

        return kept.Elements().Any(part => part.Name != RunProperties) ? kept : null;
    }

    // What the schema knows is short and made of letters and digits.
    private static string? Value(XElement look) => (string?)look.Attribute(Val) is { Length: > 0 and <= 20 } value && value.All(char.IsAsciiLetterOrDigit) ? value : null;
}
