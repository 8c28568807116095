using NodaTime;
using OfficePrep.Mail;
using OfficePrep.Reading.Reasons;
using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Finds what a letter is for. Negation beats keywords, and what changes the applicant's calendar most decides.</summary>
internal static class IntentFinder
{
    // When programs send their reminders.
    private static readonly Duration LastDays = Duration.FromDays(4);

    // As a natural logarithm: a confirmation is heard at most a third likelier.
    private const double LeastForReminder = -0.3;

    // The weight from which a sign decides alone.
    private const double Enough = 4;

    private static readonly string[] Names = ["decline", "cancel", "move", "waitlist", "event", "social", "remind", "confirm", "invite", "choose", "other"];

    private static readonly string[] OfficeWords = ["residency", "residencies", "program", "coordinator", "interviews@", "recruitment", "gme@", "gme."];

    /// <summary>What the words speak for, before the times are known.</summary>
    public static Intent Find(ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var layout = LetterLayout.Of(context);
        var signs = IntentSigns.In(layout);
        foreach (var part in layout.Letter.Calendars)
        {
            if (part.Method is "REPLY" or "COUNTER" or "REFRESH")
            {
                signs.Add("self", 2 * Enough);
                continue;
            }

            signs.Add(part.Method == "CANCEL" || part.Events.Any(one => one.Status == "CANCELLED") ? "cancel" : part.Events.Count > 0 ? "confirm" : "none", part.Method == "CANCEL" ? 6 : 3);
        }

        // News comes through a list, and lets everyone leave it. So do some platforms, whose letters greet the one they are for.
        if (Broadcast.IsListed(layout))
        {
            signs.Add("other", Enough / 2);
        }

        // What moves is the last day to answer; the interview has no day yet.
        if (MovedDeadline.IsIn(context.Tokens))
        {
            signs.Add("move", -2 * Enough);
        }

        // A page to pick a time on asks for a choice in whatever words the letter does.
        if (signs["confirm"] < Enough && signs["remind"] < Enough && ScheduleLinkFinder.OffersChoice(layout))
        {
            signs.Add("choose", Enough);
        }

        var (phrase, sign) = Decide(signs, context);
        var choice = KindChoice.Of(sign.Length > 0 ? phrase : null, IsDecisive(sign, layout), context.Weights.Hear(KindTerms.Of(context)), signs["choose"] >= Enough);
        if (choice.Kind == NoticeKind.Event && phrase != NoticeKind.Event && NamesNoEvent(layout))
        {
            // The sound of an event without one, in a letter that says "interview".
            choice = choice with { Kind = sign.Length > 0 ? phrase : choice.RunnerUp };
        }

        var kind = choice.Kind;
        var words = kind == phrase ? signs.Strongest(sign) : null;
        if (words is { } found)
        {
            context.Because("kind", found.Words, found.Sign, Runner(signs, sign));
        }

        return new Intent(
            kind,
            words?.Span is { } span && span.End <= context.Text.Length ? span : null,
            AsksToChoose: kind is NoticeKind.Invitation or NoticeKind.Reschedule or NoticeKind.Event && signs["choose"] >= Enough,
            FixesTime: kind is NoticeKind.Confirmation or NoticeKind.Reminder,
            TakesBack: kind is NoticeKind.Reschedule or NoticeKind.Cancellation,
            IsKnown: sign.Length > 0 || !SpeaksOfInterview(layout) || Broadcast.Is(layout) || choice.IsSure,
            IsExplicit: signs["confirm"] > Enough || signs["remind"] > Enough)
        {
            Choice = choice,
            MayHoldTimes = choice.MayHoldTimes && !IsDecisive(sign, layout) && !Broadcast.Is(layout),
        };
    }

    private static bool NamesNoEvent(LetterLayout layout)
    {
        var (text, subject) = (Tokenizer.Read(layout.Text), Tokenizer.Read(layout.Letter.Subject));
        return RoleWords.AnyEvent(text, 0, text.Count - 1) is null && RoleWords.AnyEvent(subject, 0, subject.Count - 1) is null
            && WordScan.Has(text, 0, text.Count - 1, "interview*") && !WordScan.Has(text, 0, text.Count - 1, "evening", "residents", "chiefs", "party", "night");
    }

    // An answer by machine, the applicant's own mail and a calendar part that calls off are what they are, whatever the words sound like.
    private static bool IsDecisive(string sign, LetterLayout layout) =>
        sign is "auto" or "self" || layout.Letter.Calendars.Any(part => part.Method == "CANCEL");

