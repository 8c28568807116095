using System.Globalization;
using System.Text;
using OfficePrep.Mail;
using OfficePrep.Reading;

namespace OfficePrep.Bench;

/// <summary>What hostile mail costs, and how the cost grows with the length of an ordinary one.</summary>
internal static class HostileMail
{
    /// <summary>One line a case, in milliseconds of processor time.</summary>
    public static int Run()
    {
        foreach (var (name, letter) in Cases())
        {
            void Read() => InvitationReader.Read(Letters.Decode(letter), "Asia/Karachi");
            Timing.Warm(Read, TimeSpan.FromSeconds(1));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}, {letter.Length / 1024} KB: {Timing.Median(Read, 5) * 1000:0} ms, of that decoding {Timing.Median(() => Letters.Decode(letter), 5) * 1000:0} ms"));
        }
        return 0;
    }

    /// <summary>Bodies of 1 KB to 1 MB: each line says what doubling cost. Prose first, then what is nothing but hours: in one line, and in the rows of a plan.</summary>
    public static int Growth()
    {
        Grow("prose", 1, bytes => Letters.OfLength(bytes));
        Grow("clocks", 64, bytes => Plain(Many("9:00 AM - 10:00 AM ET, ", bytes / 23)));
        Grow("agenda", 64, bytes => Plain("Your interview is on Thursday, December 10, 2026 (Eastern):\r\n\r\n" + Different(bytes / 38, at => $"{8 + (at % 4)}:{at % 6}0 AM  Interview with Dr. {Name(at)}\r\n")));
        return 0;
    }

    private static void Grow(string name, int smallest, Func<int, byte[]> write)
    {
        var before = 0.0;
        Console.WriteLine(name);
        for (var kilobytes = smallest; kilobytes <= 1024; kilobytes *= 2)
        {
            var letter = write(kilobytes * 1024);
            var times = Math.Max(1, 256 / kilobytes);
            void Read()
            {
                for (var i = 0; i < times; i++)
                    InvitationReader.Read(Letters.Decode(letter), "Asia/Karachi");
            }
            Timing.Warm(Read, TimeSpan.FromSeconds(kilobytes == smallest ? 6 : 1));
            var milliseconds = Timing.Median(Read, 7) * 1000 / times;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kilobytes,5} KB: {milliseconds,8:0.00} ms{(before > 0 ? $", {milliseconds / before:0.00} times the half" : "")}"));
            before = milliseconds;
        }
    }

    private static IEnumerable<(string Name, byte[] Letter)> Cases()
    {
        foreach (var tag in new[] { "div", "table", "span", "blockquote", "b", "p", "ul", "table><tr><td" })
            yield return ($"50,000 nested <{tag}>", Html(Many($"<{tag}>x", 50_000)));
        yield return ("100,000 links in HTML", Html(Many("<a href=\"https://x.example/a?b=1\">Join</a> ", 100_000)));
        yield return ("100,000 bare links", Plain(Many("https://x.example/a?b=1\r\n", 100_000)));
        yield return ("100,000 lines, quoted and not in turn", Plain(Many("> is it the 4th?\r\nno, the 5th\r\n", 50_000)));
        yield return ("100,000 dates", Plain(Many("Nov 4 at 9 AM EST\r\n", 100_000)));
        yield return ("100,000 attributions", Plain(Many("On Tue, Oct 20, 2026 at 9:12 AM Ana <a@b.example> wrote:\r\n", 100_000)));
        yield return ("1 MB of one word", Plain(new string('x', 1024 * 1024)));
        yield return ("1 MB of digits and marks", Plain(Many("1/2-3:4 ", 131_072)));
        // Words that differ: whatever compares each name with all others shows only here.
        yield return ("25,000 institutions, each another", Plain(Different(25_000, at => $"We work with {Name(at)} {Name(at * 7)} Hospital.\r\n")));
        yield return ("15,000 contacts, each another", Plain(Different(15_000, at => $"Write {Name(at)} {Name(at * 3)} at a{at}@{Name(at)}.example, 315-555-0142\r\n")));
        yield return ("1 MB of small words in one line, each another", Plain(Different(140_000, at => Name(at).ToLowerInvariant() + " ")));
        yield return ("1 MB of capital words", Plain(Many("New York Saint ", 70_000)));
    }

    private static string Different(int times, Func<int, string> piece) => string.Concat(Enumerable.Range(0, times).Select(piece));

    // A pronounceable word of four letters or more, another for each number.
    private static string Name(int number)
    {
        var name = new StringBuilder();
        for (var rest = number + 6400; rest > 0; rest /= 80)
            name.Append("bcdfghklmnprstvz"[rest % 16]).Append("aeiou"[rest % 80 / 16]);
        name[0] = char.ToUpperInvariant(name[0]);
        return name.ToString();
    }

    private static string Many(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    private static byte[] Plain(string body) => Message("text/plain", body);

    private static byte[] Html(string body) => Message("text/html", body);

    private static byte[] Message(string type, string body) => Encoding.UTF8.GetBytes(
        $"From: Residency Office <office@maple-ridge.example>\r\nTo: a@home.example\r\nSubject: Your interview\r\nDate: Mon, 23 Nov 2026 10:00:00 -0500\r\nMIME-Version: 1.0\r\nContent-Type: {type}; charset=utf-8\r\n\r\n{body}");
}
