using System.Text;

namespace OfficePrep.Cli.Tests;

/// <summary>A message full of what terminals obey, and every command that shows words of messages: none of it gets out, by whichever field it came.</summary>
public sealed class HostileWordsTests : IDisposable
{
    // Clear the screen, rename the window, ring, go back over the line, turn the direction, color by C1, and a link that only terminals see.
    private const string Attack = "\u001b[2J\u001b]0;owned\u0007\b\r\u202e\u2066\u009b31m\u0085\u001b]8;;https://evil.example\u001b\\";

    private readonly CommandRun command = new();

    public void Dispose() => command.Dispose();

    [Theory]
    [InlineData("read", "{mail}")]
    [InlineData("read", "--why", "{mail}")]
    [InlineData("read", "--json", "{mail}")]
    [InlineData("plan", "{season}", "{other}")]
    [InlineData("plan", "{season}")]
    [InlineData("answer", "{season}")]
    [InlineData("slots", "{season}")]
    [InlineData("night", "{season}")]
    [InlineData("done", "{season}")]
    [InlineData("programs", "{season}")]
    [InlineData("tracker", "{season}")]
    [InlineData("calendar", "{season}")]
    [InlineData("undo", "{season}")]
    public async Task no_command_lets_a_message_steer_the_terminal(params string[] words)
    {
        var mail = command.Put("mail/hostile.eml", Message("hostile", "December 10, 2026"));
        var other = command.Put("more/other.eml", Message("other", "December 11, 2026"));
        var prepared = await CommandRun.Run("prepare", command.At("mail"), "--out", command.At("season"), "--home", "Europe/Warsaw");

        var result = await CommandRun.Run([.. words.Select(word => word.Replace("{mail}", mail, StringComparison.Ordinal).Replace("{season}", command.At("season"), StringComparison.Ordinal).Replace("{other}", other, StringComparison.Ordinal))]);

        AssertQuiet(prepared.Output + prepared.Errors);
        AssertQuiet(result.Output + result.Errors);
        Assert.NotEmpty(result.Output + result.Errors);
        Assert.DoesNotContain("Unhandled", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task the_words_around_the_attack_are_still_shown()
    {
        var mail = command.Put("mail/hostile.eml", Message("hostile", "December 10, 2026"));

        var result = await CommandRun.Run("read", "--why", mail);

        Assert.Contains("December 10, 2026, 9:00 AM", result.Output, StringComparison.Ordinal);
    }

    // What an interview's letter says besides its facts is nobody's business but the reader's: not a word of it is repeated.
    [Fact]
    public async Task the_body_of_a_message_is_not_printed()
    {
        var mail = command.Put("mail/hostile.eml", Message("hostile", "December 10, 2026"));

        foreach (var words in new[] { new[] { "read", mail }, ["read", "--why", mail], ["prepare", command.At("mail"), "--out", command.At("season")] })
        {
            var result = await CommandRun.Run(words);
            Assert.DoesNotContain("quokka", result.Output + result.Errors, StringComparison.Ordinal);
        }
    }

    private static void AssertQuiet(string shown) =>
        Assert.DoesNotContain(shown, unit => unit is (< ' ' and not '\n') or (>= '\u007f' and <= '\u009f') or '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'));

    private static byte[] Message(string id, string day)
    {
        static string Encoded(string text) => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}?=";
        var body = $"Dear {Attack}Dr. Yusuf,\n\nThis confirms your virtual interview{Attack} with Northgate{Attack} Hospital, Internal Medicine{Attack}, Buffalo, NY{Attack}, on {day} at 9:00 AM{Attack} ET.\nYou will meet Dr. Rosa{Attack} Quill.\n\nOur own quokka sleeps in the library.\n\nJoin Zoom Meeting\nhttps://northgate.zoom.us/j/91500000001?pwd={Attack}x\nMeeting ID: 915 {Attack}0000 0001\nPasscode: {Attack}778\n\nSincerely,\nRosa{Attack} Quill, 716-555-0101{Attack}\nrosa{Attack}@northgate.example\n";
        return Encoding.UTF8.GetBytes($"From: {Encoded($"Rosa {Attack}Quill")} <rosa@northgate.example>\r\nTo: {Encoded($"Amina{Attack} Yusuf")} <amina@mail.example>\r\nSubject: {Encoded($"Interview{Attack} confirmed")}\r\nDate: Mon, 12 Oct 2026 09:00:00 -0400\r\nMessage-ID: <{id}@northgate.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{Convert.ToBase64String(Encoding.UTF8.GetBytes(body))}\r\n--b\r\nContent-Type: text/plain; name=\"{Encoded($"plan{Attack}.txt")}\"\r\nContent-Disposition: attachment\r\n\r\nplan\r\n--b--\r\n");
    }
}
