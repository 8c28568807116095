using System.Globalization;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Reading.Reasons;

/// <summary>Why each field of a notice has its value, in the order of the contract.</summary>
internal static class NoticeReasons
{
    /// <summary>Puts the reasons into words.</summary>
    /// <param name="notice">What was read.</param>
    /// <param name="context">The letter, with what the finders noted.</param>
    /// <param name="intent">What the words alone spoke for.</param>
    /// <param name="times">The reasons of the times.</param>
    public static IReadOnlyList<Reason> Of(Notice notice, ReadingContext context, Intent intent, IEnumerable<Reason> times) =>
    [
        Kind(notice, context, intent),
        .. notice.Program is { } program ? Program(program, context) : [],
        .. Noted(context, "format"),
        .. times,
        .. Join(notice, context),
        .. Noted(context, "scheduleUrl"),
        .. Noted(context, "place"),
        .. notice.Contacts.Select((contact, at) => Contact(contact, context, $"contacts[{Text(at)}]")),
        .. notice.Interviewers.Select((name, at) => new Reason($"interviewers[{Text(at)}]", name, NoticeRules.Interviewer.ToString())),
        .. notice.Doubts.Select((doubt, at) => new Reason($"doubts[{Text(at)}]", context.Letter.Subject, TimeRules.Of(doubt.Code).ToString())),
    ];

    private static string Text(int at) => at.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Reason> Noted(ReadingContext context, string field) =>
        context.GroundOf(field) is { } ground ? [ground.InWords()] : [];

    private static Reason Kind(Notice notice, ReadingContext context, Intent intent)
    {
        var reason = context.GroundOf("kind") is { } ground ? ground.InWords() : KindOfWords(context, intent);
        var rivals = intent.Choice is { } choice && Loud(choice.Voice, choice.RunnerUp) is { Length: > 0 } words && reason.Against.All(rival => rival.Reading != NoticeJsonNames.Kinds.Of(choice.RunnerUp))
            ? [.. reason.Against, new Rival(words, NoticeJsonNames.Kinds.Of(choice.RunnerUp), NoticeRules.KindOfLearnedWords.ToString())]
            : reason.Against;
        return notice.Kind == intent.Kind ? reason with { Against = rivals } : reason with
        {
            Rule = NoticeRules.KindOfTimes.ToString(),
            Against = [new Rival(reason.Words, NoticeJsonNames.Kinds.Of(intent.Kind), NoticeRules.KindOfTimes.ToString()), .. rivals],
        };
    }

    private static Reason KindOfWords(ReadingContext context, Intent intent)
    {
        if (context.Letter.Calendars.FirstOrDefault(part => part.Method is not null) is { Method: { } method })
        {
            return new Reason("kind", method, NoticeRules.KindOfCalendar.ToString());
        }

        return intent.Choice is { } choice && Loud(choice.Voice, choice.Kind) is { Length: > 0 } words
            ? new Reason("kind", words, NoticeRules.KindOfLearnedWords.ToString())
            : new Reason("kind", context.Letter.Subject, NoticeRules.KindWithoutWords.ToString());
    }

    private static string Loud(KindVoice voice, NoticeKind kind) => string.Join(", ", voice.Loudest(kind).Select(words => $"“{words}”"));

    private static IEnumerable<Reason> Program(ProgramIdentity program, ReadingContext context)
    {
        var city = context.GroundOf("program.city");
        return
        [
            .. Noted(context, "program.institution"),
            .. Noted(context, "program.specialty"),
            .. program.City is not null && city is { } named ? [named.InWords()] : Array.Empty<Reason>(),
            .. program.State is not null && city is { } stated ? [stated.InWords() with { Field = "program.state", Rule = NoticeRules.State.ToString() }] : Array.Empty<Reason>(),
            .. program.AcgmeId is { } id ? [new Reason("program.acgmeId", id, NoticeRules.AcgmeId.ToString())] : Array.Empty<Reason>(),
            .. program.NrmpCode is { } code ? [new Reason("program.nrmpCode", code, NoticeRules.NrmpCode.ToString())] : Array.Empty<Reason>(),
            .. program.Track is { } track ? [new Reason("program.track", TrackFinder.WordsOf(LetterLayout.Of(context), track) ?? program.NrmpCode ?? "", NoticeRules.Track.ToString())] : Array.Empty<Reason>(),
        ];
    }

    private static IEnumerable<Reason> Join(Notice notice, ReadingContext context)
    {
        if (notice.Join is not { } join)
        {
            yield break;
        }

        if (join.Url is { } url)
        {
            var rule = NoticeRules.BestOfLinks.ToString();
            yield return new Reason("join.url", HostBook.HostOf(url) ?? url, NoticeRules.JoinLink.ToString())
            {
                Against =
                [
                    .. LinkPurpose.In(LetterLayout.Of(context))
                        .Where(link => link.Address.OriginalString != url && MeetingLink.PlatformOf(link.Address, link.Host) is not null)
                        .Select(link => new Rival(link.Link.Text, link.Address.OriginalString, rule)).Distinct(),
                ],
            };
        }

        var number = NoticeRules.MeetingNumber.ToString();
        if (join.MeetingId is { } id)
        {
            yield return new Reason("join.meetingId", WrittenDigits(context.Text, id) ?? id, number);
        }

        if (join.Passcode is { } passcode)
        {
            yield return new Reason("join.passcode", passcode, number);
        }

        for (var i = 0; i < join.DialIn.Count; i++)
        {
            yield return new Reason($"join.dialIn[{Text(i)}]", join.DialIn[i], number);
        }
    }

    private static Reason Contact(Contact contact, ReadingContext context, string field)
    {
        var signs = context.Letter.ReplyTo.Append(context.Letter.From).Any(box => box is not null && string.Equals(box.Address, contact.Email, StringComparison.OrdinalIgnoreCase));
        return new Reason(field, contact.Email ?? contact.Phone ?? contact.Name ?? "", (signs ? NoticeRules.SenderContact : NoticeRules.NamedContact).ToString());
    }

    // "915 6003 7748" for 91560037748.
    private static string? WrittenDigits(string text, string digits)
    {
        var (first, matched) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (matched < digits.Length && text[at] == digits[matched])
            {
                first = matched == 0 ? at : first;
                matched++;
                if (matched == digits.Length)
                {
                    return text[first..(at + 1)];
                }
            }
            else if (matched > 0 && !(text[at] is ' ' or '-' or '\u00A0'))
            {
                // Begin again behind the first digit of the failed attempt.
                at = first;
                matched = 0;
            }
        }

        return null;
    }
}
