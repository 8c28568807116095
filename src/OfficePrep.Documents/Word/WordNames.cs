using System.Xml.Linq;

namespace OfficePrep.Documents.Word;

/// <summary>Names of the elements that are read from and put into a document that other programs may have saved.</summary>
internal static class WordNames
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    public static readonly XName Val = W + "val";
    public static readonly XName Body = W + "body";
    public static readonly XName Paragraph = W + "p";
    public static readonly XName ParagraphProperties = W + "pPr";
    public static readonly XName Run = W + "r";
    public static readonly XName RunProperties = W + "rPr";
    public static readonly XName Text = W + "t";
    public static readonly XName Tab = W + "tab";
    public static readonly XName Break = W + "br";
    public static readonly XName Return = W + "cr";
    public static readonly XName Table = W + "tbl";
    public static readonly XName Row = W + "tr";
    public static readonly XName Cell = W + "tc";
    public static readonly XName Control = W + "sdt";
    public static readonly XName ControlProperties = W + "sdtPr";
    public static readonly XName ControlContent = W + "sdtContent";
    public static readonly XName TextBox = W + "txbxContent";
    public static readonly XName CommentReference = W + "commentReference";
    public static readonly XName Section = W + "sectPr";

    /// <summary>Whether an element stands for text that is no longer there, or stands there a second time for older readers.</summary>
    public static bool IsGone(XElement element) =>
        element.Name == W + "del" || element.Name == W + "moveFrom" || element.Name == Compatibility + "Fallback";

    /// <summary>The style of a paragraph; empty for the default.</summary>
    public static string Style(XElement paragraph) => (string?)paragraph.Element(ParagraphProperties)?.Element(W + "pStyle")?.Attribute(Val) ?? "";
}
