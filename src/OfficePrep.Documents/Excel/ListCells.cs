using System.Globalization;
using System.Text;
using System.Xml;
using OfficePrep.Programs.Import;

namespace OfficePrep.Documents.Excel;

/// <summary>Turns the cells of a sheet into the text that a person sees in them, as far as a list needs it.</summary>
internal sealed class ListCells(IReadOnlyList<string> strings, NumberLooks looks)
{
    /// <summary>A row.</summary>
    /// <param name="reader">Stands before the row's element.</param>
    /// <param name="number">The row's number, from 1.</param>
    public ListRow Row(XmlReader reader, int number)
    {
        var cells = new List<string>();
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                var column = Column(reader.GetAttribute("r")) ?? cells.Count;
                if (column >= ListLimits.Columns)
                {
                    // Far to the right stand notes and leftovers, not columns of a list.
                    reader.Skip();
                    continue;
                }

                while (cells.Count < column)
                {
                    cells.Add("");
                }

                var text = Cell(reader).Trim();
                if (column < cells.Count)
                {
                    cells[column] = text;
                }
                else
                {
                    cells.Add(text);
                }
            }
        }

        return new ListRow(number, cells);
    }

    /// <summary>The words of a text element, without phonetic hints.</summary>
    public static string Words(XmlReader reader)
    {
        var text = new StringBuilder();
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                using var hint = reader.ReadSubtree();
                while (hint.Read())
                {
                }
            }
            else if (reader is { NodeType: XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA })
            {
                text.Append(reader.Value);
            }
        }

        return text.ToString();
    }

    private string Cell(XmlReader reader)
    {
        var type = reader.GetAttribute("t");
        var style = int.TryParse(reader.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : 0;
        using var cell = reader.ReadSubtree();
        var value = new StringBuilder();
        var formula = false;
        while (cell.Read())
        {
            formula = cell.NodeType switch
            {
                XmlNodeType.Element when cell.LocalName == "f" => !cell.IsEmptyElement,
                XmlNodeType.EndElement when cell.LocalName == "f" => false,
                _ => formula,
            };
            if (!formula && cell.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                value.Append(cell.Value);
            }
        }

        var text = value.ToString();
        return type switch
        {
            "s" => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < strings.Count ? strings[at] : "",
            "b" => text == "1" ? "yes" : "no",
            "e" => "",
            "inlineStr" or "str" or "d" => text,
            _ => looks.Show(text, style),
        };
    }

    // "BC12" is column 54.
    private static int? Column(string? reference)
    {
        var column = 0;
        foreach (var letter in (reference ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(3))
        {
            column = (column * 26) + letter - 'A' + 1;
        }

        return column == 0 ? null : column - 1;
    }
}
