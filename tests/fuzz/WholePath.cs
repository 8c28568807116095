using NodaTime;
using OfficePrep.Mail;
using OfficePrep.Reading;

namespace OfficePrep.Fuzz;

/// <summary>The way of an input through the whole product: bytes, letter, notice, JSON and back, with what must hold of every outcome.</summary>
internal static class WholePath
{
    private const string Home = "Asia/Karachi";

    /// <summary>Whether the input was read; false where it was refused as it may be.</summary>
    /// <exception cref="BrokenPromiseException">The outcome is not what the reader promises.</exception>
    public static bool Walk(FuzzInput input)
    {
        if (input.IsProfile)
            return ProfilePath.Walk(input.Bytes);
        Letter letter;
        try
        {
            letter = new LetterReader().Read(input.Bytes, input.Format);
        }
        catch (UnreadableLetterException)
        {
            // The one exception that hostile bytes may cause.
            return false;
        }
        CheckLetter(letter);
        var notice = InvitationReader.Read(letter, Home);
        CheckNotice(notice, letter);
        var json = NoticeJson.Write(notice, "input" + input.Ending, withReasons: true);
        var again = NoticeJson.Write(NoticeJson.Read(json), "input" + input.Ending, withReasons: true);
        Hold(json == again, "the JSON reads back as something else");
        return true;
    }

    private static void CheckLetter(Letter letter)
    {
        CheckBody(letter.Body);
        foreach (var quote in letter.Quoted)
            CheckBody(quote.Body);
    }

    private static void CheckBody(BodyText body)
    {
        foreach (var link in body.Links)
            Hold(IsWithin(link.Span, body) && link.Span.In(body.Text) == link.Text, "a link stands elsewhere than it says");
        foreach (var words in body.Struck)
            Hold(IsWithin(words, body), "struck words stand outside the text");
        foreach (var cell in body.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells))
            Hold(IsWithin(cell.Span, body), "a cell stands outside the text");
    }

    private static bool IsWithin(TextSpan span, BodyText body) => span.Start >= 0 && span.Length >= 0 && span.End <= body.Text.Length;

    private static void CheckNotice(Notice notice, Letter letter)
    {
        Hold(Enum.IsDefined(notice.Kind), "the kind is none");
        foreach (var time in notice.Times)
        {
            Hold(time.ZoneId is null || DateTimeZoneProviders.Tzdb.Ids.Contains(time.ZoneId), "a zone is no IANA id");
            if (time is { ZoneId: { } id, Start: Moment.At { Clock: var start } })
                Hold(DateTimeZoneProviders.Tzdb[id].GetUtcOffset(start.ToInstant()) == start.Offset, "a start has another offset than its zone");
        }
        foreach (var address in new[] { notice.Join?.Url, notice.ScheduleUrl })
            Hold(address is null || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)), "a link to join or schedule is no web address");
    }

    private static void Hold(bool promise, string fault)
    {
        if (!promise)
            throw new BrokenPromiseException(fault);
    }
}
