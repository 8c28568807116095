using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace OfficePrep.Documents.Excel.Charts;

/// <summary>Writes the charts of a sheet: one drawing that places them, one part for each (ECMA-376, DrawingML).</summary>
internal static class ChartDrawing
{
    /// <summary>The id by which the sheet refers to the drawing.</summary>
    public const string Id = "drawing";

    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static void Write(WorksheetPart part, IReadOnlyList<ChartPlace> charts)
    {
        var drawing = part.AddNewPart<DrawingsPart>(Id);
        for (var at = 0; at < charts.Count; at++)
        {
            Save(drawing.AddNewPart<ChartPart>(IdOf(at)), BarChart.Of(charts[at]));
        }

        Save(drawing, new XElement(Sheet + "wsDr", new XAttribute(XNamespace.Xmlns + "xdr", Sheet), new XAttribute(XNamespace.Xmlns + "a", Main), charts.Select(Anchor)));
    }

    private static XElement Anchor(ChartPlace chart, int at) => new(
        Sheet + "twoCellAnchor",
        Corner("from", chart.First),
        Corner("to", chart.Last),
        new XElement(
            Sheet + "graphicFrame",
            new XAttribute("macro", ""),
            new XElement(
                Sheet + "nvGraphicFramePr",
                new XElement(Sheet + "cNvPr", new XAttribute("id", at + 2), new XAttribute("name", chart.Title), new XAttribute("descr", chart.Words)),
                new XElement(Sheet + "cNvGraphicFramePr")),
            new XElement(Sheet + "xfrm", new XElement(Main + "off", new XAttribute("x", 0), new XAttribute("y", 0)), new XElement(Main + "ext", new XAttribute("cx", 0), new XAttribute("cy", 0))),
            new XElement(
                Main + "graphic",
                new XElement(
                    Main + "graphicData",
                    new XAttribute("uri", Chart.NamespaceName),
                    new XElement(Chart + "chart", new XAttribute(XNamespace.Xmlns + "c", Chart), new XAttribute(XNamespace.Xmlns + "r", Relation), new XAttribute(Relation + "id", IdOf(at)))))),
        new XElement(Sheet + "clientData"));

    private static XElement Corner(string name, (int Column, int Row) place) => new(
        Sheet + name,
        new XElement(Sheet + "col", place.Column),
        new XElement(Sheet + "colOff", 0),
        new XElement(Sheet + "row", place.Row),
        new XElement(Sheet + "rowOff", 0));

    private static string IdOf(int at) => "chart" + (at + 1).ToString(CultureInfo.InvariantCulture);

    private static void Save(OpenXmlPart part, XElement root)
    {
        using var stream = part.GetStream(FileMode.Create);
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false) });
        new XDocument(root).Save(writer);
    }
}