    /// <summary>The kind, now that the times are known.</summary>
    public static NoticeKind Settle(Intent intent, IReadOnlyList<NoticeTime> times, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var interviews = times.Where(time => time.Role == TimeRole.Interview).ToList();
        var offered = interviews.Exists(time => time.Status == TimeStatus.Offered);
        var isFixed = interviews.Exists(time => time.Status == TimeStatus.Fixed);
        var withdrawn = interviews.Exists(time => time.Status == TimeStatus.Withdrawn);
        var events = times.Any(time => time.Role is TimeRole.Social or TimeRole.OpenHouse or TimeRole.SecondLook);
        return intent.Kind switch
        {
            NoticeKind.Cancellation or NoticeKind.Confirmation or NoticeKind.Invitation when withdrawn && (offered || isFixed) => NoticeKind.Reschedule,
            NoticeKind.Invitation when isFixed && !offered && !intent.AsksToChoose => NoticeKind.Confirmation,
            NoticeKind.Confirmation when offered && !isFixed => NoticeKind.Invitation,
            NoticeKind.Confirmation when isFixed && !withdrawn && IsAtHand(intent, interviews, context.Sent) => NoticeKind.Reminder,
            NoticeKind.Reminder when offered && !isFixed => NoticeKind.Invitation,
            NoticeKind.Event when isFixed => NoticeKind.Confirmation,
            NoticeKind.Reminder when interviews.Count == 0 && events => NoticeKind.Event,
            NoticeKind.Confirmation when interviews.Count == 0 && events => NoticeKind.Event,
            NoticeKind.Waitlist or NoticeKind.Decline or NoticeKind.Other when intent.MayHoldTimes && intent.Choice is { IsOpen: false } && isFixed && !withdrawn => NoticeKind.Confirmation,
            NoticeKind.Other when !intent.IsKnown && withdrawn && (offered || isFixed) => NoticeKind.Reschedule,
            NoticeKind.Other when !intent.IsKnown && offered => NoticeKind.Invitation,
            NoticeKind.Other when !intent.IsKnown && isFixed => NoticeKind.Confirmation,
            NoticeKind.Other when !intent.IsKnown && events => NoticeKind.Event,
            _ => intent.Kind,
        };
    }

    // Of our labelled letters about a fixed time, 26 of 33 reminders and 8 of 262 confirmations came in the last four days: so late, the words need only not speak against a reminder.
    private static bool IsAtHand(Intent intent, List<NoticeTime> interviews, OffsetDateTime? sent) =>
        sent is { } at && intent is { IsExplicit: false, Choice.Voice: { IsFaint: false } voice } && voice[NoticeKind.Reminder] - voice[NoticeKind.Confirmation] > LeastForReminder
        && interviews.Where(time => time.Status == TimeStatus.Fixed).Select(time => time.Start).OfType<Moment.At>().Select(start => start.Clock.ToInstant() - at.ToInstant()).DefaultIfEmpty(Duration.MaxValue).Min() is var lead && lead > Duration.Zero && lead <= LastDays;

