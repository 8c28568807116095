using System.Globalization;
using System.Xml.Linq;

namespace OfficePrep.Documents.Excel.Sync;

/// <summary>The formats of a workbook somebody saved. A person's format stays; only where it would hide or invent an hour is a copy of it made with another number format.</summary>
internal sealed class SheetStyles
{
    private const int FirstOwnFormat = 164;

    private readonly WorkbookPackage package;
    private readonly string? part;
    private readonly XDocument? document;
    private readonly XElement? formats;
    private readonly Dictionary<int, string> codes = [];
    private readonly Dictionary<(int, string, bool), int> copies = [];

    public SheetStyles(WorkbookPackage package, string? part)
    {
        this.package = package;
        this.part = part;
        document = part is null ? null : package.Xml(part);
        formats = document?.Root?.Elements().FirstOrDefault(element => element.Name.LocalName == "cellXfs");
        foreach (var code in document?.Root?.Descendants().Where(element => element.Name.LocalName == "numFmt" && element.Parent?.Name.LocalName == "numFmts") ?? [])
        {
            if ((int?)code.Attribute("numFmtId") is { } id)
            {
                codes[id] = (string?)code.Attribute("formatCode") ?? "";
            }
        }
    }

    /// <summary>A style for a value in a cell of this style: the same where it shows the value truly.</summary>
    public int For(CellContent content, int style)
    {
        var code = CodeOf(style);
        return content switch
        {
            CellContent.Clock when !HasHour(code) => Copy(style, StyleBook.DayAndHourCode, isQuoted: false),
            CellContent.Day when !HasDay(code) || HasHour(code) => Copy(style, StyleBook.DayWithoutHourCode, isQuoted: false),
            CellContent.Text text when CellText.LooksLikeFormula(text.Value) && !IsQuoted(style) => Copy(style, null, isQuoted: true),
            _ => style,
        };
    }

    private static bool HasHour(string code) => Bare(code).Contains('h', StringComparison.OrdinalIgnoreCase);

    private static bool HasDay(string code) => Bare(code).Contains('d', StringComparison.OrdinalIgnoreCase) || Bare(code).Contains('y', StringComparison.OrdinalIgnoreCase);

    // Words in quotation marks and locale marks are no part of the date.
    private static string Bare(string code)
    {
        var bare = new System.Text.StringBuilder();
        var (isQuoted, isMark) = (false, false);
        foreach (var unit in code.Replace("General", "", StringComparison.OrdinalIgnoreCase))
        {
            isQuoted ^= unit == '"';
            isMark = (isMark || unit == '[') && unit != ']';
            if (!isQuoted && !isMark)
            {
                bare.Append(unit);
            }
        }

        return bare.ToString();
    }

    private XElement? Format(int style) => formats?.Elements().Where(element => element.Name.LocalName == "xf").ElementAtOrDefault(style);

    private bool IsQuoted(int style) => (string?)Format(style)?.Attribute("quotePrefix") is "1" or "true";

    private string CodeOf(int style) => ((int?)Format(style)?.Attribute("numFmtId") ?? 0) switch
    {
        14 or 15 or 16 or 17 => "m/d/yyyy",
        18 or 19 or 20 or 21 => "h:mm",
        22 => "m/d/yyyy h:mm",
        var id => codes.GetValueOrDefault(id, ""),
    };

    private int Copy(int style, string? code, bool isQuoted)
    {
        if (document is null || formats is null || Format(style) is not { } format)
        {
            return style;
        }

        if (copies.TryGetValue((style, code ?? "", isQuoted), out var known))
        {
            return known;
        }

        var copy = new XElement(format);
        if (code is not null)
        {
            copy.SetAttributeValue("numFmtId", NumberOf(code));
            copy.SetAttributeValue("applyNumberFormat", "1");
        }

        if (isQuoted)
        {
            copy.SetAttributeValue("quotePrefix", "1");
        }

        var place = formats.Elements().Count(element => element.Name.LocalName == "xf");
        formats.Add(copy);
        formats.SetAttributeValue("count", place + 1);
        package.Touch(part!, document);
        copies.Add((style, code ?? "", isQuoted), place);
        return place;
    }

    private int NumberOf(string code)
    {
        if (codes.FirstOrDefault(known => known.Value == code) is { Value: not null } found)
        {
            return found.Key;
        }

        var id = Math.Max(FirstOwnFormat, codes.Keys.DefaultIfEmpty().Max() + 1);
        codes.Add(id, code);
        var root = document!.Root!;
        var list = root.Elements().FirstOrDefault(element => element.Name.LocalName == "numFmts");
        if (list is null)
        {
            list = new XElement(root.Name.Namespace + "numFmts");
            root.AddFirst(list);
        }

        list.Add(new XElement(root.Name.Namespace + "numFmt", new XAttribute("numFmtId", id.ToString(CultureInfo.InvariantCulture)), new XAttribute("formatCode", code)));
        list.SetAttributeValue("count", list.Elements().Count());
        return id;
    }
}
