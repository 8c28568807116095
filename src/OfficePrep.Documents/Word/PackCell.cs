using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficePrep.Prep;

namespace OfficePrep.Documents.Word;

/// <summary>Paragraphs for the cells of tables.</summary>
internal static class PackCell
{
    public static Paragraph Text(string text) => WordText.Paragraph(PackStyles.TableText, text);

    public static Paragraph Strong(string text) => WordText.Paragraph(PackStyles.TableText, WordText.Run(text, PackStyles.Strong));

    public static Paragraph Hint(string text) => WordText.Paragraph(PackStyles.TableHint, text);

    /// <summary>Words to say, set apart from words about them.</summary>
    public static Paragraph Spoken(string text) => WordText.Paragraph(PackStyles.TableText, WordText.Run(text, PackStyles.Emphasis));

    /// <summary>A hint that begins with words in bold; nothing where there is no text to follow them.</summary>
    public static IEnumerable<OpenXmlElement> Led(string lead, string text) => text.Length == 0 ? [] : [WordText.Lead(PackStyles.TableHint, lead, text)];

    /// <summary>A list with bullets.</summary>
    public static IEnumerable<OpenXmlElement> Bullets(IEnumerable<string> items) => PackBody.Items(ListNumbers.Bullets, PackStyles.TableList, items);

    /// <summary>A moment on one clock, large: the hour with its city and offset below the date.</summary>
    public static IEnumerable<OpenXmlElement> BigClock(PackFace face) => face.Day.Length == 0
        ? [Text(face.Clock)]
        : [Text(face.Day), WordText.Paragraph(PackStyles.BigClock, face.Clock)];

    /// <summary>That the two clocks show two dates, where they do.</summary>
    public static IEnumerable<OpenXmlElement> Shift(PackMoment moment) => moment.DayShift.Length == 0 ? [] : [Strong(moment.DayShift)];
}
