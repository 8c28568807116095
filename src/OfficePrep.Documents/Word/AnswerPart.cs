using System.Xml.Linq;

namespace OfficePrep.Documents.Word;

/// <summary>The answer store of a pack that was read.</summary>
internal static class AnswerPart
{
    /// <summary>The values by id; the first store counts where an editor left two, and none is there where it left none.</summary>
    public static IReadOnlyDictionary<string, string> Values(OfficePackage package)
    {
        XNamespace store = AnswerStore.Namespace;
        var root = package.Parts
            .Where(part => part.StartsWith("customXml/", StringComparison.OrdinalIgnoreCase) && part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .Select(package.Xml)
            .FirstOrDefault(part => part?.Name == store + "answers");
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in root?.Elements().Where(element => element.Name.Namespace == store) ?? [])
        {
            values.TryAdd(element.Name.LocalName, PackControl.WithoutPlaceholder(AnswerText.Fit(element.Value)));
        }

        return values;
    }
}
