using OfficePrep.Reading;

namespace OfficePrep.Documents;

/// <summary>A contact on one line: name, address, telephone number, as far as they are known.</summary>
internal static class ContactText
{
    public static string Of(Contact contact) =>
        string.Join(", ", new[] { contact.Name, contact.Email, contact.Phone }
            .Where(part => !string.IsNullOrWhiteSpace(part))
            .Select(part => DocumentText.OneLine(part!)));
}
