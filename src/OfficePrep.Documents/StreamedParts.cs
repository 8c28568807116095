using DocumentFormat.OpenXml.Packaging;

namespace OfficePrep.Documents;

/// <summary>Parts that are written straight into the finished package, in the order in which they were given: rows by the thousand are held neither as a tree nor as bytes.</summary>
internal sealed class StreamedParts
{
    private readonly Dictionary<string, (int Order, Action<Stream> Write)> parts = new(StringComparer.Ordinal);

    /// <summary>Says how a part is written, which is in the package as an empty one.</summary>
    public void Add(OpenXmlPart part, Action<Stream> write) => parts.Add(part.Uri.OriginalString.TrimStart('/'), (parts.Count + 1, write));

    /// <summary>Its place among the streamed ones, from 1; 0 for a part that is none.</summary>
    public int OrderOf(string name) => parts.GetValueOrDefault(name).Order;

    /// <summary>Writes a part; false where it is none of them.</summary>
    public bool TryWrite(string name, Stream output)
    {
        parts.GetValueOrDefault(name).Write?.Invoke(output);
        return parts.ContainsKey(name);
    }
}
