using System.Net;
using MimeKit;

namespace OfficePrep.Tests.Reading.Unmoved;

/// <summary>What mail programs, lawyers and mailing lists put below a letter, and what it must not change.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Text">The words, as plain text.</param>
/// <param name="Html">The markup, where it is more than the words.</param>
internal sealed record Footer(string Name, string Text, string? Html = null)
{
    /// <summary>Nothing at all: the message as a mail program writes it again.</summary>
    public static Footer None { get; } = new("none", "");

    /// <summary>Each kind, with digits and days in it that are no time of the letter.</summary>
    public static IReadOnlyList<Footer> All { get; } =
    [
        new("phone", "Sent from my iPhone"),
        new("signature", "-- \nRobin Vale, MPH\nResidency Coordinator\nOffice 1130, 4200 Lake Road, Suite 915\nTel 315-555-0142 | Fax 315-555-0143\nOffice hours: Mon-Fri 8:00 AM - 4:30 PM"),
        new("disclaimer", "CONFIDENTIALITY NOTICE: This e-mail, with any attachment, may hold privileged matter. If it reached you in error, please call 1-800-555-0199 within 24 hours and delete it."),
        new("wrapped", "This communication is meant only for the person it is addressed to and may\nhold privileged matter on telephone or video interviews, on site or on\ncampus; whoever reads it in error should call back within 24 hours."),
        new("campus", "-- \nRobin Vale, MPH (she/her)\nOffice of Education | Main Campus, Lobby Level | Mailstop 9.15\nTelehealth and virtual care line: 315-555-0142\nI answer mail 8:00 AM to 4:30 PM."),
        new("banner", "CAUTION: This email came from outside the organization. Do not click links before 12:00 PM unless you know the sender."),
        new("trees", "Please consider the environment before printing this e-mail."),
        new("pixel", "", "<img src=\"https://track.alderbrook.example/o/20261224T0900.gif\" width=\"1\" height=\"1\" alt=\"\">"),
        new("footer", "© 2026 Alderbrook Health. All rights reserved. 500 Harbor Street, 9th floor. Version 11.12.26."),
        new("unsubscribe", "You receive this because you applied in the 2026-2027 season. Unsubscribe: https://lists.alderbrook.example/u/1030?t=9am",
            "<p style=\"font-size:8px\">You receive this because you applied in the 2026-2027 season. <a href=\"https://lists.alderbrook.example/u/1030?t=9am\">Unsubscribe</a></p>"),
        new("history", "On Mon, Sep 14, 2026 at 9:14 AM Amina Yusuf <amina.yusuf@example.net> wrote:\n> Could I come on Tuesday, December 1, 2026 at 11:00 AM PT?\n> Kind regards,\n> Amina",
            "<div class=\"gmail_quote\"><div class=\"gmail_attr\">On Mon, Sep 14, 2026 at 9:14 AM Amina Yusuf wrote:<br></div><blockquote class=\"gmail_quote\">Could I come on Tuesday, December 1, 2026 at 11:00 AM PT?</blockquote></div>"),
    ];

    /// <summary>The message with this below every text of it.</summary>
    public byte[] Below(byte[] source)
    {
        using var stream = new MemoryStream(source);
        using var message = MimeMessage.Load(stream, TestContext.Current.CancellationToken);
        foreach (var part in message.BodyParts.OfType<TextPart>().Where(part => !part.IsAttachment && (part.IsPlain || part.IsHtml)))
        {
            part.Text = part.IsHtml ? InPage(part.Text) : part.Text.TrimEnd() + (Text.Length == 0 ? "" : "\n\n" + Text) + "\n";
        }

        using var written = new MemoryStream();
        message.WriteTo(written, TestContext.Current.CancellationToken);
        return written.ToArray();
    }

    public override string ToString() => Name;

    private string InPage(string page)
    {
        var markup = Html ?? $"<p>{WebUtility.HtmlEncode(Text).Replace("\n", "<br>", StringComparison.Ordinal)}</p>";
        var end = page.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? page + markup : page.Insert(end, markup);
    }
}
