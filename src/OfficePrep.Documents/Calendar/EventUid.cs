using System.Security.Cryptography;
using System.Text;

namespace OfficePrep.Documents.Calendar;

/// <summary>
/// Names events so that the next file replaces them: from the interview's id and what the event is, never from its hour.
/// Offered times alone carry theirs: they are the choice.
/// </summary>
internal static class EventUid
{
    // .invalid (RFC 2606) belongs to nobody, so no other calendar can hold the same name.
    private const string Domain = "officeprep.invalid";

    // RFC 7986, 5.3: a UID should stay below 255 octets.
    private const int MaxIdLength = 150;

    public static string Of(string interviewId, string part) => $"{Plain(interviewId)}-{part}@{Domain}";

    /// <summary>Which of some interviews an event belongs to: of two whose names begin alike, the longer name. Null for an event of the season as a whole.</summary>
    public static string? Owner(string uid, IEnumerable<string> interviewIds) =>
        interviewIds.Where(id => uid.StartsWith(Plain(id) + "-", StringComparison.Ordinal)).MaxBy(id => Plain(id).Length);

    private static string Plain(string id) =>
        id.Length is > 0 and <= MaxIdLength && id.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_' or '.')
            ? id
            : "x" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..32];
}
