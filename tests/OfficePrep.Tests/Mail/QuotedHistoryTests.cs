using OfficePrep.Mail;

namespace OfficePrep.Tests.Mail;

public sealed class QuotedHistoryTests
{
    private const string Newest = "See you on Tuesday at 9:00 AM ET.";
    private const string Older = "Monday at 8:00 AM then?";

    [Theory]
    [InlineData("On Tue, Oct 20, 2026 at 9:12 AM Ana Ruiz <ana@x.example> wrote:\n> Monday at 8:00 AM then?")]
    [InlineData("On Tue, Oct 20, 2026 at 9:12 AM Ana Ruiz\n<ana@x.example> wrote:\n\n> Monday at 8:00 AM\n> then?")]
    [InlineData("On 20 Oct 2026, at 09:12, Ana Ruiz wrote:\nMonday at 8:00 AM then?")]
    [InlineData("-----Original Message-----\nFrom: Ana Ruiz\nSent: Tuesday, October 20, 2026 9:12 AM\nTo: Sam\nSubject: Interview\n\nMonday at 8:00 AM then?")]
    [InlineData("________________________________\nFrom: Ana Ruiz <ana@x.example>\nSent: Tuesday, October 20, 2026 9:12 AM\nTo: Sam\nSubject: Interview\n\nMonday at 8:00 AM then?")]
    [InlineData("*From:* Ana Ruiz <ana@x.example>\n*Sent:* Tuesday, October 20, 2026 9:12 AM\n*To:* Sam\n*Subject:* Interview\n\nMonday at 8:00 AM then?")]
    [InlineData("Von: Ana Ruiz <ana@x.example>\nGesendet: Dienstag, 20. Oktober 2026 09:12\nAn: Sam\nBetreff: Interview\n\nMonday at 8:00 AM then?")]
    [InlineData("Am 20.10.2026 um 09:12 schrieb Ana Ruiz <ana@x.example>:\n> Monday at 8:00 AM then?")]
    [InlineData("Le mar. 20 oct. 2026 à 09:12, Ana Ruiz <ana@x.example> a écrit :\n> Monday at 8:00 AM then?")]
    public void an_older_message_below_is_kept_apart(string below)
    {
        var letter = LetterSource.ReadPlain($"{Newest}\n\n{below}", "Re: Interview");
        Assert.Equal(Newest, letter.Body.Text);
        var quoted = Assert.Single(letter.Quoted);
        Assert.Equal(Older, quoted.Body.Text.Replace('\n', ' '));
        Assert.Equal("Ana Ruiz", quoted.From?.Name);
        Assert.Null(letter.Forwarded);
    }

    [Theory]
    [InlineData("<div class=gmail_quote><div class=gmail_attr>On Tue, Oct 20, 2026 at 9:12 AM Ana Ruiz &lt;<a href='mailto:ana@x.example'>ana@x.example</a>&gt; wrote:<br></div><blockquote class=gmail_quote>Monday at 8:00 AM then?</blockquote></div>")]
    [InlineData("<div><blockquote type=cite><div>On Oct 20, 2026, at 9:12 AM, Ana Ruiz &lt;ana@x.example&gt; wrote:</div><br><div>Monday at 8:00 AM then?</div></blockquote></div>")]
    [InlineData("<hr><div id=divRplyFwdMsg><b>From:</b> Ana Ruiz<br><b>Sent:</b> Tuesday, October 20, 2026 9:12 AM<br><b>To:</b> Sam<br><b>Subject:</b> Interview</div><div>Monday at 8:00 AM then?</div>")]
    [InlineData("<div style='border:none;border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>From:</b> Ana Ruiz<br><b>Sent:</b> Tuesday, October 20, 2026 9:12 AM<br><b>To:</b> Sam<br><b>Subject:</b> Interview</p></div><p class=MsoNormal>Monday at 8:00 AM then?</p>")]
    [InlineData("<div id=yahoo_quoted_1 class=yahoo_quoted><div>On Tuesday, October 20, 2026 at 09:12:00 AM EDT, Ana Ruiz wrote:</div><div>Monday at 8:00 AM then?</div></div>")]
    public void the_markup_of_mail_programs_is_known(string below)
    {
        var letter = LetterSource.ReadHtml($"<div>{Newest}</div>{below}", "Re: Interview");
        Assert.Equal(Newest, letter.Body.Text);
        var quoted = Assert.Single(letter.Quoted);
        Assert.Equal(Older, quoted.Body.Text);
        Assert.Equal("Ana Ruiz", quoted.From?.Name);
    }

