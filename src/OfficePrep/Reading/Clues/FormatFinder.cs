using OfficePrep.Reading.Reasons;

namespace OfficePrep.Reading.Clues;

/// <summary>Finds how the interview is held.</summary>
internal static class FormatFinder
{
    private static readonly PatternIndex<(string Sign, WordPattern Pattern, double Weight)> Signs = new(
    [
        .. Of("hybrid", 5, "hybrid interview*", "in person or virtual*|online|remote*|video|by|over|via|on|zoom", "virtual* or in person", "either in person or", "in person or by", "virtual*|online|video or on site|in person", "zoom|teams|webex or in person", "connect or come", "come or connect", "choice of in person", "one of two ways", "in person|site|campus or|and ... by|on|over|via zoom|video|teams|webex"),
        .. Of("phone", 5, "telephone|phone interview*", "interview* by|over|via telephone|phone", "interview ... by telephone|phone", "will telephone|phone you", "will|shall call you", "will|shall telephone|phone|ring|call you myself?", "only a phone call", "by telephone only", "phone call interview", "telephone call", "interview ... over the phone|telephone", "format|type|medium phone|telephone", "do|have|hold|doing|talk|speak|meet ... by|over|on phone|telephone", "phone|telephone visit|talk|conversation|meeting", "held|conducted|done|meet|met by|over|via the? phone|telephone", "place by|over|via|on the? phone|telephone", "ring|phone|telephone you on|at"),
        .. Of("phone", -6, "call you back", "call you if", "call you to schedule|arrange|set|reschedule", "will call you and|to", "finish by phone", "join|dial|scheduled|schedule|reschedule|questions|contact|reach by|in|us phone|telephone"),
        .. Of("inPerson", 4, "in person interview*", "on site interview*", "onsite interview*", "on campus interview*", "interview* ... in person", "interview* ... on site|campus", "interview* ... onsite", "on site", "onsite", "in person", "visit us in", "format|type|medium in person", "format|type onsite|on", "check in ... lobby|desk|am|at", "main lobby", "meet at the ... entrance|lobby", "arrive at the ... entrance|lobby|hospital|desk", "report to the", "present yourself in|at", "walk the halls", "presencial", "en persona", "interview at the|our hospital|clinic|campus|office", "interview in our office|hospital|clinic", "come to our|the hospital|clinic|office|floor", "travel to see|visit|meet us"),
        .. Of("inPerson", 1, "parking", "free parking", "your visit to", "in the flesh", "overnight stay", "lobby", "campus", "tour of the hospital", "badge", "lunch will be provided"),
        .. Of("inPerson", 2, "hotel", "your? flight|flights"),
        .. Of("inPerson", -6, "not ... in person", "not ... on site", "no in person", "no longer in person", "rather|instead|than of? in person", "second look ... in person", "come in person", "in person second|visit*|social", "in person ... not required|offered|possible|available", "without ... in person", "also come in person", "virtual* not in person", "no on site", "never in person"),
        .. Of("virtual", 3, "virtual*", "video", "videoconference", "video conference", "zoom", "webex", "microsoft teams", "ms teams", "teams", "google meet", "online", "facetime", "skype", "whatsapp", "gotomeeting", "bluejeans", "by video", "camera*", "screen", "remote*"),
        .. Of("virtual", 3, "meet link|room|call|address|code", "hangout link", "facetime call"),
        .. Of("virtual", 2, "join link|meeting", "log|logging|sign on|in", "waiting room", "meeting id"),
        .. Of("virtual", -3, "virtual* tour|tours|doors|social|socials|happy|open|second|meet|reception|dinner|event", "zoom|online|virtual social|happy|meet|open|resident", "not ... virtual*", "no video", "no camera*", "no zoom", "video of|about|tour", "online application|portal|form|survey|calendar|scheduler|scheduling|system", "video beforehand"),
    ], sign => sign.Pattern);

    /// <summary>How the interview is held; null where the letter does not say.</summary>
    public static InterviewFormat? Find(ReadingContext context, Intent intent)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(intent);
        var layout = LetterLayout.Of(context);
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        Look(layout.Text, layout.Words, layout, weights, words);
        Look(layout.Letter.Subject, layout.SubjectWords, null, weights, words);
        if (LinkPurpose.In(layout).Any(link => MeetingLink.PlatformOf(link.Address, link.Host) is not null) || layout.Letter.Calendars.Any(part => part.Events.Any(NamesMeeting)))
        {
            Add(weights, "virtual", 4);
            words.TryAdd("virtual", "a link to a video meeting");
        }

