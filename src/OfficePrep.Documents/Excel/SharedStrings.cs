using System.Globalization;

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

    public void Write(Stream output)
    {
        using var writer = SheetWriter.Open(output);
        writer.WriteStartElement(SheetWriter.Prefix, "sst", SheetWriter.Main);
        writer.WriteAttributeString("count", uses.ToString(CultureInfo.InvariantCulture));
        writer.WriteAttributeString("uniqueCount", texts.Count.ToString(CultureInfo.InvariantCulture));
        var item = new XmlBuffer();
        foreach (var text in texts)
        {
            item.Raw("<x:si><x:t xml:space=\"preserve\">").Text(CellText.Escape(text)).Raw("</x:t></x:si>").WriteTo(writer);
        }

        writer.WriteEndElement();
    }
}
