using NodaTime;
using NodaTime.Text;
using OfficePrep.Mail;
using OfficePrep.Server.Messages;

namespace OfficePrep.Server.Pane.Office;

/// <summary>The open message as the bridge hands it over, or one that was pasted or dropped where there is none. It comes with every request and is kept nowhere.</summary>
/// <param name="Bytes">It as a file.</param>
/// <param name="Name">What to call it.</param>
/// <param name="Start">When a calendar entry that is open starts; null for a message.</param>
/// <param name="Zone">The zone of the person's computer, to propose as their home; null where it is not told.</param>
/// <param name="Missed">Names of attached calendars that could not be opened.</param>
internal sealed record OfficeMessage(byte[] Bytes, string Name, Instant? Start, string? Zone, IReadOnlyList<string> Missed)
{
    // Of a list of recipients that may be a whole class; nothing depends on more.
    private const int MostRecipients = 20;

    private const int LongestName = 100;

    /// <summary>Takes it from a form.</summary>
    public static async Task<OfficeMessage> Of(IFormCollection form, CancellationToken stop)
    {
        var start = InstantPattern.ExtendedIso.Parse(form["start"].ToString()) is { Success: true } parsed ? parsed.Value : (Instant?)null;
        string? zone = form["zone"].ToString() is { Length: > 0 and < 100 } told && OfficePrep.Time.ZoneNames.IsKnown(told) ? told : null;
        var (bytes, name) = await Take(form, stop);
        return new OfficeMessage(bytes, name, start, zone, [.. form["missed"].OfType<string>()]);
    }

    private static async Task<(byte[] Bytes, string Name)> Take(IFormCollection form, CancellationToken stop)
    {
        if (form.Files["file"] is { Length: > 0 } file)
        {
            return (await Read(file, stop), file.FileName);
        }

        if (form["pasted"].ToString() is { } pasted && !string.IsNullOrWhiteSpace(pasted))
        {
            return (System.Text.Encoding.UTF8.GetBytes(pasted), "pasted.txt");
        }

        if (form["html"].Count + form["text"].Count == 0)
        {
            throw Refusal.Invalid("No message came along; open one, or paste its words.");
        }

        var calendars = new List<ReadOnlyMemory<byte>>();
        foreach (var calendar in form.Files.GetFiles("calendar"))
        {
            calendars.Add(await Read(calendar, stop));
        }

        var message = new OpenedMessage
        {
            From = form["from"].ToString() is { Length: > 0 } from ? new Mailbox(form["fromName"], from) : null,
            To = [.. form["to"].OfType<string>().Take(MostRecipients).Select(address => new Mailbox(null, address))],
            Subject = form["subject"].ToString(),
            Sent = InstantPattern.ExtendedIso.Parse(form["sent"].ToString()) is { Success: true } sent ? sent.Value.ToDateTimeOffset() : null,
            MessageId = form["id"],
            Text = form["text"],
            Html = form["html"],
            Calendars = calendars,
        };
        return (message.ToBytes(), NameOf(message.Subject));
    }

    // As a mail program names a message that is saved.
    private static string NameOf(string subject)
    {
        var plain = new string([.. subject.Where(letter => !char.IsControl(letter) && letter is not ('/' or '\\')).Take(LongestName)]).Trim();
        return (plain.Length == 0 ? "message" : plain) + ".eml";
    }

    private static async Task<byte[]> Read(IFormFile file, CancellationToken stop)
    {
        if (file.Length > ReadMessage.Largest)
        {
            throw Refusal.Unreadable("This file is larger than any mail; save the message without its attachments and try again.");
        }

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, stop);
        return bytes.ToArray();
    }
}