    [Fact]
    public void answers_between_quotes_stay_with_the_newest_text()
    {
        var letter = LetterSource.ReadPlain("On Tue, Oct 20, 2026 at 9:12 AM Ana <ana@x.example> wrote:\n> Which day?\n\nTuesday.\n\n> Which hour?\n\nNine.", "Re: Interview");
        Assert.Equal("Tuesday.\n\nNine.", letter.Body.Text);
        Assert.Equal(["Which day?", "Which hour?"], letter.Quoted.Select(quoted => quoted.Body.Text));
    }

    [Fact]
    public void the_older_of_two_quotes_comes_last()
    {
        var letter = LetterSource.ReadPlain("New.\n\nOn Tue, Oct 20, 2026 at 9:12 AM Ana <ana@x.example> wrote:\n> Middle.\n> On Mon, Oct 19, 2026 at 8:00 AM Sam <sam@example.org> wrote:\n>> Oldest.", "Re: Interview");
        Assert.Equal(["Middle.", "Oldest."], letter.Quoted.Select(quoted => quoted.Body.Text));
        Assert.Equal(["Ana", "Sam"], letter.Quoted.Select(quoted => quoted.From?.Name));
    }

    [Theory]
    [InlineData("---------- Forwarded message ---------\nFrom: Ana Ruiz <ana@x.example>\nDate: Tue, Oct 20, 2026 at 9:12 AM\nSubject: Invitation\nTo: Sam <sam@example.org>\n\nPlease choose.")]
    [InlineData("Begin forwarded message:\n\nFrom: Ana Ruiz <ana@x.example>\nSubject: Invitation\nDate: October 20, 2026 at 9:12:00 AM EDT\nTo: Sam <sam@example.org>\n\nPlease choose.")]
    [InlineData("From: Ana Ruiz <ana@x.example>\nSent: Tuesday, October 20, 2026 9:12 AM\nTo: Sam\nSubject: Invitation\n\nPlease choose.")]
    [InlineData("-------- Forwarded Message --------\nSubject: Invitation\nDate: Tue, 20 Oct 2026 09:12:00 -0400\nFrom: Ana Ruiz <ana@x.example>\nTo: Sam <sam@example.org>\n\nPlease choose.")]
    public void a_message_passed_on_is_a_letter_of_its_own(string forwarded)
    {
        var letter = LetterSource.ReadPlain("FYI\n\n" + forwarded, "Fwd: Invitation");
        Assert.Equal("FYI", letter.Body.Text);
        Assert.Empty(letter.Quoted);
        var original = letter.Forwarded!;
        Assert.Equal(("Invitation", "ana@x.example", "Please choose."), (original.Subject, original.From?.Address, original.Body.Text));
        Assert.Equal(new NodaTime.LocalDateTime(2026, 10, 20, 9, 12).WithOffset(NodaTime.Offset.FromHours(-4)), original.Sent);
    }

    [Fact]
    public void what_the_passed_on_message_quotes_is_its_own()
    {
        var letter = LetterSource.ReadPlain("FYI\n\nFrom: Ana <ana@x.example>\nSent: Tuesday, October 20, 2026 9:12 AM\nTo: Sam\nSubject: RE: Invitation\n\nYes.\n\nFrom: Sam <sam@example.org>\nSent: Monday, October 19, 2026 9:12 AM\nTo: Ana\nSubject: Invitation\n\nPossible?", "FW: Invitation");
        Assert.Equal("Yes.", letter.Forwarded?.Body.Text);
        Assert.Equal("Possible?", Assert.Single(letter.Forwarded!.Quoted).Body.Text);
    }

    [Fact]
    public void an_attached_message_is_passed_on_too()
    {
        var letter = new LetterReader().Read(LetterSource.Message("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee attached.\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: Ana <ana@x.example>\r\nSubject: Invitation\r\nDate: Tue, 20 Oct 2026 09:12:00 EDT\r\n\r\nPlease choose.\r\n--b--\r\n", "FW: Invitation"), LetterFormat.Message);
        Assert.Equal("See attached.", letter.Body.Text);
        Assert.Equal("Please choose.", letter.Forwarded?.Body.Text);
        Assert.Equal(NodaTime.Offset.FromHours(-4), letter.Forwarded?.Sent?.Offset);
    }

