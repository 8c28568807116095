using NodaTime;
using NodaTime.Text;
using OfficePrep.Mail;

namespace OfficePrep.Reading.Grounding;

/// <summary>Where the sender writes from, as far as headers tell.</summary>
internal static class SenderZone
{
    // The largest zone first; Phoenix and San Juan cannot be told from Los Angeles and New York by an offset alone.
    private static readonly string[] American =
        ["America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu", "America/Puerto_Rico"];

    private static readonly Dictionary<string, string> Countries = new(StringComparer.Ordinal)
    {
        ["ie"] = "Europe/Dublin", ["uk"] = "Europe/London", ["in"] = "Asia/Kolkata", ["pk"] = "Asia/Karachi", ["gd"] = "America/Grenada", ["sx"] = "America/Lower_Princes", ["ph"] = "Asia/Manila",
        ["pl"] = "Europe/Warsaw", ["de"] = "Europe/Berlin", ["ng"] = "Africa/Lagos", ["au"] = "Australia/Sydney", ["nz"] = "Pacific/Auckland", ["bb"] = "America/Barbados", ["za"] = "Africa/Johannesburg",
        ["ae"] = "Asia/Dubai", ["sa"] = "Asia/Riyadh", ["eg"] = "Africa/Cairo", ["ke"] = "Africa/Nairobi", ["gh"] = "Africa/Accra", ["fr"] = "Europe/Paris", ["es"] = "Europe/Madrid", ["it"] = "Europe/Rome",
        ["ro"] = "Europe/Bucharest", ["hu"] = "Europe/Budapest", ["gr"] = "Europe/Athens", ["ge"] = "Asia/Tbilisi", ["am"] = "Asia/Yerevan", ["lk"] = "Asia/Colombo", ["np"] = "Asia/Kathmandu", ["bd"] = "Asia/Dhaka",
    };

    /// <summary>The zone of the sender's country or of the Date header's offset; null where the headers do not tell, as with the UTC of a mailing service.</summary>
    public static string? Find(Letter letter, OffsetDateTime? sent)
    {
        if (letter.From is { } from && Countries.TryGetValue(TopDomain(from), out var country))
        {
            return country;
        }

        if (sent is not { } at || at.Offset == Offset.Zero)
        {
            return null;
        }

        var instant = at.ToInstant();
        return American.Concat(Countries.Values).FirstOrDefault(id => DateTimeZoneProviders.Tzdb[id].GetUtcOffset(instant) == at.Offset);
    }

    /// <summary>The words of the headers that <see cref="Find"/> went by: the sender's domain, or the offset in the Date.</summary>
    public static string Words(Letter letter, OffsetDateTime? sent) =>
        letter.From is { } from && Countries.ContainsKey(TopDomain(from)) ? from.Domain
        : sent is { } at ? OffsetPattern.CreateWithInvariantCulture("+HHmm").Format(at.Offset)
        : "";

    /// <summary>Whether the sender writes from outside the United States, where the day stands before the month.</summary>
    public static bool IsAbroad(Letter letter, OffsetDateTime? sent) =>
        (letter.From is { } from && TopDomain(from) is { Length: 2 } top && top is not ("us" or "io" or "co" or "me" or "ai" or "tv"))
        || (sent is { } at && at.Offset > Offset.Zero);

    private static string TopDomain(Mailbox mailbox) => mailbox.Domain[(mailbox.Domain.LastIndexOf('.') + 1)..];
}
