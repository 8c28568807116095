using System.Globalization;
using System.Text;
using CsCheck;
using MimeKit;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.Replies;

namespace OfficePrep.Tests.Replies;

/// <summary>Names, subjects and ids that letters brought cannot break a draft's headers or HTML, and cannot smuggle a time in.</summary>
public class HostileRepliesTests
{
    private static readonly string[] Names =
    [
        "Northgate\r\nBcc: thief@other.example", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "Northgate \u202egnirb", "\u2066Northgate\u2069", "a\u0000b", "St. Brendan’s & Sons <b>",
        "{time}", "{program}", "[time] Northgate", "Eastern Plains", "Pacific Northwest", "Central Valley Hospital", "Mountain View", "GMT Clinic", "مستشفى الشمال", "=?utf-8?q?x?=", "\n\nor\n\n", "\ud800",
        "UTC+3 Medical Center", "May Hospital", "March 3 Hospital", "Noon Hospital", "Two O'Clock Hospital", "St. Luke’s (UTC−8)", "Today Health", "1234 Friday Street", "For me: Clinic", new string('x', 5000),
    ];

    private static readonly Gen<string> Name = Gen.OneOf(Gen.Int[0, Names.Length - 1].Select(at => Names[at]), Gen.String[0, 40]);

    private static readonly Instant Now = Instant.FromUtc(2026, 10, 20, 12, 0);
    private static readonly Instant Morning = Instant.FromUtc(2026, 11, 16, 14, 0);

    [Fact]
    public void whatever_a_letter_brought_the_draft_stays_one_message_of_ours() =>
        Gen.Select(Name, Name, Name, Name, Name).Sample(
            words =>
            {
                var (institution, subject, person, id, city) = words;
                if (Write(institution, subject, person, id, city) is not ReplyOutcome.Offered { Draft: var draft })
                {
                    return;
                }

                using var bytes = new MemoryStream(draft.ToMessage());
                var message = MimeMessage.Load(bytes, TestContext.Current.CancellationToken);
                Assert.Subset(
                    new HashSet<string>(["X-Unsent", "To", "Subject", "In-Reply-To", "References", "MIME-Version", "Content-Type"], StringComparer.OrdinalIgnoreCase),
                    message.Headers.Select(header => header.Field).ToHashSet(StringComparer.OrdinalIgnoreCase));
                Assert.Single(message.To.Mailboxes);
                Assert.Equal("marlene@northgate.example", message.To.Mailboxes.First().Address);
                Assert.Equal(draft.Text, message.TextBody!.ReplaceLineEndings("\n"));
                Assert.DoesNotContain(draft.Subject + draft.Text.Replace("\n", "", StringComparison.Ordinal), letter => char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format);
                Assert.Equal(["body", "br", "head", "html", "meta", "p", "title"], Tags(draft.Html));
                Assert.Equal([Morning, Morning], PrintedClocks.In(draft.Text).Select(line => line.Start));
            },
            iter: 2000);

    [Theory]
    [InlineData("Northgate, which moved your interview to Friday, November 20, 2026, 9:00 AM (New York, UTC−5),")]
    [InlineData("Northgate on November 20 at 3:00 PM EST")]
    public void a_name_that_smuggles_a_time_in_gets_no_draft(string institution) =>
        Assert.Contains("reading it back failed", Assert.IsType<ReplyOutcome.NotOffered>(Write(institution, "Interview", "Marlene Stutzman", "a@b.example", "Buffalo")).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("Central Valley Hospital")]
    [InlineData("Eastern Plains Medical Center")]
    [InlineData("St. Brendan’s & Sons")]
    [InlineData("Pacific Northwest Health")]
    [InlineData("Mountain View Hospital")]
    [InlineData("مستشفى الشمال")]
    public void an_honest_name_that_looks_odd_gets_its_draft(string institution) =>
        Assert.IsType<ReplyOutcome.Offered>(Write(institution, "Interview", "Marlene Stutzman", "a@b.example", "Buffalo"));

    private static ReplyOutcome Write(string institution, string subject, string person, string id, string city)
    {
        var interview = Interviews.Interview(InterviewStatus.Scheduled, Interviews.Time(Morning, Duration.FromHours(3), "America/New_York")) with
        {
            Program = new ProgramIdentity { Institution = institution, Specialty = institution.Length % 2 == 0 ? "internal-medicine" : city, City = city, State = "NY", Track = person },
            Contacts = [new Contact(person, "marlene@northgate.example", null)],
            Letters = ["k" + id],
        };
        var season = Interviews.Season(interview, "Asia/Karachi");
        season = season with { Letters = [season.Letters[0] with { Key = "k" + id, Subject = subject, Thread = [id, "k" + id] }] };
        return ReplyWriter.Write(interview, season, new ReplyRequest(ReplyKind.ConfirmTime) { Name = person }, Now);
    }

    private static SortedSet<string> Tags(string html)
    {
        var tags = new SortedSet<string>(StringComparer.Ordinal);
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var name = new string([.. html.Skip(at + 1).SkipWhile(letter => letter == '/').TakeWhile(char.IsAsciiLetter)]);
            if (html[at + 1] != '!')
            {
                tags.Add(name);
            }
        }

        return tags;
    }
}
