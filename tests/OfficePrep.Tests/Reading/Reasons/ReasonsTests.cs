using OfficePrep.Mail;
using OfficePrep.Reading;
using OfficePrep.TestSupport;

namespace OfficePrep.Tests.Reading.Reasons;

public sealed class ReasonsTests
{
    /// <summary>Every message of the corpus.</summary>
    public static TheoryData<string> Messages { get; } =
        [.. Directory.EnumerateFiles(RepositoryRoot.Path("tests", "corpus"), "*.eml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Messages))]
    public void every_part_of_every_time_has_a_rule_and_words_of_the_message(string name)
    {
        var (letter, notice, raw) = Read(name);
        var text = Plain(string.Join('\n', Texts(letter).Append(raw)));
        for (var at = 0; at < notice.Times.Count; at++)
        {
            var reasons = notice.Reasons.Where(reason => reason.Field.StartsWith($"times[{at}].", StringComparison.Ordinal)).ToDictionary(reason => reason.Field.Split('.')[1]);
            var time = notice.Times[at];
            string[] fields =
            [
                "role", "status", "date", .. time.Start is Moment.At ? ["clock"] : Array.Empty<string>(), .. time.ZoneFrom is null ? Array.Empty<string>() : ["zone"],
                .. time.End is null ? Array.Empty<string>() : ["end"], .. time.ArriveBy is null ? Array.Empty<string>() : ["arriveBy"], .. time.Doubts.Select((_, doubt) => $"doubts[{doubt}]"),
            ];
            foreach (var field in fields)
            {
                var reason = Assert.Contains(field, (IReadOnlyDictionary<string, Reason>)reasons);
                Assert.EndsWith(".", reason.Rule, StringComparison.Ordinal);
                Assert.True(reason.Words.Length > 0 || time.ZoneFrom == ZoneSource.Home, $"{name}: {reason.Field} has no words.");
                Assert.True(text.Contains(Plain(reason.Words), StringComparison.OrdinalIgnoreCase), $"{name}: “{reason.Words}” for {reason.Field} does not stand in the message.");
                Assert.All(reason.Against, rival => Assert.True(text.Contains(Plain(rival.Words), StringComparison.OrdinalIgnoreCase), $"{name}: “{rival.Words}” against {reason.Field} does not stand in the message."));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void every_other_field_that_is_set_has_a_reason(string name)
    {
        var notice = Read(name).Notice;
        var fields = notice.Reasons.Select(reason => reason.Field).ToList();

        Assert.Equal(fields.Count, fields.Distinct().Count());
        Assert.Contains("kind", fields);
        Assert.Equal(notice.Program?.Institution is not null, fields.Contains("program.institution"));
        Assert.Equal(notice.Program?.Specialty is not null, fields.Contains("program.specialty"));
        Assert.Equal(notice.Program?.City is not null, fields.Contains("program.city"));
        Assert.Equal(notice.Program?.State is not null, fields.Contains("program.state"));
        Assert.Equal(notice.Program?.Track is not null, fields.Contains("program.track"));
        Assert.Equal(notice.Format is not null, fields.Contains("format"));
        Assert.Equal(notice.Join?.Url is not null, fields.Contains("join.url"));
        Assert.Equal(notice.ScheduleUrl is not null, fields.Contains("scheduleUrl"));
        Assert.Equal(notice.Place is not null, fields.Contains("place"));
        Assert.Equal(notice.Contacts.Count, fields.Count(field => field.StartsWith("contacts[", StringComparison.Ordinal)));
        Assert.Equal(notice.Interviewers.Count, fields.Count(field => field.StartsWith("interviewers[", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("subject-nine-body-half-past", "times[0].clock")]
    [InlineData("calendar-an-hour-later", "times[0].clock")]
    [InlineData("two-labels-that-do-not-agree", "times[0].zone")]
    [InlineData("a-label-with-two-homes", "times[0].zone")]
    [InlineData("tuesday-the-ninth-was-a-wednesday", "times[0].date")]
    [InlineData("half-past-six-of-which-half", "times[0].clock")]
    [InlineData("next-tuesday-said-on-friday", "times[0].date")]
    [InlineData("slashes-from-lahore", "times[0].date")]
    [InlineData("zulu-and-local-agree", "times[0].zone")]
    public void where_two_statements_compete_the_loser_is_named(string name, string field)
    {
        var reason = Read(name).Notice.Reasons.Single(reason => reason.Field == field);

        Assert.NotEmpty(reason.Against);
        Assert.All(reason.Against, rival => Assert.False(string.IsNullOrEmpty(rival.Reading)));
        Assert.All(reason.Against, rival => Assert.EndsWith(".", rival.Rule, StringComparison.Ordinal));
    }

    private static (Letter Letter, Notice Notice, string Raw) Read(string name)
    {
        var bytes = File.ReadAllBytes(RepositoryRoot.Path("tests", "corpus", name + ".eml"));
        var letter = new LetterReader().Read(bytes, LetterFormat.Message);
        return (letter, InvitationReader.Read(letter, "Asia/Karachi"), System.Text.Encoding.UTF8.GetString(bytes));
    }

    private static IEnumerable<string> Texts(Letter letter) =>
    [
        letter.Body.Text, letter.Subject, .. letter.Quoted.SelectMany(quote => new[] { quote.Header, quote.Body.Text }),
        .. letter.Calendars.SelectMany(part => part.Events).SelectMany(each => new[] { each.Summary ?? "", each.Start?.ZoneName ?? "", Stamp(each.Start), Stamp(each.End) }),
        .. letter.Forwarded is { } inner ? Texts(inner) : [],
    ];

    private static string Stamp(CalendarMoment? moment) => moment?.Local.ToString("uuuuMMdd'T'HHmmss", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private static string Plain(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
