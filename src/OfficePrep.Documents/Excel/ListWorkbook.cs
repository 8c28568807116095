using System.Globalization;
using System.Xml;
using OfficePrep.Programs.Import;

namespace OfficePrep.Documents.Excel;

/// <summary>Reads a person's own list from a workbook, as text: one pass over the sheet, nothing calculated, nothing followed.</summary>
public static class ListWorkbook
{
    /// <summary>Reads a sheet.</summary>
    /// <param name="input">The workbook; it stays open.</param>
    /// <param name="sheet">Name of the sheet; null for the first one.</param>
    /// <exception cref="FormatException">It is no workbook that can be read, or holds no list; the message says why.</exception>
    public static ListTable Read(Stream input, string? sheet = null)
    {
        var package = OfficePackage.Open(input, OfficeFormat.Workbook, DocumentLimits.Default);
        try
        {
            var part = SheetPart(package, sheet);
            var cells = new ListCells(Strings(package), NumberLooks.Of(package));
            using var reader = Reader(package, part);
            return ListTable.Of(Rows(reader, cells));
        }
        catch (XmlException fault)
        {
            throw new DocumentRefusedException(OfficePackage.Damaged(OfficeFormat.Workbook), fault);
        }
    }

    private static string SheetPart(OfficePackage package, string? name)
    {
        var sheets = package.Xml("xl/workbook.xml")?.Descendants().Where(element => element.Name.LocalName == "sheet").ToList() ?? [];
        var names = sheets.Select(sheet => (string?)sheet.Attribute("name") ?? "").ToList();
        var at = name is null ? 0 : names.FindIndex(each => string.Equals(each, name, StringComparison.OrdinalIgnoreCase));
        if (at < 0 || at >= sheets.Count)
        {
            throw new DocumentRefusedException(name is null ? "it has no sheet" : $"it has no sheet {name}; it has {string.Join(", ", names)}");
        }

        var id = sheets[at].Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id")?.Value;
        var target = package.Xml("xl/_rels/workbook.xml.rels")?.Elements().FirstOrDefault(relation => (string?)relation.Attribute("Id") == id)?.Attribute("Target")?.Value ?? "";
        return target.StartsWith('/') ? target[1..] : $"xl/{target}";
    }

    private static List<ListRow> Rows(XmlReader reader, ListCells cells)
    {
        var rows = new List<ListRow>();
        var number = 0;
        for (var more = reader.Read(); more;)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                number = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : number + 1;
                using var row = reader.ReadSubtree();
                var read = cells.Row(row, number);
                if (read.Cells.Any(cell => cell.Length > 0))
                {
                    rows.Add(read);
                }

                if (rows.Count > ListLimits.Rows + 20)
                {
                    // More than any list that is taken; the table says so in its own words.
                    break;
                }
            }

            more = reader.Read();
        }

        return rows;
    }

    private static List<string> Strings(OfficePackage package)
    {
        var strings = new List<string>();
        if (package.Parts.FirstOrDefault(part => part.Equals("xl/sharedStrings.xml", StringComparison.OrdinalIgnoreCase)) is not { } part)
        {
            return strings;
        }

        using var reader = Reader(package, part);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                using var item = reader.ReadSubtree();
                strings.Add(ListCells.Words(item));
            }
        }

        return strings;
    }

    private static XmlReader Reader(OfficePackage package, string part) =>
        package.Bytes(part) is { } bytes ? PackageChecks.Reader(bytes.ToArray()) : throw new DocumentRefusedException(OfficePackage.Damaged(OfficeFormat.Workbook));
}
