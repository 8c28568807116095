using System.Xml.Linq;
using static OfficePrep.Documents.Word.WordNames;

namespace OfficePrep.Documents.Word;

/// <summary>
/// Finds out which answer a control is for: by its tag, then by what it is bound to, then by its title.
/// Editors drop one or another of the three (LibreOffice the tag), never yet all of them.
/// </summary>
/// <param name="ids">The ids that a pack may hold.</param>
/// <param name="aliases">Ids by title, for titles that only one control has.</param>
internal sealed class ControlNames(IReadOnlySet<string> ids, IReadOnlyDictionary<string, string> aliases)
{
    /// <summary>The id; null for a control that is none of ours.</summary>
    public string? Id(XElement control)
    {
        if (control.Element(ControlProperties) is not { } properties)
        {
            return null;
        }

        return Value(properties, "tag") is { } tag && ids.Contains(tag) ? tag
            : Bound(properties) is { } bound && ids.Contains(bound) ? bound
            : Value(properties, "alias") is { } alias && aliases.TryGetValue(alias, out var named) ? named
            : null;
    }

    // From /a:answers[1]/a:q-why[1], whatever the prefix is called.
    private static string? Bound(XElement properties)
    {
        if (properties.Element(W + "dataBinding") is not { } binding
            || !string.Equals((string?)binding.Attribute(W + "storeItemID"), AnswerStore.StoreId, StringComparison.OrdinalIgnoreCase)
            || (string?)binding.Attribute(W + "xpath") is not { } path)
        {
            return null;
        }

        var step = path[(path.LastIndexOf('/') + 1)..];
        var name = step[(step.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var index = name.IndexOf('[', StringComparison.Ordinal);
        return index < 0 ? name : name[..index];
    }

    private static string? Value(XElement properties, string name) => (string?)properties.Element(W + name)?.Attribute(Val);
}
