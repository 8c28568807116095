using System.Globalization;
using System.Xml.Linq;

namespace OfficePrep.Documents.Excel.Sync;

/// <summary>The cells of one sheet somebody saved, by column and row counted from 1. Writing changes the value of a cell and, where it must, its number format; nothing else.</summary>
internal sealed class SheetGrid
{
    private readonly WorkbookPackage package;
    private readonly XDocument document;
    private readonly XElement rows;
    private readonly SheetTexts texts;
    private readonly SheetStyles styles;
    private readonly SortedDictionary<int, XElement> rowAt = [];
    private readonly Dictionary<(int Column, int Row), XElement> cellAt = [];

    public SheetGrid(WorkbookPackage package, string part, XDocument document, SheetTexts texts, SheetStyles styles)
    {
        this.package = package;
        Part = part;
        this.document = document;
        this.texts = texts;
        this.styles = styles;
        Root = document.Root!;
        rows = Root.Elements().FirstOrDefault(element => element.Name.LocalName == "sheetData") ?? throw new WorkbookFaultException("one of its sheets is damaged; open and save it in Excel");
        Index();
    }

    public string Part { get; }

    public XElement Root { get; }

    public int LastRow { get; private set; }

    public int LastColumn { get; private set; }

    /// <summary>Merged ranges of the sheet, as <c>A1:B2</c>.</summary>
    public IEnumerable<string> Merged => Root.Elements().Where(element => element.Name.LocalName == "mergeCells").Elements().Select(element => (string?)element.Attribute("ref") ?? "");

    /// <summary>What a cell holds, as <see cref="CellCode"/> writes it.</summary>
    public string Read(int column, int row)
    {
        if (!cellAt.TryGetValue((column, row), out var cell))
        {
            return CellCode.Blank;
        }

        return Child(cell, "f") is { } formula ? "f:" + (formula.Value.Length > 0 ? formula.Value : "shared " + (string?)formula.Attribute("si")) : Value(cell);
    }

    /// <summary>What a cell shows: for a formula the value that stands beside it.</summary>
    public string ReadValue(int column, int row) => cellAt.TryGetValue((column, row), out var cell) ? Value(cell) : CellCode.Blank;

    /// <summary>The formula of a cell; null for none.</summary>
    public string? Formula(int column, int row) => cellAt.TryGetValue((column, row), out var cell) ? Child(cell, "f")?.Value : null;

    /// <summary>Puts another value beside the formula of a cell.</summary>
    public void WriteValue(int column, int row, CellContent value)
    {
        var cell = cellAt[(column, row)];
        cell.Elements().Where(element => element.Name.LocalName is "v" or "is").Remove();
        var code = CellCode.Of(value);
        cell.SetAttributeValue("t", CellCode.Number(code) is null ? "str" : null);
        cell.Add(new XElement(cell.Name.Namespace + "v", CellCode.Number(code)?.ToString("R", CultureInfo.InvariantCulture) ?? CellText.Escape(CellCode.Text(code) ?? "")));
        Touch();
    }

    /// <summary>Puts a value into a cell. A new cell looks like the one above it, as far as that is a cell of the table.</summary>
    public void Write(int column, int row, CellContent content, int? likeRow = null)
    {
        var cell = cellAt.GetValueOrDefault((column, row)) ?? Add(column, row, likeRow);
        cell.Elements().Where(element => element.Name.LocalName is "v" or "is" or "f").Remove();
        cell.SetAttributeValue("t", null);
        var style = (int?)cell.Attribute("s") ?? 0;
        var fit = styles.For(content, style);
        if (fit != style)
        {
            cell.SetAttributeValue("s", fit);
        }

        var code = CellCode.Of(content);
        if (CellCode.Number(code) is { } number)
        {
            cell.AddFirst(new XElement(cell.Name.Namespace + "v", number.ToString("R", CultureInfo.InvariantCulture)));
        }
        else if (CellCode.Text(code) is { } text)
        {
            texts.Put(cell, text);
        }

        Touch();
    }

    /// <summary>Puts one of our own formulas into a cell, with the value that it has now.</summary>
    public void WriteFormula(int column, int row, string formula, CellContent value, int? likeRow)
    {
        Write(column, row, value, likeRow);
        var cell = cellAt[(column, row)];
        cell.AddFirst(new XElement(cell.Name.Namespace + "f", formula));
    }