    [Fact]
    public void an_appointment_pasted_into_a_reply_is_kept_apart_as_one()
    {
        var letter = LetterSource.ReadPlain("Good.\n\n-----Original Appointment-----\nFrom: Ana Ruiz\nSent: Monday, October 19, 2026 9:14 AM\nTo: Sam\nSubject: Interview\nWhen: Tuesday, October 27, 2026 9:00 AM-10:00 AM (UTC-05:00) Eastern Time (US & Canada).\nWhere: Teams", "RE: Interview");
        var quoted = Assert.Single(letter.Quoted);
        Assert.Equal(QuoteKind.Appointment, quoted.Kind);
        Assert.StartsWith("When: Tuesday, October 27, 2026", quoted.Body.Text, StringComparison.Ordinal);
        Assert.Equal("aruiz@harborview-im.example", quoted.From?.Address);
    }

    [Theory]
    [InlineData("Shuttle plan\n\nFrom: Hotel Meridian\nTo: Main entrance\nDate: November 3\n\nSee you there.")]
    [InlineData("> Register by Friday\n\nThank you.")]
    [InlineData("On Monday you wrote:\nthat is fine, and it is.")]
    [InlineData("Best,\nAna\n-- \nAna Ruiz\nProgram Coordinator")]
    [InlineData("The original message said nine.\nIt is ten.")]
    public void words_that_only_look_like_a_quote_stay(string text)
    {
        var letter = LetterSource.ReadPlain(text);
        Assert.Empty(letter.Quoted);
        Assert.Null(letter.Forwarded);
        Assert.EndsWith(text[(text.LastIndexOf('\n') + 1)..], letter.Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void a_pasted_message_is_read_as_the_message_that_it_is()
    {
        var letter = new LetterReader().Read("From: Ana Ruiz <ana@x.example>\nSent: Tuesday, October 20, 2026 9:12 AM (UTC-05:00) Eastern Time (US & Canada)\nTo: Sam\nSubject: Invitation\n\nPlease choose."u8.ToArray(), LetterFormat.Text);
        Assert.Equal(("Invitation", "Please choose."), (letter.Subject, letter.Body.Text));
        Assert.Equal(NodaTime.Offset.FromHours(-4), letter.Sent?.Offset);
    }

    [Fact]
    public void neither_a_pixel_nor_a_disclaimer_nor_a_quote_changes_the_newest_text()
    {
        var plain = LetterSource.ReadHtml($"<p>{Newest}</p>", "Re: Interview").Body.Text;
        Assert.Equal(plain, LetterSource.ReadHtml($"<p>{Newest}</p><img src='https://t.example/p.gif' width=1 height=1>", "Re: Interview").Body.Text);
        Assert.Equal(plain, LetterSource.ReadHtml($"<div style='display:none'>preview</div><p>{Newest}</p>", "Re: Interview").Body.Text);
        Assert.StartsWith(plain, LetterSource.ReadHtml($"<p>{Newest}</p><p>CONFIDENTIALITY: this message is for its addressee.</p>", "Re: Interview").Body.Text, StringComparison.Ordinal);
        Assert.Equal(plain, LetterSource.ReadHtml($"<p>{Newest}</p><div class=gmail_quote>On Tue, Oct 20, 2026 at 9:12 AM A &lt;a@x.example&gt; wrote:<blockquote class=gmail_quote>old</blockquote></div>", "Re: Interview").Body.Text);
    }

    [Fact]
    public void links_and_tables_of_a_quote_go_with_it()
    {
        var letter = LetterSource.ReadHtml("<p>New <a href='https://zoom.us/j/1'>room</a></p><blockquote type=cite><p>Old <a href='https://zoom.us/j/2'>room</a></p><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></blockquote>", "Re: x");
        Assert.Equal("https://zoom.us/j/1", Assert.Single(letter.Body.Links).Target);
        var quoted = Assert.Single(letter.Quoted).Body;
        Assert.Equal("room", Assert.Single(quoted.Links).Span.In(quoted.Text));
        Assert.Equal("a\tb\nc\td", Assert.Single(quoted.Tables).Span.In(quoted.Text));
    }

    [Theory]
    [InlineData("On Tuesday, December 8, 2026 at 9:00 AM ET we meet.\nOn Mon, Oct 5, 2026 at 9:14 AM Sam <sam@example.org> wrote:\n> Thank you.")]
    [InlineData("On Tuesday, December 8, 2026 at 9:00 AM ET we meet.\nOn Mon, Oct 5, 2026 at 9:14 AM Sam Okafor-Whitfield\n<sam@example.org> wrote:\n> Thank you.")]
    public void a_sentence_right_above_the_line_that_introduces_a_quote_is_kept(string text) =>
        Assert.Equal("On Tuesday, December 8, 2026 at 9:00 AM ET we meet.", LetterSource.ReadPlain(text).Body.Text);
}
