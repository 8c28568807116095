using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace OfficePrep.Documents.Excel.Sync;

/// <summary>The shared texts of a workbook somebody saved: read by place, new ones put at the end.</summary>
internal sealed class SheetTexts
{
    private readonly WorkbookPackage package;
    private readonly string? part;
    private readonly XDocument? document;
    private readonly List<string> texts = [];
    private readonly Dictionary<string, int> added = new(StringComparer.Ordinal);

    public SheetTexts(WorkbookPackage package, string? part)
    {
        this.package = package;
        this.part = part;
        document = part is null ? null : package.Xml(part);
        texts.AddRange(document?.Root?.Elements().Where(element => element.Name.LocalName == "si").Select(Read) ?? []);
    }

    public string At(int place) => place >= 0 && place < texts.Count ? texts[place] : "";

    /// <summary>Text of a string item, without the readings of East Asian names above it.</summary>
    public static string Read(XElement item) => Unescape(string.Concat(item.Descendants()
        .Where(element => element.Name.LocalName == "t" && element.Parent?.Name.LocalName != "rPh").Select(element => element.Value)));

    /// <summary>Puts a text into a cell.</summary>
    public void Put(XElement cell, string text)
    {
        var space = cell.Name.Namespace;
        var item = new XElement(space + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), CellText.Escape(text));
        if (document?.Root is not { } root)
        {
            cell.SetAttributeValue("t", "inlineStr");
            cell.Add(new XElement(space + "is", item));
            return;
        }

        if (!added.TryGetValue(text, out var place))
        {
            place = texts.Count;
            texts.Add(text);
            added.Add(text, place);
            root.Add(new XElement(root.Name.Namespace + "si", item));
            root.SetAttributeValue("uniqueCount", texts.Count.ToString(CultureInfo.InvariantCulture));
            // What it counts has changed, and a reader needs no count.
            root.SetAttributeValue("count", null);
            package.Touch(part!, document);
        }

        cell.SetAttributeValue("t", "s");
        cell.Add(new XElement(space + "v", place.ToString(CultureInfo.InvariantCulture)));
    }

    private static string Unescape(string text)
    {
        if (!text.Contains("_x", StringComparison.Ordinal))
        {
            return text.Replace("\r\n", "\n", StringComparison.Ordinal);
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '_' && i + 6 < text.Length && text[i + 1] == 'x' && text[i + 6] == '_'
                && int.TryParse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                plain.Append((char)unit);
                i += 6;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.Replace("\r\n", "\n").ToString();
    }
}
