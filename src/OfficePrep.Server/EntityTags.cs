using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace OfficePrep.Server;

/// <summary>Entity tags (RFC 9110, 8.8.3): the revision that wrote a document.</summary>
internal static class EntityTags
{
    /// <summary>The tag of a revision.</summary>
    public static string Of(long revision) => $"\"{revision.ToString(CultureInfo.InvariantCulture)}\"";

    /// <summary>Refuses a write by someone who has not seen what they replace.</summary>
    /// <param name="http">The request, with its If-Match.</param>
    /// <param name="revision">The revision that stands; null where nothing is there yet.</param>
    public static void Check(HttpContext http, long? revision)
    {
        if (revision is not { } stands)
        {
            return;
        }

        var sent = http.Request.GetTypedHeaders().IfMatch;
        if (sent.Count == 0)
        {
            throw Refusal.NoPrecondition();
        }

        if (!sent.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Tag == Of(stands)))
        {
            throw Refusal.Changed();
        }
    }
}
