using System.Text;
using OfficePrep.Mail;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Mail;

/// <summary>Every limit of reading, one below, at it and one above: below and at it all is read, above it the letter is cut and says so, or is refused.</summary>
public sealed class LetterLimitsTests
{
    private static readonly int[] Around = [-1, 0, 1];

    [Fact]
    public void bytes() => Assert.All(Around, step =>
    {
        var source = LetterSource.Plain("Your interview is on Tuesday.");
        var reader = new LetterReader(new LetterLimits { Bytes = source.Length - step });
        if (step > 0)
        {
            Assert.Throws<UnreadableLetterException>(() => reader.Read(source, LetterFormat.Message));
        }
        else
        {
            Assert.Empty(reader.Read(source, LetterFormat.Message).Flaws);
        }
    });

    [Fact]
    public void depth_of_parts() => Assert.All(Around, step =>
    {
        var letter = Read(new LetterLimits { Depth = 5 }, Nested(5 + step));

        Assert.Equal(step > 0 ? [LetterFlaw.Truncated] : [], letter.Flaws);
        Assert.Equal(step > 0 ? "" : "Deep.", letter.Body.Text);
    });

    [Fact]
    public void parts() => Assert.All(Around, step =>
    {
        // The multipart around them is a part too.
        var letter = Read(new LetterLimits { Parts = 8 }, Mixed(Enumerable.Range(1, 7 + step).Select(number => $"Content-Type: text/plain\r\n\r\nPart {number}.")));

        Assert.Equal(step > 0 ? [LetterFlaw.Truncated] : [], letter.Flaws);
        Assert.Contains($"Part {Math.Min(7, 7 + step)}.", letter.Body.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Part 8.", letter.Body.Text, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/html")]
    public void source_of_a_text(string type) => Assert.All(Around, step =>
    {
        var letter = Read(new LetterLimits { Source = 300 }, $"Content-Type: {type}\r\n\r\n" + new string('x', 300 + step));

        Assert.Equal(step > 0 ? [LetterFlaw.Truncated] : [], letter.Flaws);
        Assert.Equal(Math.Min(300, 300 + step), letter.Body.Text.Length);
    });

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/html")]
    public void visible_text(string type) => Assert.All(Around, step =>
    {
        var letter = Read(new LetterLimits { Text = 300 }, $"Content-Type: {type}\r\n\r\n" + new string('x', 300 + step));

        Assert.Equal(step > 0 ? [LetterFlaw.Truncated] : [], letter.Flaws);
        Assert.Equal(Math.Min(300, 300 + step), letter.Body.Text.Length);
    });

    [Fact]
    public void bytes_of_a_calendar() => Assert.All(Around, step =>
    {
        var calendar = Calendar(1);
        var letter = Read(new LetterLimits { CalendarBytes = calendar.Length - step }, Mixed(["Content-Type: text/plain\r\n\r\nHi.", "Content-Type: text/calendar\r\n\r\n" + calendar]));

        Assert.Equal(step > 0, letter.Flaws.Contains(LetterFlaw.Truncated));
    });

    [Fact]
    public void events_of_a_calendar() => Assert.All(Around, step =>
    {
        var letter = Read(new LetterLimits { CalendarEvents = 6 }, Mixed(["Content-Type: text/plain\r\n\r\nHi.", "Content-Type: text/calendar\r\n\r\n" + Calendar(6 + step)]));

        Assert.Equal(step > 0, letter.Flaws.Contains(LetterFlaw.Truncated));
        Assert.Equal(Math.Min(6, 6 + step), letter.Calendars.Sum(calendar => calendar.Events.Count));
    });

    [Theory]
    [InlineData("text/plain", "https://a{0}.example/x ")]
    [InlineData("text/html", "<a href='https://a{0}.example/x'>page {0}</a> ")]
    public void links(string type, string link) => Assert.All(Around, step =>
    {
        var links = string.Concat(Enumerable.Range(1, 9 + step).Select(number => string.Format(System.Globalization.CultureInfo.InvariantCulture, link, number)));

        Assert.Equal(Math.Min(9, 9 + step), Read(new LetterLimits { Links = 9 }, $"Content-Type: {type}\r\n\r\n{links}").Body.Links.Count);
    });

    [Fact]
    public void older_messages() => Assert.All(Around, step =>
    {
        var older = string.Concat(Enumerable.Range(1, 4 + step).Select(number => $"\r\n\r\n-----Original Message-----\r\nFrom: Sam <sam@example.org>\r\nSent: Monday, October {number}, 2026 9:00 AM\r\nTo: Ana\r\nSubject: Dates\r\n\r\nOlder message {number}."));
        var letter = Read(new LetterLimits { Quotes = 4 }, "Content-Type: text/plain\r\n\r\nNewest." + older);

        Assert.Equal("Newest.", letter.Body.Text);
        Assert.Equal(Math.Min(4, 4 + step), letter.Quoted.Count);
    });

    [Fact]
    public void length_of_an_address() => Assert.All(Around, step =>
        Assert.Equal(step > 0 ? 0 : 1, LetterSource.ReadPlain("https://a.example/" + new string('x', 8_000 - 18 + step)).Body.Links.Count));

    [Fact]
    public void messages_attached_to_attached_messages() => Assert.All(Around, step =>
    {
        var source = Encoding.ASCII.GetString(LetterSource.Plain("Innermost."));
        for (var depth = 0; depth < 3 + step; depth++)
        {
            source = Encoding.ASCII.GetString(LetterSource.Message($"Content-Type: multipart/mixed; boundary=b{depth}\r\n\r\n--b{depth}\r\nContent-Type: text/plain\r\n\r\nFYI\r\n--b{depth}\r\nContent-Type: message/rfc822\r\n\r\n{source}\r\n--b{depth}--\r\n"));
        }

        var letter = new LetterReader().Read(Encoding.ASCII.GetBytes(source), LetterFormat.Message);
        var innermost = letter;
        while (innermost.Forwarded is { } inner)
        {
            innermost = inner;
        }

        Assert.Equal(step > 0 ? "FYI" : "Innermost.", innermost.Body.Text);
        Assert.Equal(step > 0, InvitationReader.Read(letter, null).Warnings.Any(warning => warning.Code == WarningCode.Truncated));
    });

    [Fact]
    public void a_second_attached_message_is_named_as_not_read()
    {
        var attached = string.Concat(Enumerable.Range(1, 2).Select(number => $"--b\r\nContent-Type: message/rfc822\r\n\r\n{Encoding.ASCII.GetString(LetterSource.Plain($"Message {number}."))}\r\n"));
        var letter = new LetterReader().Read(LetterSource.Message($"Content-Type: multipart/mixed; boundary=b\r\n\r\n{attached}--b--\r\n"), LetterFormat.Message);

        Assert.Equal("Message 1.", letter.Forwarded?.Body.Text);
        Assert.Equal([LetterFlaw.Truncated], letter.Flaws);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    public void characters_that_are_read_for_times(int step)
    {
        const string Time = "Your interview is on Tuesday, December 8, 2026 at 9:00 AM ET.";
        var filler = string.Concat(Enumerable.Repeat("We look forward to meeting you. ", 7_000))[..(200_000 - Time.Length - 2 + step)];
        var notice = InvitationReader.Read(LetterSource.ReadPlain(Time + "\n\n" + filler), "Europe/Warsaw");

        Assert.Single(notice.Times);
        Assert.Equal(step > 0, notice.Warnings.Any(warning => warning.Code == WarningCode.Truncated));
    }

    [Theory]
    [InlineData(199, false)]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public void times_of_a_letter(int count, bool isCut)
    {
        var slots = string.Join("\n", Enumerable.Range(0, count).Select(number => $"December {1 + (number / 8)}, {1 + (number % 8)}:15 PM"));
        var notice = InvitationReader.Read(LetterSource.ReadPlain("Please choose one of these interview times (all Eastern Time):\n\n" + slots), "Europe/Warsaw");

        Assert.Equal(Math.Min(count, 200), notice.Times.Count);
        Assert.Equal(isCut, notice.Warnings.Any(warning => warning.Code == WarningCode.Truncated));
    }

    [Theory]
    [InlineData(598, false)]
    [InlineData(599, false)]
    [InlineData(600, true)]
    public void mentions_of_dates_hours_and_zones(int zones, bool isCut)
    {
        var text = "Your interview is on December 8, 2026. " + string.Concat(Enumerable.Repeat("EST; ", zones));

        Assert.Equal(isCut, InvitationReader.Read(LetterSource.ReadPlain(text), "Europe/Warsaw").Warnings.Any(warning => warning.Code == WarningCode.Truncated));
    }

    private static Letter Read(LetterLimits limits, string body) => new LetterReader(limits).Read(LetterSource.Message(body), LetterFormat.Message);

    private static string Mixed(IEnumerable<string> parts) => $"Content-Type: multipart/mixed; boundary=b\r\n\r\n{string.Concat(parts.Select(part => $"--b\r\n{part}\r\n"))}--b--\r\n";

    private static string Nested(int depth)
    {
        var part = "Content-Type: text/plain\r\n\r\nDeep.";
        for (var level = 0; level < depth; level++)
        {
            part = $"Content-Type: multipart/mixed; boundary=n{level}\r\n\r\n--n{level}\r\n{part}\r\n--n{level}--\r\n";
        }

        return part;
    }

    private static string Calendar(int events) =>
        $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{string.Concat(Enumerable.Range(1, events).Select(number => $"BEGIN:VEVENT\r\nUID:{number}\r\nDTSTART:202612{number + 10}T140000Z\r\nSUMMARY:Session {number}\r\nEND:VEVENT\r\n"))}END:VCALENDAR";
}
