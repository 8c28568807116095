using System.Text;
using CsCheck;
using NodaTime;
using OfficePrep.Mail;

namespace OfficePrep.Tests.Mail;

public sealed class LetterReaderTests
{
    [Theory]
    [InlineData("a.eml", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 1 }, "Outlook .msg")]
    [InlineData("a.eml", new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D }, "PDF")]
    [InlineData("a.docx", new byte[] { 0x50, 0x4B, 3, 4 }, "zip or Office")]
    [InlineData("a.eml", new byte[] { 0x89, 0x50, 0x4E, 0x47 }, "picture")]
    [InlineData("a.eml", new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }, "picture")]
    [InlineData("a.eml", new byte[0], "empty")]
    [InlineData("a.eml", new byte[] { 32, 13, 10 }, "blanks")]
    public void what_is_no_letter_is_refused_in_one_sentence(string name, byte[] bytes, string word)
    {
        var refusal = Assert.Throws<UnreadableLetterException>(() => LetterReader.FormatOf(name, bytes));
        Assert.Contains(word, refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<UnreadableLetterException>(() => new LetterReader().Read(bytes, LetterFormat.Message));
    }

    [Theory]
    [InlineData("a.eml", "From: a@b.example\n\nx", LetterFormat.Message)]
    [InlineData("a.EML", "x", LetterFormat.Message)]
    [InlineData("a.ics", "BEGIN:VCALENDAR\n", LetterFormat.Calendar)]
    [InlineData("a.txt", "BEGIN:VCALENDAR\n", LetterFormat.Calendar)]
    [InlineData("a.html", "<p>x", LetterFormat.Html)]
    [InlineData("a.txt", "MIME-Version: 1.0\n", LetterFormat.Text)]
    [InlineData(null, "Received: x\nMIME-Version: 1.0\n\nx", LetterFormat.Message)]
    [InlineData(null, "<html>", LetterFormat.Html)]
    [InlineData(null, "Dear Sam,", LetterFormat.Text)]
    public void the_name_and_the_first_words_tell_the_format(string? name, string text, LetterFormat format) => Assert.Equal(format, LetterReader.FormatOf(name, Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void a_file_larger_than_any_mail_is_refused()
    {
        var refusal = Assert.Throws<UnreadableLetterException>(() => new LetterReader(new LetterLimits { Bytes = 1024 * 1024 }).Read(new byte[(1024 * 1024) + 1], LetterFormat.Message));
        Assert.Contains("1 MB", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void the_headers_are_decoded()
    {
        var letter = new LetterReader().Read("From: =?utf-8?q?Wilmarie_Col=C3=B3n?= <w@x.example>\r\nReply-To: office@x.example\r\nTo: Sam <sam@example.org>\r\nCc: b@example.org\r\nSubject: =?utf-8?b?4oCT?= 9:00=?utf-8?q?_=E2=80=AFAM?=\r\nDate: Tue, 20 Oct 2026 09:12:00 EDT\r\nMessage-ID: <1@x>\r\nIn-Reply-To: <0@x>\r\nReferences: <a@x> <0@x>\r\n\r\nHi."u8.ToArray(), LetterFormat.Message);
        Assert.Equal("Wilmarie Colón", letter.From?.Name);
        Assert.Equal("x.example", letter.From?.Domain);
        Assert.Equal("office@x.example", Assert.Single(letter.ReplyTo).Address);
        Assert.Equal(["sam@example.org", "b@example.org"], letter.Recipients.Select(mailbox => mailbox.Address));
        Assert.StartsWith("– 9:00", letter.Subject, StringComparison.Ordinal);
        Assert.Equal(new LocalDateTime(2026, 10, 20, 9, 12).WithOffset(Offset.FromHours(-4)), letter.Sent);
        Assert.Equal("1@x", letter.MessageId);
        Assert.Equal(["a@x", "0@x"], letter.References);
    }

    [Theory]
    [InlineData("From MAILER 1\r\nFrom: a@b.example\r\nSubject: S\r\n\r\nHi.")]
    [InlineData("\r\n\r\nFrom: a@b.example\r\nSubject: S\r\n\r\nHi.")]
    [InlineData("From: a@b.example\r\nthis line is broken\r\nSubject: S\r\n\r\nHi.")]
    [InlineData("not a header\r\nFrom: a@b.example\r\nSubject: S\r\n\r\nHi.")]
    public void damage_above_the_headers_is_mended(string source)
    {
        var letter = new LetterReader().Read(Encoding.ASCII.GetBytes(source), LetterFormat.Message);
        Assert.Equal(("a@b.example", "S"), (letter.From?.Address, letter.Subject));
        Assert.Contains("Hi.", letter.Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void a_file_without_headers_is_refused() =>
        Assert.Throws<UnreadableLetterException>(() => new LetterReader().Read("Dear Sam, your interview is tomorrow."u8.ToArray(), LetterFormat.Message));

    [Theory]
    [InlineData("charset=windows-1252", new byte[] { (byte)'3', 0x96, (byte)'4' }, "3–4")]
    [InlineData("charset=iso-8859-1", new byte[] { (byte)'3', 0x96, (byte)'4' }, "3–4")]
    [InlineData("charset=us-ascii", new byte[] { (byte)'3', 0xE2, 0x80, 0x93, (byte)'4' }, "3–4")]
    [InlineData("charset=utf-8", new byte[] { (byte)'3', 0x96, (byte)'4' }, "3–4")]
    [InlineData("charset=nonsense", new byte[] { (byte)'3', 0x96, (byte)'4' }, "3–4")]
    [InlineData("format=fixed", new byte[] { (byte)'3', 0xE2, 0x80, 0x93, (byte)'4' }, "3–4")]
    [InlineData("charset=windows-1251", new byte[] { 0xC4, 0xE0 }, "Да")]
    public void a_charset_is_believed_only_as_far_as_its_bytes_allow(string label, byte[] body, string expected)
    {
        var head = LetterSource.Message($"Content-Type: text/plain; {label}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n");
        Assert.Equal(expected, new LetterReader().Read([.. head, .. body], LetterFormat.Message).Body.Text);
    }

    [Fact]
    public void flowed_lines_are_put_together()
    {
        var letter = new LetterReader().Read(LetterSource.Message("Content-Type: text/plain; format=flowed\r\n\r\nYour interview is on \r\nTuesday.\r\n-- \r\nAna\r\n"), LetterFormat.Message);
        Assert.Equal("Your interview is on Tuesday.\n--\nAna", letter.Body.Text);
    }

    [Fact]
    public void columns_in_plain_text_are_set_apart_by_tabs() => Assert.Equal("Mon\t9:00 AM\nTue\t10:00 AM", LetterSource.ReadPlain("  Mon     9:00 AM\n  Tue\t10:00 AM").Body.Text);

    [Fact]
    public void plain_text_is_shown_where_the_page_is_only_a_picture()
    {
        var letter = new LetterReader().Read(LetterSource.Message("Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nYour interview is on Tuesday at nine.\r\n--b\r\nContent-Type: text/html\r\n\r\n<img src=x>\r\n--b--\r\n"), LetterFormat.Message);
        Assert.Equal("Your interview is on Tuesday at nine.", letter.Body.Text);
    }

    [Fact]
    public void parts_of_a_mixed_message_stand_below_each_other()
    {
        var letter = new LetterReader().Read(LetterSource.Message("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Tuesday <s>8</s> <a href='https://zoom.us/j/1'>room</a></p>\r\n--b\r\nContent-Type: application/pdf; name=agenda.pdf\r\n\r\nx\r\n--b\r\nContent-Type: text/plain\r\n\r\nSent from my phone: zoom.us/j/2\r\n--b--\r\n"), LetterFormat.Message);
        Assert.Equal("Tuesday 8 room\n\nSent from my phone: zoom.us/j/2", letter.Body.Text);
        Assert.All(letter.Body.Links, link => Assert.Equal(link.Text, link.Span.In(letter.Body.Text)));
        Assert.Equal("8", Assert.Single(letter.Body.Struck).In(letter.Body.Text));
        Assert.Equal(["agenda.pdf"], letter.Attachments);
    }

    [Theory]
    [InlineData("mx.x.example; dkim=pass; spf=pass; dmarc=pass", false)]
    [InlineData("mx.x.example; dkim=none; spf=fail; dmarc=fail (p=REJECT)", true)]
    [InlineData("mx.x.example; dkim=fail; spf=softfail", true)]
    [InlineData("mx.x.example; dkim=fail; spf=pass", false)]
    public void a_sender_that_failed_its_checks_is_marked(string results, bool expected)
    {
        var letter = new LetterReader().Read(LetterSource.Message($"Authentication-Results: {results}\r\n\r\nHi."), LetterFormat.Message);
        Assert.Equal(expected, letter.SenderUnverified);
    }

    [Fact]
    public void only_the_topmost_verdict_counts()
    {
        var letter = new LetterReader().Read("Authentication-Results: mx.x.example; dmarc=pass\r\nAuthentication-Results: forged; dmarc=fail\r\nFrom: a@b.example\r\n\r\nHi."u8.ToArray(), LetterFormat.Message);
        Assert.False(letter.SenderUnverified);
    }

    [Fact]
    public void structured_data_is_kept_as_written() =>
        Assert.Equal(["{\"@type\":\"Event\"}"], LetterSource.ReadHtml("<script type='application/ld+json'>{\"@type\":\"Event\"}</script><p>x</p>").StructuredData);

    [Fact]
    public void a_letter_beyond_its_limits_is_cut_and_says_so()
    {
        var reader = new LetterReader(new LetterLimits { Text = 100, Parts = 10 });
        var letter = reader.Read(LetterSource.Plain(new string('x', 200)), LetterFormat.Message);
        Assert.Equal(100, letter.Body.Text.Length);
        Assert.Equal([LetterFlaw.Truncated], letter.Flaws);
        var parts = string.Concat(Enumerable.Repeat("--b\r\nContent-Type: text/plain\r\n\r\nx\r\n", 20));
        Assert.Contains(LetterFlaw.Truncated, reader.Read(LetterSource.Message($"Content-Type: multipart/mixed; boundary=b\r\n\r\n{parts}--b--\r\n"), LetterFormat.Message).Flaws);
    }

    [Theory]
    [InlineData("X-A: b\r\n")]
    [InlineData("\r\n--b\r\n\r\nx")]
    public void a_flood_of_headers_or_parts_is_refused(string piece)
    {
        var flood = "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n" + string.Concat(Enumerable.Repeat(piece, 30_000)) + "\r\n\r\nx";
        Assert.Throws<UnreadableLetterException>(() => new LetterReader().Read(Encoding.ASCII.GetBytes(flood), LetterFormat.Message));
    }

    [Fact]
    public void a_forward_shares_the_calendars_that_came_with_it()
    {
        var letter = new LetterReader().Read(LetterSource.Message("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nFYI\r\n\r\nBegin forwarded message:\r\n\r\nFrom: Ana <ana@x.example>\r\nSubject: Invitation\r\nDate: October 20, 2026 at 9:12 AM\r\n\r\nSee the file.\r\n--b\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n--b--\r\n", "Fwd: Invitation"), LetterFormat.Message);
        Assert.Equal("See the file.", letter.Forwarded?.Body.Text);
        Assert.Single(letter.Forwarded!.Calendars);
    }

    [Fact]
    public void any_bytes_give_a_letter_or_the_named_refusal()
    {
        var seed = LetterSource.Message("Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nOn Tue, Oct 20, 2026 at 9 A <a@b.example> wrote:\r\n> x\r\n--b\r\nContent-Type: text/html\r\n\r\n<table><tr><td rowspan=9>a<td>b</table><a href='https://urldefense.com/v3/__x__;Iw!!'>y</a>&#x110000;\r\n--b\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261119T140000Z\r\nDURATION:P9D\r\nEND:VEVENT\r\n--b--\r\n");
        Gen.Select(Gen.Int[0, seed.Length - 1], Gen.Byte, Gen.Int[0, 20]).Array[1, 12].Sample(changes =>
        {
            var bytes = seed.ToList();
            foreach (var (at, value, drop) in changes)
            {
                if (at < bytes.Count)
                    bytes[at] = value;
                bytes.RemoveRange(Math.Min(at, bytes.Count), Math.Min(drop, Math.Max(0, bytes.Count - at)));
            }
            foreach (var format in Enum.GetValues<LetterFormat>())
                IsReadOrRefused([.. bytes], format);
        }, iter: 400);
        Gen.Byte.Array[0, 300].Sample(bytes => IsReadOrRefused(bytes, LetterFormat.Message), iter: 300);
    }

    private static void IsReadOrRefused(byte[] bytes, LetterFormat format)
    {
        try
        {
            var letter = new LetterReader().Read(bytes, format);
            foreach (var link in letter.Body.Links)
                Assert.Equal(link.Text, link.Span.In(letter.Body.Text));
        }
        catch (UnreadableLetterException)
        {
            // The other allowed outcome.
        }
    }
}
