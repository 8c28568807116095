using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace OfficePrep.Documents.Excel;

/// <summary>The workbook's texts, each once, in the order of their first use. Shared, because some readers do not take texts inside cells.</summary>
internal sealed class SharedStrings
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];
    private int uses;

    /// <summary>The place of a text that already fits a cell.</summary>
    public int PlaceOf(string text)
    {
        uses++;
        if (!places.TryGetValue(text, out var place))
        {
            place = texts.Count;
            places.Add(text, place);
            texts.Add(text);
        }

        return place;
    }

    public void Write(SharedStringTablePart part)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new SharedStringTable { Count = (uint)uses, UniqueCount = (uint)texts.Count });
        foreach (var text in texts)
        {
            writer.WriteElement(new SharedStringItem(new Text(CellText.Escape(text)) { Space = SpaceProcessingModeValues.Preserve }));
        }

        writer.WriteEndElement();
    }
}
