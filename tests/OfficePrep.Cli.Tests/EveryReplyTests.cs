using System.Globalization;
using NodaTime;
using OfficePrep.Mail;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Cli.Tests;

/// <summary>Each kind of reply as a person asks for it, from a season that was read from letters: printed, as HTML and as a message file, each read back by our own reader.</summary>
public sealed class EveryReplyTests : IDisposable
{
    private const string Fixed = "Your interview is confirmed for Tuesday, November 24, 2026, from 9:00 AM to 12:00 PM Eastern Time, by Zoom.";
    private const string Late = "Your interview is confirmed for Tuesday, November 24, 2026, from 1:00 PM to 4:00 PM Eastern Time, by Zoom.";
    private const string Soon = "Your interview is confirmed for Tuesday, October 27, 2026, from 9:00 AM to 12:00 PM Eastern Time, by Zoom.";
    private const string Over = "Your interview is confirmed for Thursday, October 15, 2026, from 9:00 AM to 12:00 PM Eastern Time, by Zoom.";
    private const string Open = "Your interview is confirmed for Tuesday, November 24, 2026 at 9:00, by Zoom.";
    private const string Dates = "We invite you to interview with us. Please choose one of these dates:\n\nTuesday, November 24, 2026 at 9:00 AM Eastern Time\nThursday, December 3, 2026 at 1:00 PM Eastern Time\n";
    private const string Waitlist = "We have put you on our waitlist for an interview. If a place opens, we write to you at once.";

    // What no letter to a program may speak of: other programs, lists and ranks.
    private static readonly string[] Unseemly = ["rank", "match list", "other program", "elsewhere", "first choice", "favorite", "another offer", "where i stand"];

    private readonly CommandRun run = new();

    public static TheoryData<string, string, string[], int> Kinds => new()
    {
        { "confirm", Fixed, [], 1 },
        { "choose", Dates, ["--slot", "2", "--also", "1"], 2 },
        { "kinder", Late, ["--hours", "8:00-21:00"], 2 },
        { "ask", Open, [], 2 },
        { "reschedule", Fixed, [], 1 },
        { "stay", Waitlist, [], 0 },
        { "leave", Waitlist, [], 0 },
        { "decline", Dates, [], 0 },
        { "withdraw", Fixed, [], 1 },
        { "thank", Over, [], 1 },
    };

    public void Dispose() => run.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task every_kind_of_reply_says_the_same_instants_in_text_html_and_file_on_both_clocks(string kind, string letter, string[] options, int moments)
    {
        var id = await Season(letter);
        var file = run.At("draft.eml");
        var printed = await CommandRun.Run(["reply", run.At("season"), id, kind, "--name", "Zainab Qureshi", .. options]);
        var saved = await CommandRun.Run(["reply", run.At("season"), id, kind, "--name", "Zainab Qureshi", "--out", file, .. options]);

        Assert.Equal((0, 0, "", ""), (printed.Code, saved.Code, printed.Errors, saved.Errors));
        var reader = new LetterReader();
        var message = reader.Read(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), LetterFormat.Message);
        var html = MimeKit.MimeMessage.Load(file, TestContext.Current.CancellationToken).HtmlBody;
        var body = printed.Output[(printed.Output.IndexOf("\n\n", StringComparison.Ordinal) + 2)..].Split("\nNote: ")[0];
        var (text, page, whole) = (Said(reader.Read(System.Text.Encoding.UTF8.GetBytes(body), LetterFormat.Text)), Said(reader.Read(System.Text.Encoding.UTF8.GetBytes(html!), LetterFormat.Html)), Said(message));

