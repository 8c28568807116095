using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.Time;

using OfficePrep.Prep;

namespace OfficePrep.Documents.Calendar;

/// <summary>The words inside an event: both clocks first, then how to join, whom to ask, what is open, and where it was read.</summary>
internal sealed class EventDescription(Season season, SeasonClocks clocks)
{
    // Bounds per field, so that a hostile letter cannot push the hours out of a calendar program's limits.
    private const int MaxField = 300;
    private const int MaxEvidence = 500;
    private const int MaxEntries = 20;

    private static readonly InstantPattern UtcPattern = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'");

    /// <summary>The words for a moment of an interview.</summary>
    public string Of(EventMoment moment, EventLength? length)
    {
        var words = new StringBuilder();
        Clocks(words, moment, length);
        if (moment.Status != EventStatus.Cancelled)
        {
            AskFirst(words, moment);
            Joining(words, moment);
            Failing(words, moment);
            Agenda(words, moment);
        }

        Source(words, moment);
        return words.ToString().TrimEnd('\n');
    }

    /// <summary>The words for time kept before or after an interview.</summary>
    public string OfBuffer(EventMoment moment, string purpose) =>
        moment.Status == EventStatus.Cancelled ? Withdrawal(moment.Standing)
        : $"{purpose}\nThe interview begins {When(moment.Start!.Value, moment)}.";

    private void Clocks(StringBuilder words, EventMoment moment, EventLength? length)
    {
        if (moment.Start is not { } start)
        {
            Day(words, moment);
            return;
        }

        words.Append(When(start, moment)).Append('\n');
        if (moment.Status == EventStatus.Cancelled)
        {
            words.Append(Withdrawal(moment.Standing)).Append('\n');
            return;
        }

        if (moment.Time.ArriveBy is { } arrive && arrive.ToInstant() < start)
        {
            words.Append(moment.Interview.Format == InterviewFormat.InPerson ? "Arrive by " : "Log in by ").Append(When(arrive.ToInstant(), moment)).Append('\n');
        }

        if (length is { Assumed: { } assumed })
        {
            words.Append(moment.Time.End is null ? "The letter states no end; " : "The end as written is not after the start; ")
                .Append(Length(assumed)).Append(moment.Time.Status == TimeStatus.Offered ? " is shown.\n" : assumed == Duration.FromHours(1) ? " is kept free.\n" : " are kept free.\n");
        }
        else if (length is { } stated)
        {
            words.Append("Ends ").Append(When(stated.End, moment)).Append('\n');
        }

        if (moment.Time.ZoneId is { } zone && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null)
        {
            foreach (var change in ClockChange.Near(start, zone, season.HomeZoneAt(start)))
            {
                words.Append("Note: ").Append(change).Append('\n');
            }
        }

        foreach (var disagreement in season.ClockCheck?.Disagreements.Where(each => each.At == start) ?? [])
        {
            words.Append("Check this hour: ").Append(disagreement.InWords(season.TzdbVersion, season.ClockCheck!.Version)).Append('\n');
        }
    }

    private void Day(StringBuilder words, EventMoment moment)
    {
        var day = (Moment.Day)moment.Time.Start;
        words.Append(ClockText.Day(day.On)).Append(day.Half switch { DayHalf.Am => ", in the morning", DayHalf.Pm => ", in the afternoon", _ => "" });
        if (moment.Time.Role == TimeRole.ReplyBy)
        {
            words.Append(". ").Append(clocks.EndOfDay(day.On, moment.Interview, moment.Time) ?? "No hour is given.").Append(" Answer well before.\n");
        }
        else
        {
            words.Append(moment.Time.ZoneId is { } zone ? $", counted in {ClockText.City(zone)}" : "").Append(". The hour is not known yet.\n");
        }
    }

    private void AskFirst(StringBuilder words, EventMoment moment)
    {
        if (moment.Doubts.Count == 0)
        {
            return;
        }

        words.Append("\nAsk the program before you rely on this:\n");
        foreach (var doubt in moment.Doubts.Take(MaxEntries))
        {
            words.Append("- ").Append(Line(doubt.Message, MaxEvidence)).Append('\n');
            foreach (var choice in doubt.Choices.Take(MaxEntries))
            {
                words.Append("  It could be ").Append(When(choice.ToInstant(), moment)).Append('\n');
            }
        }
    }

