using OfficePrep.Mail;

namespace OfficePrep.Reading.Clues;

/// <summary>Finds the link and numbers that open the interview itself.</summary>
internal static class JoinFinder
{
    private static readonly string[] Social = ["social", "meet & greet", "meet and greet", "happy hour", "happy-hour", "dinner", "mixer", "hangout", "residents' hour", "resident q", "open house", "second look", "information session", "info session", "tech check", "test your", "technology check", "test meeting", "resident panel", "game night", "evening with"];

    private static readonly string[] Interview = ["interview", "join", "your room", "enter", "main", "zoom link", "meeting link"];

    private static readonly string[] Aside = ["need help", "meeting options", "calendar", "cancel", "register", "reschedule", "download", "system requirements", "help", "support", "how to", "tutorial", "privacy", "unsubscribe", "video about", "watch", "recording"];

    /// <summary>How to join, and where to pick or change a time.</summary>
    public static JoinClue Find(ReadingContext context, InterviewFormat? format, NoticeKind kind)
    {
        ArgumentNullException.ThrowIfNull(context);
        var layout = LetterLayout.Of(context);
        var links = LinkPurpose.In(layout);
        var best = Best(layout, links);
        // A newsletter's "book yours" is an advertisement.
        var scheduleUrl = kind == NoticeKind.Other ? null : ScheduleLinkFinder.Find(context, links);
        var join = best is { } found ? Details(layout, found.Address.OriginalString, found.Platform, found.At) : ByNumber(layout, format);
        return new JoinClue(join, scheduleUrl);
    }

    private static (Uri Address, string Platform, int At)? Best(LetterLayout layout, IReadOnlyList<LinkPurpose> links)
    {
        var candidates = new List<(Uri Address, string Platform, int At, double Weight)>();
        foreach (var link in links)
        {
            if (MeetingLink.PlatformOf(link.Address, link.Host) is { } platform && !LinkWarnings.IsDangerous(link))
            {
                candidates.Add((link.Address, platform, link.Link.Span.Start, Weigh(link, layout)));
            }
        }

        foreach (var happening in layout.Letter.Calendars.SelectMany(part => part.Events).Where(one => !HasAny(one.Summary, Social)))
        {
            foreach (var address in Addresses(happening))
            {
                if (HostBook.HostOf(address) is { } host && MeetingLink.PlatformOf(new Uri(address), host) is { } platform)
                {
                    candidates.Add((new Uri(address), platform, -1, 0.5));
                }
            }
        }

        return candidates.Count == 0 || candidates.Max(one => one.Weight) < -2 ? null
            : candidates.Where(one => one.Weight == candidates.Max(other => other.Weight)).Select(one => ((Uri, string, int)?)(one.Address, one.Platform, one.At)).First();
    }

    private static IEnumerable<string> Addresses(CalendarEvent happening) =>
        new[] { happening.Url, happening.Location, happening.Description }.OfType<string>()
            .SelectMany(text => text.Split([' ', '\n', '\r', '\t', '<', '>', '"', ',', ')', '('], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.StartsWith("https://", StringComparison.OrdinalIgnoreCase));

    private static double Weigh(LinkPurpose link, LetterLayout layout)
    {
        var weight = 1.0;
        weight += link.Says(Interview) ? 2 : 0;
        weight -= link.Says(Social) ? 4 : 0;
        weight -= HasAny(link.After.Length > 40 ? link.After[..40] : link.After, Social) ? 3 : 0;
        weight -= HasAny(link.Words, Aside) ? 3 : 0;

        // A link alone on its line belongs to what the paragraph before it speaks of.
        var paragraph = Paragraph(layout.Text, link.Link.Span.Start);
        weight -= HasAny(paragraph, Social) && !paragraph.Contains("interview", StringComparison.Ordinal) ? 2 : 0;
        return weight + (paragraph.Contains("interview", StringComparison.Ordinal) ? 1 : 0);
    }

    private static string Paragraph(string text, int at)
    {
        var blank = text.LastIndexOf("\n\n", Math.Max(0, at - 1), StringComparison.Ordinal);
        return text[Math.Max(blank < 0 ? 0 : blank, at - 300)..at].ToLowerInvariant();
    }

    private static JoinDetails Details(LetterLayout layout, string url, string platform, int at)
    {
        var number = MeetingNumbers.Id(layout.Text, at) ?? MeetingLink.NumberIn(new Uri(url), platform);
        return new JoinDetails
        {
            Platform = platform,
            Url = url,
            MeetingId = number,
            Passcode = MeetingNumbers.Passcode(layout.Text, at),
            DialIn = MeetingNumbers.DialIn(layout.Text),
        };
    }

    private static JoinDetails? ByNumber(LetterLayout layout, InterviewFormat? format)
    {
        var number = MeetingNumbers.Id(layout.Text, 0);
        return number is null || format == InterviewFormat.Phone ? null : new JoinDetails
        {
            Platform = MeetingNumbers.PlatformNamed(layout.Text),
            MeetingId = number,
            Passcode = MeetingNumbers.Passcode(layout.Text, 0),
            DialIn = MeetingNumbers.DialIn(layout.Text),
        };
    }

    private static bool HasAny(string? text, string[] phrases) =>
        text is not null && Array.Exists(phrases, phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase));
}