    public void Touch() => TouchPart(Part, document);

    /// <summary>Has a part that belongs to the sheet written anew.</summary>
    public void TouchPart(string part, XDocument changed) => package.Touch(part, changed);

    /// <summary>Gives a new row the height of one that is there.</summary>
    public void AddRow(int row, int likeRow)
    {
        var element = RowAt(row);
        foreach (var attribute in rowAt.GetValueOrDefault(likeRow)?.Attributes().Where(each => each.Name.LocalName is "ht" or "customHeight") ?? [])
        {
            element.SetAttributeValue(attribute.Name, attribute.Value);
        }
    }

    private void Index()
    {
        var row = 0;
        foreach (var element in rows.Elements().Where(element => element.Name.LocalName == "row"))
        {
            row = (int?)element.Attribute("r") ?? row + 1;
            rowAt[row] = element;
            LastRow = Math.Max(LastRow, row);
            var column = 0;
            foreach (var cell in element.Elements().Where(cell => cell.Name.LocalName == "c"))
            {
                column = (string?)cell.Attribute("r") is { } name && A1.Parse(name) is { } place ? place.Column : column + 1;
                cellAt[(column, row)] = cell;
                LastColumn = Math.Max(LastColumn, column);
            }
        }
    }

    private XElement Add(int column, int row, int? likeRow)
    {
        var cell = new XElement(rows.Name.Namespace + "c", new XAttribute("r", A1.Cell(column, row)));
        if (likeRow is { } like && (string?)cellAt.GetValueOrDefault((column, like))?.Attribute("s") is { } style)
        {
            cell.SetAttributeValue("s", style);
        }

        var before = Enumerable.Range(1, column - 1).Reverse().Select(each => cellAt.GetValueOrDefault((each, row))).FirstOrDefault(each => each is not null);
        if (before is null)
        {
            RowAt(row).AddFirst(cell);
        }
        else
        {
            before.AddAfterSelf(cell);
        }

        cellAt.Add((column, row), cell);
        LastColumn = Math.Max(LastColumn, column);
        return cell;
    }

    private XElement RowAt(int row)
    {
        if (rowAt.TryGetValue(row, out var element))
        {
            return element;
        }

        element = new XElement(rows.Name.Namespace + "row", new XAttribute("r", row.ToString(CultureInfo.InvariantCulture)));
        var before = rowAt.LastOrDefault(each => each.Key < row).Value;
        if (before is null)
        {
            rows.AddFirst(element);
        }
        else
        {
            before.AddAfterSelf(element);
        }

        rowAt.Add(row, element);
        LastRow = Math.Max(LastRow, row);
        return element;
    }

    private string Value(XElement cell)
    {
        var value = Child(cell, "v")?.Value;
        return (string?)cell.Attribute("t") switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? CellCode.OfText(texts.At(place)) : CellCode.Blank,
            "inlineStr" => Child(cell, "is") is { } item ? CellCode.OfText(SheetTexts.Read(item)) : CellCode.Blank,
            "str" => CellCode.OfText(value ?? ""),
            "b" => CellCode.OfFlag(value == "1"),
            "e" => "e:" + value,
            "d" => OfIsoDate(value),
            _ => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? CellCode.OfNumber(number) : CellCode.Blank,
        };
    }

    private static string OfIsoDate(string? value) =>
        NodaTime.Text.LocalDateTimePattern.ExtendedIso.Parse((value ?? "").TrimEnd('Z')) is { Success: true, Value: var time } && ExcelDate.Number(time) is { } number ? "n:" + number
        : NodaTime.Text.LocalDatePattern.Iso.Parse(value ?? "") is { Success: true, Value: var day } && ExcelDate.Number(day.AtMidnight()) is { } midnight ? "n:" + midnight
        : CellCode.OfText(value ?? "");

    private static XElement? Child(XElement cell, string name)
    {
        for (var node = cell.FirstNode; node is not null; node = node.NextNode)
        {
            if (node is XElement element && element.Name.LocalName == name)
            {
                return element;
            }
        }

        return null;
    }
}
