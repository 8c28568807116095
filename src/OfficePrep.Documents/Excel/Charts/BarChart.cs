using System.Globalization;
using System.Xml.Linq;

namespace OfficePrep.Documents.Excel.Charts;

/// <summary>A chart of bars in one color with their numbers on them, so that no color has to be told from another; from zero, so that no difference looks larger than it is.</summary>
internal static class BarChart
{
    private const string Blue = "3B6FB0";
    private const string Grey = "5B6770";

    private static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/drawingml/2006/main";

    public static XElement Of(ChartPlace place) => new(
        Chart + "chartSpace",
        new XAttribute(XNamespace.Xmlns + "c", Chart),
        new XAttribute(XNamespace.Xmlns + "a", Main),
        Value("roundedCorners", "0"),
        new XElement(
            Chart + "chart",
            Title(place.Title),
            Value("autoTitleDeleted", "0"),
            new XElement(Chart + "plotArea", new XElement(Chart + "layout"), Bars(place), Names(place), Numbers(place)),
            Value("plotVisOnly", "0"),
            Value("dispBlanksAs", "gap")),
        new XElement(
            Chart + "spPr",
            new XElement(Main + "solidFill", Color("FFFFFF")),
            new XElement(Main + "ln", new XElement(Main + "solidFill", Color("D5DBE3")))));

    private static XElement Title(string words) => new(
        Chart + "title",
        new XElement(
            Chart + "tx",
            new XElement(
                Chart + "rich",
                new XElement(Main + "bodyPr"),
                new XElement(
                    Main + "p",
                    new XElement(Main + "pPr", new XElement(Main + "defRPr", new XAttribute("sz", 1200), new XAttribute("b", 1))),
                    new XElement(Main + "r", new XElement(Main + "rPr", new XAttribute("lang", "en-US"), new XAttribute("sz", 1200), new XAttribute("b", 1), new XElement(Main + "solidFill", Color("1F3A5F"))), new XElement(Main + "t", words))))),
        Value("overlay", "0"));

    private static XElement Bars(ChartPlace place) => new(
        Chart + "barChart",
        Value("barDir", place.IsLying ? "bar" : "col"),
        Value("grouping", "clustered"),
        Value("varyColors", "0"),
        new XElement(
            Chart + "ser",
            Value("idx", "0"),
            Value("order", "0"),
            new XElement(Chart + "spPr", new XElement(Main + "solidFill", Color(Blue))),
            Value("invertIfNegative", "0"),
            new XElement(
                Chart + "dLbls",
                // A bar of no length needs no number.
                new XElement(Chart + "numFmt", new XAttribute("formatCode", "0;;"), new XAttribute("sourceLinked", 0)),
                new XElement(Chart + "spPr", new XElement(Main + "noFill"), new XElement(Main + "ln", new XElement(Main + "noFill"))),
                Letters(900, isBold: true),
                Value("dLblPos", "outEnd"),
                Value("showLegendKey", "0"),
                Value("showVal", "1"),
                Value("showCatName", "0"),
                Value("showSerName", "0"),
                Value("showPercent", "0"),
                Value("showBubbleSize", "0")),
            new XElement(Chart + "cat", new XElement(Chart + "strRef", new XElement(Chart + "f", $"{place.Sheet}!{place.Names}"), Cache("strCache", place, bar => bar.Name))),
            new XElement(Chart + "val", new XElement(Chart + "numRef", new XElement(Chart + "f", $"{place.Sheet}!{place.Numbers}"), Cache("numCache", place, bar => bar.Number.ToString("R", CultureInfo.InvariantCulture))))),
        Value("gapWidth", "45"),
        Value("axId", "1001"),
        Value("axId", "1002"));

    private static XElement Cache(string name, ChartPlace place, Func<(string Name, double Number), string> value) => new(
        Chart + name,
        name == "numCache" ? new XElement(Chart + "formatCode", "General") : null,
        Value("ptCount", place.Bars.Count.ToString(CultureInfo.InvariantCulture)),
        place.Bars.Select((bar, at) => new XElement(Chart + "pt", new XAttribute("idx", at), new XElement(Chart + "v", value(bar)))));

    private static XElement Names(ChartPlace place) => new(
        Chart + "catAx",
        Value("axId", "1001"),
        new XElement(Chart + "scaling", Value("orientation", place.IsLying ? "maxMin" : "minMax")),
        Value("delete", "0"),
        Value("axPos", place.IsLying ? "l" : "b"),
        Value("majorTickMark", "none"),
        Value("minorTickMark", "none"),
        Value("tickLblPos", "nextTo"),
        new XElement(Chart + "spPr", new XElement(Main + "ln", new XElement(Main + "solidFill", Color("B8C2CC")))),
        Letters(900, isBold: false),
        Value("crossAx", "1002"),
        Value("crosses", "autoZero"),
        Value("noMultiLvlLbl", "1"));

    private static XElement Numbers(ChartPlace place) => new(
        Chart + "valAx",
        Value("axId", "1002"),
        new XElement(Chart + "scaling", Value("orientation", "minMax"), Value("min", "0")),
        Value("delete", "1"),
        Value("axPos", place.IsLying ? "t" : "l"),
        new XElement(Chart + "numFmt", new XAttribute("formatCode", "0"), new XAttribute("sourceLinked", 0)),
        Value("majorTickMark", "none"),
        Value("minorTickMark", "none"),
        Value("tickLblPos", "nextTo"),
        Value("crossAx", "1001"),
        Value("crosses", "autoZero"));

    private static XElement Letters(int size, bool isBold) => new(
        Chart + "txPr",
        new XElement(Main + "bodyPr"),
        new XElement(Main + "p", new XElement(Main + "pPr", new XElement(Main + "defRPr", new XAttribute("sz", size), new XAttribute("b", isBold ? 1 : 0), new XElement(Main + "solidFill", Color(Grey)))), new XElement(Main + "endParaRPr", new XAttribute("lang", "en-US"))));

    private static XElement Color(string hexadecimal) => new(Main + "srgbClr", new XAttribute("val", hexadecimal));

    private static XElement Value(string name, string value) => new(Chart + name, new XAttribute("val", value));
}
