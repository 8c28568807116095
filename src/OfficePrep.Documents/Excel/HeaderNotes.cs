using System.Globalization;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace OfficePrep.Documents.Excel;

/// <summary>Writes the notes that explain columns at their headers: each needs words in one part and a box to show them in another, drawn in VML.</summary>
internal static class HeaderNotes
{
    /// <summary>The id by which the sheet refers to the boxes.</summary>
    public const string Id = "notes";

    private static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";
    private static readonly XNamespace Office = "urn:schemas-microsoft-com:office:office";
    private static readonly XNamespace Excel = "urn:schemas-microsoft-com:office:excel";

    /// <summary>Writes the notes of the tables on a sheet; false where there are none.</summary>
    public static bool Write(WorksheetPart part, IReadOnlyList<TrackerTable> tables)
    {
        var notes = tables.SelectMany(table => table.Columns.Select((column, at) => (column.Explains, Column: (table.Corner?.Column ?? 1) + at, Row: table.Corner?.Row ?? 1))).Where(note => note.Explains is not null).ToList();
        if (notes.Count == 0)
        {
            return false;
        }

        part.AddNewPart<WorksheetCommentsPart>("comments").Comments = new Comments(
            new Authors(new Author("OfficePrep")),
            new CommentList(notes.Select(note => new Comment(new CommentText(new Run(new Text(note.Explains!) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }))) { Reference = A1.Cell(note.Column, note.Row), AuthorId = 0 })));
        var boxes = new XElement(
            "xml",
            new XAttribute(XNamespace.Xmlns + "v", Vml),
            new XAttribute(XNamespace.Xmlns + "o", Office),
            new XAttribute(XNamespace.Xmlns + "x", Excel),
            new XElement(Vml + "shapetype", new XAttribute("id", "box"), new XAttribute("coordsize", "21600,21600"), new XAttribute(Office + "spt", "202"), new XAttribute("path", "m,l,21600r21600,l21600,xe"), new XElement(Vml + "stroke", new XAttribute("joinstyle", "miter")), new XElement(Vml + "path", new XAttribute("gradientshapeok", "t"), new XAttribute(Office + "connecttype", "rect"))),
            notes.Select((note, at) => Box(note.Column, note.Row, at, note.Explains!)));
        using var stream = part.AddNewPart<VmlDrawingPart>(Id).GetStream(FileMode.Create);
        stream.Write(Encoding.UTF8.GetBytes(boxes.ToString(SaveOptions.DisableFormatting)));
        return true;
    }

    private static XElement Box(int column, int row, int number, string words)
    {
        var lines = 2 + (words.Length / 32) + words.Count(letter => letter == '\n');
        string[] anchor = [Text(column), "12", Text(row), "4", Text(column + 2), "40", Text(row + lines), "4"];
        return new XElement(
            Vml + "shape",
            new XAttribute("id", "note" + Text(number + 1)),
            new XAttribute("type", "#box"),
            new XAttribute("style", "position:absolute;visibility:hidden"),
            new XAttribute("fillcolor", "#fffde7"),
            new XAttribute(Office + "insetmode", "auto"),
            new XElement(Vml + "fill", new XAttribute("color2", "#fffde7")),
            new XElement(Vml + "path", new XAttribute(Office + "connecttype", "none")),
            new XElement(Vml + "textbox", new XAttribute("style", "mso-direction-alt:auto")),
            new XElement(
                Excel + "ClientData",
                new XAttribute("ObjectType", "Note"),
                new XElement(Excel + "MoveWithCells"),
                new XElement(Excel + "SizeWithCells"),
                new XElement(Excel + "Anchor", string.Join(", ", anchor)),
                new XElement(Excel + "AutoFill", "False"),
                new XElement(Excel + "Row", Text(row - 1)),
                new XElement(Excel + "Column", Text(column - 1))));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
