using NodaTime;

namespace OfficePrep.Reading.Clues;

/// <summary>What is true of a letter besides its words and tells what it is for: its parts, how many hours and links it has, how soon the days are that it names.</summary>
internal static class KindFacts
{
    // A date without a year that the rule sets farther ahead than this was over when the letter was written: "as we wrote on November 3".
    private const int JustOver = 300;

    // What a person writes in a minute, and what takes an evening.
    private const int ShortLetter = 60;
    private const int LongLetter = 200;

    /// <summary>The facts, each once, in a fixed order.</summary>
    /// <param name="context">The letter.</param>
    /// <param name="body">The terms of its newest part.</param>
    public static IEnumerable<string> Of(ReadingContext context, IReadOnlyList<string> body)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(body);
        var layout = LetterLayout.Of(context);
        return
        [
            "always",
            .. layout.Letter.Calendars.Select(part => "calendar " + (part.Method?.ToLowerInvariant() ?? "without method")),
            "clocks " + Amount(body.Count(term => term == KindTerms.Clock)),
            "days " + Amount(body.Count(term => term is KindTerms.Day or KindTerms.Month)),
            "links " + Amount(body.Count(term => term == KindTerms.Link)),
            .. OfParts(layout, body.Count),
            .. OfLinks(layout),
            .. OfDays(context, layout),
        ];
    }

    private static IEnumerable<string> OfParts(LetterLayout layout, int terms)
    {
        if (IntentFinder.IsPrivate(layout.Letter.From))
        {
            yield return "private sender";
        }

        if (Broadcast.Is(layout))
        {
            yield return "sent to many";
        }

        if (layout.Letter.Subject.StartsWith("re:", StringComparison.OrdinalIgnoreCase))
        {
            yield return "answers";
        }

        yield return "questions " + Amount(layout.Lines.Where(line => IsOwn(line)).Sum(line => line.Text.Count(unit => unit == '?')));
        yield return terms < ShortLetter ? "short" : terms > LongLetter ? "long" : "of usual length";
    }

    private static IEnumerable<string> OfLinks(LetterLayout layout)
    {
        var links = LinkPurpose.In(layout).Where(link => IsOwn(layout.LineAt(link.Link.Span.Start)));
        if (links.Any(link => MeetingLink.PlatformOf(link.Address, link.Host) is not null))
        {
            yield return "opens a meeting";
        }

        if (ScheduleLinkFinder.OffersChoice(layout))
        {
            yield return "opens a calendar to choose from";
        }

        if (layout.Letter.From is { Domain: var domain } && HostBook.Find(domain) is { Use: var use })
        {
            yield return "sent by " + use;
        }
    }

    private static IEnumerable<string> OfDays(ReadingContext context, LetterLayout layout)
    {
        if (context.Sent?.Date is not { } sent)
        {
            yield break;
        }

        var dates = context.Passage.Clauses.Where(clause => clause.Mentions.Count > 0 && IsOwn(layout.LineAt(context.Tokens[clause.Mentions[0].First].Span.Start))).ToList();
        var leads = dates.SelectMany(clause => clause.Dates).Where(date => !date.IsWindow).Select(date => Lead(date, sent)).OfType<int>().Distinct().Order().ToList();
        if (leads.Exists(lead => lead < 0))
        {
            yield return "names a day gone by";
        }

        leads.RemoveAll(lead => lead < 0);
        yield return "first day " + Soon(leads.Count > 0 ? leads[0] : null);
        yield return "last day " + Soon(leads.Count > 0 ? leads[^1] : null);
        var timed = dates.Where(clause => clause.Clocks.Any()).SelectMany(clause => clause.Dates).Where(date => !date.IsWindow).Select(date => Lead(date, sent)).OfType<int>().Where(lead => lead >= 0).Distinct().Order().ToList();
        yield return "days with hours " + Amount(timed.Count);
        yield return "first day with hours " + Soon(timed.Count > 0 ? timed[0] : null);
    }

    // Days from the sending to a date; null where the date alone does not tell.
    private static int? Lead(DateMention date, LocalDate sent) => date.Shape switch
    {
        DateShape.Today => 0,
        DateShape.Tomorrow => 1,
        DateShape.Weekday => date.Weekday > 0 ? Period.Between(sent, sent.Next((IsoDayOfWeek)date.Weekday), PeriodUnits.Days).Days : null,
        DateShape.Written => OnCalendar(date.Year ?? sent.Year, date) is { } day && Period.Between(sent, day, PeriodUnits.Days).Days is var days
            ? date.Year is null && days < 0 && OnCalendar(sent.Year + 1, date) is { } next && Period.Between(sent, next, PeriodUnits.Days).Days is var ahead && ahead < JustOver ? ahead : days
            : null,
        _ => null,
    };

    private static LocalDate? OnCalendar(int year, DateMention date) =>
        date.Month is >= 1 and <= 12 && year is >= 1900 and < 2200 && date.Day >= 1 && date.Day <= CalendarSystem.Iso.GetDaysInMonth(year, date.Month) ? new LocalDate(year, date.Month, date.Day) : null;

    private static string Soon(int? days) => days switch { null => "none", 0 or 1 => "tomorrow", <= 4 => "in days", <= 9 => "next week", <= 25 => "in weeks", _ => "later" };

    // What every letter of a sender has below it tells nothing of this one.
    private static bool IsOwn(LetterLine? line) => line is not ({ Part: LetterPart.Footer } or { Part: LetterPart.Signature, IsGuessed: false });

    private static string Amount(int count) => count switch { 0 => "none", 1 => "one", 2 or 3 => "few", _ => "many" };
}