    private static (NoticeKind Kind, string Sign) Decide(IntentSigns signs, ReadingContext context)
    {
        var invite = signs["invite"] + signs["choose"];
        if (signs["auto"] >= Enough)
        {
            return (NoticeKind.Other, "auto");
        }

        if (IsApplicants(signs, context))
        {
            return (NoticeKind.Other, "self");
        }

        if (signs["retract"] >= Enough)
        {
            return (signs["confirm"] >= Enough ? NoticeKind.Cancellation : NoticeKind.Decline, "retract");
        }

        // A cancellation that excuses itself ("we cannot offer another date") is still one; a move that calls the old date off is a move.
        if (signs["move"] >= Enough && signs["move"] >= signs["cancel"])
        {
            return (NoticeKind.Reschedule, "move");
        }

        if (signs["cancel"] >= Enough)
        {
            return (NoticeKind.Cancellation, "cancel");
        }

        // A place that opened and was given at once ("I have put you in it") is a fixed time.
        if (signs["opens"] >= Enough)
        {
            return signs["confirm"] > Enough && signs["choose"] < Enough ? (NoticeKind.Confirmation, "confirm") : (NoticeKind.Invitation, "opens");
        }

        if (signs["decline"] >= Enough && signs["waitlist"] < Enough + 1)
        {
            return (NoticeKind.Decline, "decline");
        }

        if (signs["waitlist"] >= Enough)
        {
            return (NoticeKind.Waitlist, "waitlist");
        }

        // A social beside an interview is a part of it; alone it is the letter's matter.
        if (signs["social"] >= Enough && Math.Max(signs["confirm"], Math.Max(signs["remind"], invite)) < Enough)
        {
            return (NoticeKind.Event, "social");
        }

        if (signs["event"] >= Enough && signs["event"] + signs["social"] > Math.Max(invite * 0.8, Math.Max(signs["confirm"], signs["remind"])))
        {
            return (NoticeKind.Event, "event");
        }

        if (signs["other"] >= Enough && signs["other"] >= Math.Max(invite, Math.Max(signs["confirm"], signs["remind"])))
        {
            return (NoticeKind.Other, "other");
        }

        // "The date that you chose" alone makes no reminder of a letter that says "this confirms".
        if (signs["remind"] >= (signs["confirm"] > Enough ? Enough + 1 : Enough) && (signs["choose"] < Enough || signs["confirm"] >= Enough || signs["remind"] > invite))
        {
            return (NoticeKind.Reminder, "remind");
        }

        if (signs["confirm"] >= Enough - 1 && signs["confirm"] >= invite * 0.6)
        {
            return (NoticeKind.Confirmation, "confirm");
        }

        return invite >= Enough ? (NoticeKind.Invitation, signs["invite"] >= signs["choose"] ? "invite" : "choose")
            : signs["confirm"] > 0 ? (NoticeKind.Confirmation, "confirm")
            : (NoticeKind.Other, signs["other"] >= Enough ? "other" : "");
    }

    // "Tuesday at 9, Psychiatry, Hollow Pine Hospital" says what it is for without any of the usual phrases.
    private static bool SpeaksOfInterview(LetterLayout layout) =>
        layout.Words.Concat(layout.SubjectWords).Any(word => word.Plain.StartsWith("interview", StringComparison.Ordinal))
        || Enumerable.Range(0, layout.Words.Count).Any(at => SpecialtyBook.LongestAt(layout.Words, at, layout.Words.Count) is not null);

    // An applicant speaks of "my interview" and writes from a private mailbox; a program writes from its own, says "your interview", and may well be glad to confirm and look forward, too.
    private static bool IsApplicants(IntentSigns signs, ReadingContext context) =>
        AnswersProgram(context)
        || (context.Letter.Recipients.Count > 0 && context.Letter.Recipients.All(IsOffice) && (IsPrivate(context.Letter.From) || (signs["self"] >= Enough && context.Letter.From is { } from && !IsOffice(from))))
        || (signs["self"] >= Enough && IsPrivate(context.Letter.From) && signs["invite"] < Enough + 2)
        || (signs["self"] >= 2 * Enough && (signs["invite"] < Enough + 2 || signs["self"] >= 3 * Enough) && !Voices.IsProgram(context.Tokens));

    // Above the letter of the program that it goes to: the answer is the applicant's. What it repeats was settled by the letter below.
    // Who writes from a private mailbox is no program; a school's or a domain of one's own tells nothing, so there the words of both letters decide.
    private static bool AnswersProgram(ReadingContext context) =>
        context.Letter.Quoted.Any(quote => quote.Kind == QuoteKind.Reply && quote.From is { } writer && !IsPrivate(writer)
            && context.Letter.Recipients.Any(to => string.Equals(to.Address, writer.Address, StringComparison.OrdinalIgnoreCase))
            && (IsPrivate(context.Letter.From)
                || (writer.Domain != context.Letter.From?.Domain && !Voices.IsProgram(context.Tokens) && Voices.IsProgram(Tokenizer.Read(quote.Body.Text)))));

    // The applicant's answer goes where only programs are reached.
    private static bool IsOffice(Mailbox to) => !IsPrivate(to)
        && Array.Exists(OfficeWords, word => to.Address.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a mailbox is of the kind that private persons have.</summary>
    public static bool IsPrivate(Mailbox? from) => from?.Domain is "gmail.com" or "outlook.com" or "hotmail.com" or "yahoo.com" or "icloud.com" or "live.com" or "protonmail.com" or "proton.me" or "aol.com" or "gmx.de" or "me.com";

    private static Lost? Runner(IntentSigns signs, string winner)
    {
        var other = Names.Where(name => name != winner && signs[name] > 0).MaxBy(name => signs[name]);
        return other is not null && signs.Strongest(other) is { } found ? new Lost(found.Words, other, NoticeRules.StrongestSign) : null;
    }
}
