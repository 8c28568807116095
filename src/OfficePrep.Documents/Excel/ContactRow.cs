using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Documents.Excel;

/// <summary>Somebody whom the letters of an interview name.</summary>
/// <param name="Interview">The interview.</param>
/// <param name="Role">What they are, as far as letters tell.</param>
/// <param name="Person">Name, address, telephone number.</param>
internal sealed record ContactRow(Interview Interview, string Role, Contact Person)
{
    // More people than these in one interview are a mailing list.
    private const int Most = 30;

    /// <summary>Stable while the letters name the same person: what tells them best, whatever order they are named in.</summary>
    public string Id => $"{Interview.Id}/{(Person.Email ?? Person.Name ?? Person.Phone)!.Trim().ToLowerInvariant()}";

    /// <summary>Everybody whom the letters of an interview name, once.</summary>
    public static IEnumerable<ContactRow> Of(Interview interview) =>
        interview.Contacts.Select(contact => new ContactRow(interview, "Named in letters", contact))
            .Concat(interview.Interviewers.Select(name => new ContactRow(interview, "Interviewer", new Contact(name, null, null))))
            .Where(row => new[] { row.Person.Email, row.Person.Name, row.Person.Phone }.Any(part => !string.IsNullOrWhiteSpace(part)))
            .Select(row => row with { Person = new Contact(Known(row.Person.Name), Known(row.Person.Email), Known(row.Person.Phone)) })
            .DistinctBy(row => row.Id, StringComparer.Ordinal)
            .Take(Most);

    private static string? Known(string? part) => string.IsNullOrWhiteSpace(part) ? null : DocumentText.OneLine(part);
}
