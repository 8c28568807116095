using OfficePrep.Reading.Reasons;

namespace OfficePrep.Reading.Clues;

/// <summary>Finds the link with which the applicant picks or changes a time.</summary>
internal static class ScheduleLinkFinder
{
    private static readonly string[] Asks =
    [
        "schedule", "choose", "pick", "select", "book", "claim", "sign up", "sign-up", "signup", "slot", "calendar", "availab", "dates", "preference", "rank as many", "mark ", "reserve", "register for your interview", "self-schedule", "accept your", "respond", "view invitation", "open my", "times", "your day", "change", "reschedule", "cancel", "in the form", "the form", "this form", "short form", "invitation", "portal", "personal page", "page", "link valid", "manage", "take it", "take this", "availability survey",
    ];

    private static readonly string[] Aside =
    [
        "unsubscribe", "preferences", "privacy", "add to", "google calendar", "outlook calendar", "ics", "website", "learn more", "facebook", "instagram", "twitter", "feedback survey", "applicant survey", "short survey", "satisfaction", "feedback", "help", "support", "video", "brochure", "salary", "benefits", "handbook", "map", "directions", "hotel", "parking", "read in browser", "view in browser", "rsvp", "upload", "questionnaire", "verify", "dashboard", "coaching", "about us", "faculty page", "visit our", "tour",
    ];

    private static readonly string[] Changes = ["change", "resched", "cancel", "swap", "edit", "move", "manage", "conflict"];

    private static readonly string[] Events = ["open house", "second look", "social", "happy hour", "dinner", "meet and greet", "meet & greet", "webinar", "information session", "info session"];

    /// <summary>The link, unwrapped; null where the letter has none.</summary>
    public static string? Find(ReadingContext context, IReadOnlyList<LinkPurpose> links)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (Best(LetterLayout.Of(context), links) is not { } best)
        {
            return null;
        }

        context.Because("scheduleUrl", best.Host, NoticeRules.ScheduleLink);
        return best.Address.OriginalString;
    }

    /// <summary>Whether the letter has a link with which a time is picked for the first time, and not only changed.</summary>
    public static bool OffersChoice(LetterLayout layout) =>
        Best(layout, LinkPurpose.In(layout)) is { } best && !Array.Exists(Changes, phrase => best.Words.Contains(phrase, StringComparison.Ordinal) || best.Lead.Contains(phrase, StringComparison.Ordinal) || best.Address.PathAndQuery.Contains(phrase, StringComparison.OrdinalIgnoreCase));

    private static LinkPurpose? Best(LetterLayout layout, IReadOnlyList<LinkPurpose> links) =>
        links
            .Where(link => MeetingLink.PlatformOf(link.Address, link.Host) is null && !LinkWarnings.IsDangerous(link))
            .Select(link => (Link: link, Weight: Weigh(link, layout)))
            .Where(one => one.Weight >= 3)
            .OrderByDescending(one => one.Weight)
            .FirstOrDefault().Link;

    private static double Weigh(LinkPurpose link, LetterLayout layout)
    {
        var path = link.Address.PathAndQuery.ToLowerInvariant();
        var weight = link.Known switch
        {
            { Use: "schedule" } => 3.0,
            { Use: "portal" } => IsBooking(path) ? 3 : 0.5,
            { Use: "form" } => IsForm(link.Host, path) ? 1.5 : -3,
            { Use: "meeting" } => IsMicrosoftBooking(link.Host, path) || IsGoogleForm(link.Host, path) ? 2.5 : -5,
            { Use: "wrapper" } => IsMicrosoftBooking(link.Host, path) ? 2.5 : -1,
            _ => IsBooking(path) || IsBookingHost(link.Host) ? 1.5 : 0,
        };
        // "/interviews/select/…" says both what and what for.
        weight += path.Contains("interview", StringComparison.Ordinal) && (path.Contains("select", StringComparison.Ordinal) || path.Contains("schedul", StringComparison.Ordinal) || path.Contains("book", StringComparison.Ordinal) || path.Contains("choose", StringComparison.Ordinal)) ? 1.5 : 0;
        weight += Array.Exists(Asks, phrase => link.Words.Contains(phrase, StringComparison.Ordinal)) ? 2 : 0;
        weight += Array.Exists(Asks, phrase => link.Lead.Contains(phrase, StringComparison.Ordinal)) ? 1.5 : 0;
        weight -= Array.Exists(Aside, phrase => link.Words.Contains(phrase, StringComparison.Ordinal)) ? 3 : 0;
        weight -= weight < 4.5 && link.Known?.Use != "schedule" && Array.Exists(Aside, phrase => Tail(link.Lead).Contains(phrase, StringComparison.Ordinal)) ? 3 : 0;
        weight -= path.Contains("unsubscribe", StringComparison.Ordinal) || path.Contains("email-preferences", StringComparison.Ordinal) || path.Contains("/dashboard", StringComparison.Ordinal) ? 6 : 0;
        weight -= layout.PartAt(link.Link.Span.Start) == LetterPart.Footer ? 3 : 0;
        var nearEvent = link.Says(Events) || Array.Exists(Events, phrase => layout.Letter.Subject.Contains(phrase, StringComparison.OrdinalIgnoreCase));
        return weight - (nearEvent && !link.Says(["interview"]) ? 4 : 0) - (link.Address.AbsolutePath.Length <= 1 && link.Known?.Use is null ? 2 : 0);
    }

    // What is said just before the link; further back, another thing may be spoken of.
    private static string Tail(string lead) => lead.Length > 32 ? lead[^32..] : lead;

    private static bool IsBooking(string path) =>
        path.Contains("schedul", StringComparison.Ordinal) || path.Contains("invit", StringComparison.Ordinal) || path.Contains("interview", StringComparison.Ordinal) || path.Contains("book", StringComparison.Ordinal) || path.Contains("calendar", StringComparison.Ordinal) || path.Contains("appointment", StringComparison.Ordinal) || path.Contains("slot", StringComparison.Ordinal) || path.Contains("/select", StringComparison.Ordinal) || path.Contains("signup", StringComparison.Ordinal) || path.Contains("claim", StringComparison.Ordinal) || path.Contains("availab", StringComparison.Ordinal) || path.EndsWith("/change", StringComparison.Ordinal) || path.EndsWith("/manage", StringComparison.Ordinal) || path.EndsWith("/reschedule", StringComparison.Ordinal);

    // "scheduler.example.org", "book.example.org": the first name of the host says what it is for.
    private static bool IsBookingHost(string host) => host.Split('.') is { Length: > 2 } labels && (labels[0].StartsWith("schedul", StringComparison.Ordinal) || labels[0].StartsWith("book", StringComparison.Ordinal) || labels[0].StartsWith("interview", StringComparison.Ordinal) || labels[0].StartsWith("appointment", StringComparison.Ordinal));

    private static bool IsForm(string host, string path) =>
        host is "forms.office.com" or "forms.cloud.microsoft" or "forms.gle" || path.Contains("form", StringComparison.Ordinal) || path.Contains("bookings", StringComparison.Ordinal) || path.Contains("/r/", StringComparison.Ordinal);

    private static bool IsMicrosoftBooking(string host, string path) => host.StartsWith("outlook.", StringComparison.Ordinal) && path.Contains("book", StringComparison.Ordinal);

    private static bool IsGoogleForm(string host, string path) =>
        (host == "docs.google.com" && path.Contains("/forms/", StringComparison.Ordinal)) || (host == "calendar.google.com" && path.Contains("/appointments/", StringComparison.Ordinal)) || host == "calendar.app.google";
}