        Assert.Equal(text, page);
        Assert.Equal(text, whole);
        Assert.Equal(moments, text.Distinct().Count());
        // Each moment stands on the program's clock and on one's own.
        Assert.Equal(text.Count / 2, Lines(body).Count(line => line.Contains("For me: ", StringComparison.Ordinal)));
        Assert.All(Lines(body).Where(line => line.Contains(":00 ", StringComparison.Ordinal) || line.Contains("For me", StringComparison.Ordinal)), line => Assert.Matches(@"\((New York|Buffalo|Karachi), UTC[+−]\d", line));
        Assert.EndsWith("Zainab Qureshi", body.TrimEnd(), StringComparison.Ordinal);
        Assert.All(Unseemly, word => Assert.DoesNotContain(word, body, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("kinder", Soon, true)]
    [InlineData("reschedule", Soon, true)]
    [InlineData("withdraw", Soon, true)]
    [InlineData("kinder", Fixed, false)]
    [InlineData("reschedule", Fixed, false)]
    [InlineData("withdraw", Fixed, false)]
    public async Task less_than_two_weeks_of_notice_is_said_beside_the_draft(string kind, string letter, bool isShort)
    {
        var result = await CommandRun.Run("reply", run.At("season"), await Season(letter), kind, "--hours", "8:00-16:00");

        Assert.Equal(0, result.Code);
        Assert.Equal(isShort, result.Output.Contains("Note: The interview is in 7 days. The Match rules ask for reasonable notice of a change or cancellation, such as one to two weeks", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("decline", Dates)]
    [InlineData("withdraw", Fixed)]
    [InlineData("leave", Waitlist)]
    public async Task giving_a_place_up_is_said_to_be_final(string kind, string letter) =>
        Assert.Contains("Note: Once this is sent, the place is likely gone for good.", (await CommandRun.Run("reply", run.At("season"), await Season(letter), kind)).Output, StringComparison.Ordinal);

    [Fact]
    public async Task the_name_in_the_preferences_signs_and_a_typed_one_wins()
    {
        var id = await Season(Fixed);
        var unsigned = await CommandRun.Run("reply", run.At("season"), id, "confirm");
        run.Put("season/preferences.json", """{ "name": "Zainab Qureshi" }""");
        var signed = await CommandRun.Run("reply", run.At("season"), id, "confirm");
        var typed = await CommandRun.Run("reply", run.At("season"), id, "confirm", "--name", "Z. Qureshi, MD");

        Assert.Contains("\nKind regards,\n\nNote: ", unsigned.Output, StringComparison.Ordinal);
        Assert.Contains("Note: Sign it with your name: the draft ends without one.", unsigned.Output, StringComparison.Ordinal);
        Assert.Contains("\nKind regards,\nZainab Qureshi\n", signed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Sign it", signed.Output, StringComparison.Ordinal);
        Assert.Contains("\nKind regards,\nZ. Qureshi, MD\n", typed.Output, StringComparison.Ordinal);
    }

    private static string[] Lines(string text) => text.Split('\n');

    private static List<string> Said(Letter letter)
    {
        var (times, unsettled) = StatedMoments.Read(letter);
        Assert.Empty(unsettled);
        return [.. times.Select(time => ((time.Start as Moment.At)?.Instant.ToString() ?? time.Start.Date.ToString("R", CultureInfo.InvariantCulture)) + "/" + time.End?.ToInstant())];
    }

    private async Task<string> Season(string body)
    {
        var letter = run.Put("letter.eml", $"""
            From: "Northgate Internal Medicine" <residency@northgate.example>
            To: applicant@mail.example
            Subject: Your interview
            Date: Thu, 01 Oct 2026 09:00:00 -0400
            Message-ID: <1@northgate.example>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8

            Dear applicant,

            {body}

            Internal Medicine Residency Program
            Northgate Medical Center, Buffalo, NY
            """.Replace("\n", "\r\n", StringComparison.Ordinal));
        var prepared = await CommandRun.Run("prepare", letter, "--home", "Asia/Karachi", "--out", run.At("season"));
        Assert.Equal((0, ""), (prepared.Code, prepared.Errors));
        return Assert.Single(run.Season("season").Interviews).Id;
    }
}
