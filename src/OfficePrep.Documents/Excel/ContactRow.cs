using System.Security.Cryptography;
using System.Text;
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

    // The longest address that mail knows (RFC 5321, 4.5.3.1).
    private const int LongestId = 254;

    /// <summary>Stable while the letters name the same person: what tells them best, whatever order they are named in.</summary>
    public string Id => $"{Interview.Id}/{Known((Person.Email ?? Person.Name ?? Person.Phone)!.Trim().ToLowerInvariant(), LongestId)}";

    /// <summary>Everybody whom the letters of an interview name, once.</summary>
    public static IEnumerable<ContactRow> Of(Interview interview) =>
        interview.Contacts.Select(contact => new ContactRow(interview, "Named in letters", contact))
            .Concat(interview.Interviewers.Select(name => new ContactRow(interview, "Interviewer", new Contact(name, null, null))))
            .Where(row => new[] { row.Person.Email, row.Person.Name, row.Person.Phone }.Any(part => !string.IsNullOrWhiteSpace(part)))
            .Select(row => row with { Person = new Contact(Known(row.Person.Name), Known(row.Person.Email), Known(row.Person.Phone)) })
            .DistinctBy(row => row.Id, StringComparer.Ordinal)
            .Take(Most);

    // An id has to come back from its cell as it was: what is too long for one, or holds what none can, is told apart by a digest.
    private static string Known(string id, int most) =>
        id.Length <= most && CellText.Fit(id) == id ? id : $"{DocumentText.Cut(CellText.Fit(id), most)} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..16]}";

    private static string? Known(string? part) => string.IsNullOrWhiteSpace(part) ? null : DocumentText.OneLine(part);
}
