using OfficePrep.Reading.Tokens;
using OfficePrep.Time;

namespace OfficePrep.Reading.Clues;

/// <summary>The keys of notices: "Respond by | 12/02/2026 5:00 PM", "Last updated: ...", "Hold ends ..... ...". The key says what its value is, whatever the letter is about.</summary>
internal static class KeyWords
{
    // A key is a few words; more is a sentence with a colon in it.
    private const int LongestKey = 6;

    private static readonly string[] Deadlines =
        ["respond by", "reply by", "answer by", "accept by", "required by", "needed by", "complete by", "schedule by", "book by", "choose by", "select by", "confirm by", "due", "due by", "due date", "deadline", "expire*", "expiration*", "expiry", "valid through", "valid until", "valid to", "good through", "good until", "closes", "closing", "hold ends", "held until", "held through", "open until", "open through", "offer ends", "invitation ends", "window ends", "last day", "last chance", "respond before", "reply before", "answer before", "schedule before", "book before", "rsvp", "lapses"];

    private static readonly string[] Stamps =
        ["last updated", "updated", "last update", "last change", "last changed", "last modified", "modified", "created", "sent", "sent on", "received", "issued", "offer made", "offered on", "made", "invited", "invited on", "invitation date", "invitation sent", "date invited", "date sent", "date of invitation", "booked", "booked on", "made on", "submitted", "submitted on", "applied", "application date", "opens", "opened", "opens on", "cancel or change", "change or cancel", "cancel until", "change until", "cancel by", "changes until", "generated", "printed", "viewed", "notified", "notified on", "extended on", "synced", "sync", "processed", "requested on", "recorded", "date stamp", "timestamp", "as of"];

    private static readonly string[] Usual =
        ["interview*", "entrevista", "when", "start*", "begin*", "slot*", "reserv*", "final", "actual", "scheduled", "proposed", "requested", "prefer*", "alternat*", "backup", "possible", "remaining", "left", "end*", "official", "session*", "option*", "choice*", "appointment*", "event", "meeting", "visit", "call", "schedule*", "fecha", "hora", "where", "what", "place", "conversation*", "group*", "block*", "available", "availab*", "open*", "new", "old", "moved", "now", "instead", "confirmed", "reserved", "assigned", "selected", "chosen", "your", "you", "we", "i", "it", "is", "are", "our", "this", "these", "following", "dear", "hi", "hello", "reminder", "morning*", "afternoon*", "first", "second", "third", "next", "local", "zoom", "teams", "webex", "video", "phone", "virtual", "online", "on", "at", "from", "to", "arriv*", "join", "room", "half", "either", "or", "both", "talk", "residency", "program", "faculty", "director", "am", "pm"];

    // These name any day and any hour: "Interview date" and "Date" are the interview's, "Freeze date" is not.
    private static readonly string[] Generic = ["date*", "day*", "time*", "hour*"];

    /// <summary>The key before a value that begins at a token, or on the line above it; null where there is none.</summary>
    public static (int First, int Last)? Before(IReadOnlyList<Token> tokens, Clause clause, Clause? above, int value)
    {
        for (var at = clause.First; at < value && at - clause.First <= LongestKey; at++)
        {
            var ends = tokens[at].Kind == TokenKind.Tab || tokens[at].Key is ":" or "|" || (tokens[at].Is(".") && at + 1 < value && tokens[at + 1].Is("."));
            if (ends && at > clause.First)
            {
                return IsBetween(tokens, at, value) && !clause.Mentions.Any(mention => mention.First < at) ? (clause.First, at - 1) : null;
            }
        }

        return above is not null && value - clause.First <= 1 && above.Length <= LongestKey - 2 && above.Mentions.Count == 0 && above.StartsLine && tokens[above.Last].Kind is TokenKind.Word or TokenKind.Mark && tokens[above.Last].Key is not ("." or "!" or "?" or ",")
            ? (above.First, tokens[above.Last].Is(":") ? above.Last - 1 : above.Last) : null;
    }

    /// <summary>Whether a key names an interview or its hour, or is no key at all but the beginning of a sentence.</summary>
    public static bool IsUsual(IReadOnlyList<Token> tokens, (int First, int Last) key) =>
        key.Last - key.First >= LongestKey - 1 || WordScan.Has(tokens, key.First, key.Last, Usual)
        || (WordScan.Has(tokens, key.First, key.Last, Generic) && (key.First == key.Last || !Enumerable.Range(key.First, key.Last - key.First + 1).Any(at => tokens[at].Kind == TokenKind.Word && tokens[at].Span.Length > 3 && !WordScan.Has(tokens, at, at, Generic) && !ZoneNames.MayBeginWith(tokens[at].Key))))
        || Enumerable.Range(key.First, key.Last - key.First + 1).All(at => tokens[at].Kind is not TokenKind.Word || tokens[at].Span.Length == 1 || ZoneWords.IsAbbreviation(tokens[at].Key) || ZoneNames.MayBeginWith(tokens[at].Key));

    /// <summary>What a key makes of its value: the last moment to answer, no moment of the applicant's, or null where it says neither.</summary>
    public static Point? Of(IReadOnlyList<Token> tokens, (int First, int Last) key) =>
        PointFinder.Headed(tokens, key.First, key.Last) == Point.Arrive ? null
        : StandsAtAnEnd(tokens, key, Stamps) ? Point.None
        : WordScan.Has(tokens, key.First, key.Last, Deadlines) ? Point.Deadline
        : null;

    /// <summary>Whether a key says that its value stands no more: "Released: Tuesday, January 19, 8:30 AM".</summary>
    public static bool IsOld(IReadOnlyList<Token> tokens, (int First, int Last) key) =>
        key.First == key.Last && tokens[key.First].Key is "released" or "freed" or "dropped" or "former" or "formerly" or "replaced";

    // "Invitation sent" and "Sent" stamp; "Sent to you for" and "the booked day" do not.
    private static bool StandsAtAnEnd(IReadOnlyList<Token> tokens, (int First, int Last) key, string[] phrases) =>
        Array.Exists(phrases, phrase => WordScan.Nearest(tokens, key.First, key.Last, false, phrase) == key.First
            || (WordScan.Nearest(tokens, key.First, key.Last, true, phrase) is >= 0 and var at && at + phrase.AsSpan().Count(' ') >= key.Last)) && !WordScan.Has(tokens, key.First, key.Last, "interview date", "interview time", "new time", "new date");

    private static bool IsBetween(IReadOnlyList<Token> tokens, int from, int value) =>
        Enumerable.Range(from, value - from).All(at => tokens[at].Kind is TokenKind.Tab or TokenKind.Mark or TokenKind.Dash or TokenKind.Weekday);
}