        var isEvent = intent.Kind == NoticeKind.Event;
        if (isEvent)
        {
            // Of an event itself, "virtual open house" is the plain truth.
            Look(layout.Text, layout.Words, layout, weights, words, eventsToo: true);
            Look(layout.Letter.Subject, layout.SubjectWords, null, weights, words, eventsToo: true);
        }

        if (weights.GetValueOrDefault("virtual") < 3 && weights.GetValueOrDefault("phone") < 5 && PlaceFinder.HasAddress(layout))
        {
            Add(weights, "inPerson", isEvent ? 8 : 4);
            words.TryAdd("inPerson", "a street address in the letter's own words");
        }

        var format = Decide(weights);
        if (format is null && OfThread(layout) is { } host)
        {
            context.Because("format", host, NoticeRules.Format);
            return InterviewFormat.Virtual;
        }

        if (format is not null && words.TryGetValue(NameOf(format.Value), out var said))
        {
            var other = words.FirstOrDefault(entry => entry.Value != said && weights.GetValueOrDefault(entry.Key) > 0);
            context.Because("format", said, NoticeRules.Format, other.Value is null ? null : new Lost(other.Value, other.Key, NoticeRules.Format));
        }

        return format;
    }

    // "You keep your link", and the link stands in the program's older letter below: what the newest part leaves open, the thread may say.
    private static string? OfThread(LetterLayout layout) =>
        layout.Letter.Quoted.Where(quote => InstitutionFinder.IsFromProgram(quote, layout.Letter)).SelectMany(quote => quote.Body.Links)
            .Select(link => HostBook.HostOf(link.Target) is { } host && Uri.TryCreate(link.Target, UriKind.Absolute, out var address) && MeetingLink.PlatformOf(address, host) is not null ? host : null)
            .FirstOrDefault(host => host is not null);

    private static InterviewFormat? Decide(Dictionary<string, double> weights)
    {
        double Of(string sign) => weights.GetValueOrDefault(sign);
        return Of("hybrid") >= 5 ? InterviewFormat.Hybrid
            : Of("phone") >= 5 && Of("virtual") < 7 && Of("inPerson") < 4 ? InterviewFormat.Phone
            : Of("inPerson") >= 4 && Of("inPerson") + 1 > Of("virtual") ? InterviewFormat.InPerson
            : Of("virtual") >= 3 ? InterviewFormat.Virtual
            : Of("inPerson") >= 4 ? InterviewFormat.InPerson
            : null;
    }

    private static void Look(string text, IReadOnlyList<Word> list, LetterLayout? layout, Dictionary<string, double> weights, Dictionary<string, string> words, bool eventsToo = false)
    {
        var seen = new HashSet<WordPattern>();
        for (var at = 0; at < list.Count; at++)
        {
            foreach (var (sign, pattern, weight) in Signs.For(list[at]))
            {
                if (!seen.Contains(pattern) && (!eventsToo || weight == -3) && pattern.MatchAt(list, at) is > 0 and var length && !(layout is not null && IsBelow(layout, list[at].Start)))
                {
                    seen.Add(pattern);
                    Add(weights, sign, eventsToo ? -weight : weight);
                    words.TryAdd(sign, NameRun.Written(text, list, at, at + length - 1));
                }
            }
        }
    }

    // "Main Campus | Virtual care line 315-555-0142" stands under every letter of its writer, and a disclaimer under everyone's.
    private static bool IsBelow(LetterLayout layout, int offset) => layout.IsSigned(offset)
        || layout.LineAt(offset) is { Part: LetterPart.Footer } or { Part: LetterPart.Signature, IsGuessed: false, HasPhone: true };

    private static bool NamesMeeting(Mail.CalendarEvent happening) =>
        happening.Location is { } location && (location.Contains("zoom", StringComparison.OrdinalIgnoreCase) || location.Contains("teams", StringComparison.OrdinalIgnoreCase) || location.Contains("webex", StringComparison.OrdinalIgnoreCase) || location.Contains("https://", StringComparison.OrdinalIgnoreCase));

    private static void Add(Dictionary<string, double> weights, string sign, double weight) => weights[sign] = weights.GetValueOrDefault(sign) + weight;

    private static string NameOf(InterviewFormat format) => format switch
    {
        InterviewFormat.Virtual => "virtual",
        InterviewFormat.InPerson => "inPerson",
        InterviewFormat.Phone => "phone",
        _ => "hybrid",
    };

    private static IEnumerable<(string Sign, WordPattern Pattern, double Weight)> Of(string sign, double weight, params string[] patterns) =>
        patterns.Select(pattern => (sign, WordPattern.Parse(pattern), weight));
}