    private static void Joining(StringBuilder words, EventMoment moment)
    {
        var interview = moment.Interview;
        var lines = new List<(string Label, string? Value)>();
        if (moment.Time is { Role: TimeRole.Interview, Status: TimeStatus.Fixed } && interview.Join is { } join)
        {
            var link = PrintedLink.Of(join.Url);
            lines.Add(("Join", link?.AbsoluteUri));
            lines.Add(("Note", join.Url is not null && link is null ? "the letter's join link is not a plain https link, so it is left out here." : null));
            lines.Add(("Meeting ID", join.MeetingId));
            lines.Add(("Passcode", join.Passcode));
            lines.Add(("By phone", string.Join(" or ", join.DialIn.Take(MaxEntries))));
        }

        if (moment.Time.Role == TimeRole.Interview)
        {
            lines.Add(("Place", interview.Place));
        }

        if (moment.Time.Status == TimeStatus.Offered || moment.Time.Role == TimeRole.ReplyBy)
        {
            lines.Add(("Choose a time", PrintedLink.Of(interview.ScheduleUrl)?.AbsoluteUri));
        }

        lines.AddRange(interview.Contacts.Take(MaxEntries).Select(contact => ("Contact", (string?)ContactText.Of(contact))));
        if (moment.Time.Role == TimeRole.Interview)
        {
            lines.Add(("Interviewers", string.Join("; ", interview.Interviewers.Take(MaxEntries))));
        }

        var known = lines.Where(line => !string.IsNullOrWhiteSpace(line.Value)).ToList();
        words.Append(known.Count > 0 ? "\n" : "");
        foreach (var (label, value) in known)
        {
            // A link is bounded by its own rule and useless when cut.
            var isLink = label is "Join" or "Choose a time";
            words.Append(label).Append(": ").Append(isLink ? value : Line(value!, MaxField)).Append('\n');
        }
    }

    private static void Failing(StringBuilder words, EventMoment moment)
    {
        var steps = moment.Time is { Role: TimeRole.Interview, Status: TimeStatus.Fixed } ? FailurePlan.For(moment.Interview) : [];
        words.Append(steps.Count > 0 ? "\nIf the connection fails\n" : "");
        for (var number = 1; number <= steps.Count; number++)
        {
            words.Append(CultureInfo.InvariantCulture, $"{number}. {Line(steps[number - 1], MaxEvidence)}\n");
        }
    }

    private void Agenda(StringBuilder words, EventMoment moment)
    {
        var agenda = moment.Interview.Times.Where(time => time.Role == TimeRole.Agenda && time.Start is Moment.At).Take(MaxEntries).ToList();
        if (moment.Time is not { Role: TimeRole.Interview, Status: TimeStatus.Fixed } || agenda.Count == 0)
        {
            return;
        }

        words.Append("\nAgenda\n");
        foreach (var part in agenda)
        {
            words.Append(clocks.Brief(((Moment.At)part.Start).Instant, moment.Interview, part)).Append("  ").Append(Line(part.Title ?? part.Evidence, MaxField)).Append('\n');
        }
    }

    private void Source(StringBuilder words, EventMoment moment)
    {
        words.Append("\nRead from: “").Append(Line(moment.Time.Evidence, MaxEvidence)).Append("”\n");
        if (moment.Start is { } start)
        {
            words.Append(CultureInfo.InvariantCulture, $"In UTC: {UtcPattern.Format(start)} (time zone data {Line(season.TzdbVersion, MaxField)})\n");
        }
    }

    private string When(Instant instant, EventMoment moment) => clocks.InWords(instant, moment.Interview, moment.Time);

    private static string Withdrawal(Standing standing) => standing switch
    {
        Standing.TakenBack => "The program took this time back and has not given a new one yet. This time is free again.",
        Standing.NoLongerOpen => "This is no longer open. You may delete it.",
        _ => "The program called this off. This time is free again.",
    };

    private static string Length(Duration length) =>
        length.TotalMinutes % 60 != 0 ? FormattableString.Invariant($"{length.TotalMinutes:0} minutes")
        : length == Duration.FromHours(1) ? "one hour"
        : FormattableString.Invariant($"{length.TotalHours:0} hours");

    private static string Line(string text, int units) => DocumentText.Cut(DocumentText.OneLine(text), units);
}
