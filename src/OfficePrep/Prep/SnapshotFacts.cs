using System.Globalization;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Prep;

/// <summary>Collects the facts of a <see cref="Snapshot"/> from an interview and its season.</summary>
internal sealed class SnapshotFacts(Interview interview, Season season)
{
    public Snapshot Collect(Instant? made)
    {
        var program = interview.Program;
        return new Snapshot
        {
            Institution = program.Institution ?? "Program not named",
            About = About(program),
            Codes = Codes(program),
            Day = Day(),
            Mode = Mode(),
            Clocks = new SnapshotTable(interview, season).Rows(),
            Main = new SnapshotTable(interview, season).Main(),
            Join = Join(),
            Sections = [.. Sections().Where(section => section.Items.Count > 0)],
            Sources = [.. Sources(made)],
        };
    }

    private string Day() => interview.Status switch
    {
        InterviewStatus.Cancelled => "Called off",
        InterviewStatus.Declined => "No interview offered",
        _ when interview.Main is { } main => ClockText.Day(main.Start.Date),
        InterviewStatus.Waitlisted => "On the waiting list",
        _ => "No time fixed yet",
    };

    private string? Mode()
    {
        var format = interview.Format switch
        {
            InterviewFormat.Virtual => "Video interview",
            InterviewFormat.InPerson => "Interview in person",
            InterviewFormat.Phone => "Telephone interview",
            InterviewFormat.Hybrid => "In person or by video",
            _ => null,
        };
        return interview.Join?.Platform is { } platform && PlatformName(platform) is { } name ? $"{format ?? "Interview"} ({name})" : format;
    }

    private SnapshotJoin? Join()
    {
        if (interview.Join?.Url is not { } url || !Uri.TryCreate(url.Trim(), UriKind.Absolute, out var link) || link.Scheme != Uri.UriSchemeHttps || link.UserInfo.Length > 0)
        {
            return null;
        }

        return new SnapshotJoin(link, JoinDetails());
    }

    private List<string> JoinDetails() =>
        interview.Join is not { } join ? [] : [.. Given(Prefixed("Meeting ID ", Grouped(join.MeetingId)), Prefixed("Passcode ", join.Passcode))];

    private IEnumerable<SnapshotSection> Sections()
    {
        yield return new(SnapshotRole.AskFirst, "Ask first", Doubts(), 0);
        yield return new(SnapshotRole.Warnings, "Take care", [.. interview.Warnings.Select(warning => warning.Message)], 1);
        yield return new(SnapshotRole.ClockChange, "Clock change", ClockChanges(), 1);
        yield return new(SnapshotRole.Place, "Where", [.. Given(interview.Place)], 1);
        yield return new(SnapshotRole.Contacts, "Contact", [.. interview.Contacts.Select(contact => Joined(" · ", contact.Name, contact.Phone, contact.Email)).OfType<string>()], 2);
        yield return new(SnapshotRole.FailurePlan, "If it fails", [.. FailurePlan()], 2);
        yield return new(SnapshotRole.Interviewers, "Interviewers", interview.Interviewers, 3);
        foreach (var area in Areas())
        {
            yield return area;
        }
    }

    /// <summary>Specialty, place and track in words.</summary>
    public static IReadOnlyList<string> About(ProgramIdentity program) => [.. Given(Words(program.Specialty), Joined(", ", program.City, program.State), Words(program.Track))];

    /// <summary>The program's codes.</summary>
    public static IReadOnlyList<string> Codes(ProgramIdentity program) => [.. Given(Prefixed("NRMP ", program.NrmpCode), Prefixed("ACGME ", program.AcgmeId))];

    /// <summary>The areas that the person fills, with prompts in them, and three questions to ask.</summary>
    public static IEnumerable<SnapshotSection> Areas()
    {
        yield return new(SnapshotRole.WhyInterested, "Why I’m interested", ["Which part of the training fits what I have done so far?", "Which patients or place tie me to this program?"], 4, IsPrompt: true);
        yield return new(SnapshotRole.Special, "What is special here", ["Which tracks, clinics or rotations do few others have?", "How do past residents from abroad describe it?"], 5, IsPrompt: true);
        yield return new(SnapshotRole.Concerns, "Concerns and questions", ["What must I know before I rank it: schedule, call, support?", "What did the website leave unclear?"], 6, IsPrompt: true);
        yield return new(SnapshotRole.People, "People and initiatives", ["Who leads the program, and what are they building?", "Which research or outreach could I join?"], 7, IsPrompt: true);
        yield return new(
            SnapshotRole.Questions,
            "Three questions to ask",
            SnapshotBook.SuggestedQuestions,
            5);
    }

    // The letters' own doubts first, then those about single times; each with its readings on both clocks.
    private List<string> Doubts() => [.. interview.Doubts.Select(doubt => Reading(doubt, null)).Concat(interview.Times.SelectMany(time => time.Doubts.Select(doubt => Reading(doubt, time)))).Distinct()];

    private string Reading(Doubt doubt, NoticeTime? time)
    {
        var zone = time?.ZoneId ?? interview.Main?.ZoneId;
        var readings = doubt.Choices.Select(choice => Reading(choice, zone)).ToList();
        return string.Join('\n', [doubt.Message, .. readings.Select((reading, index) => index == 0 ? $"Either {reading}" : $"or {reading}")]);
    }

    private string Reading(OffsetDateTime choice, string? zone)
    {
        var home = season.HomeZoneAt(choice.ToInstant());
        var clocks = zone is not null && ZoneNames.IsKnown(zone) && DateTimeZoneProviders.Tzdb[zone].GetUtcOffset(choice.ToInstant()) == choice.Offset
            ? TwoClocks.At(choice.ToInstant(), zone, ClockCity.Of(interview.Program, zone, choice.ToInstant()), home)
            : null;
        var there = clocks?.Program.ToString() ?? $"{ClockText.Day(choice.Date)}, {ClockText.Clock(choice.TimeOfDay)} ({ClockText.Offset(choice.Offset)})";
        var here = new ClockFace(ClockText.City(home), choice.ToInstant().InZone(DateTimeZoneProviders.Tzdb[home]));
        return $"{there} = {(here.Time.Date == choice.Date ? here.ClockOnly : here.ToString())}";
    }

    private List<string> ClockChanges()
    {
        if (interview.Main is not { Start: Moment.At { Instant: var instant }, ZoneId: { } zone } || !ZoneNames.IsKnown(zone))
        {
            return [];
        }

        return [.. ClockChange.Near(instant, zone, season.HomeZoneAt(instant)).Select(change => change.ToString())];
    }

    private IEnumerable<string> FailurePlan()
    {
        if (interview.Format == InterviewFormat.InPerson && interview.Join is null)
        {
            yield break;
        }

        if (interview.Join?.DialIn is { Count: > 0 } numbers)
        {
            yield return $"Dial {string.Join(" or ", numbers)}{(JoinDetails() is { Count: > 0 } details ? $" ({string.Join(", ", details)})" : "")}.";
        }

        if (interview.Contacts.FirstOrDefault(contact => contact.Phone is not null) is { } called)
        {
            yield return $"Call {Joined(", ", called.Name, called.Phone)}.";
        }
        else if (interview.Contacts.FirstOrDefault(contact => contact.Email is not null) is { } written)
        {
            yield return $"Write to {written.Email} at once and say that you are trying to join.";
        }

        yield return interview.Format == InterviewFormat.Phone ? "No power or line here? Go to your second place." : "First your phone’s hotspot; without power, your second place.";
    }

    private IEnumerable<string> Sources(Instant? made)
    {
        if (made is { } moment)
        {
            var home = season.HomeZoneAt(moment);
            yield return $"Made {new ClockFace(ClockText.City(home), moment.InZone(DateTimeZoneProviders.Tzdb[home]))}";
        }

        var letters = season.Letters.Where(letter => interview.Letters.Contains(letter.Key)).ToList();
        if (letters.Count > 0)
        {
            var newest = letters[^1].Sent is { } sent ? $", the newest sent {ClockText.ShortDay(sent.Date)}" : "";
            yield return letters.Count == 1
                ? $"from the letter “{letters[0].Subject}”{(letters[0].Sent is { } only ? $", sent {ClockText.ShortDay(only.Date)}" : "")}"
                : $"from {letters.Count.ToString(CultureInfo.InvariantCulture)} letters{newest}: “{letters[^1].Subject}”";
        }

        yield return $"clocks by tz data {season.TzdbVersion}{(season.ClockCheck?.Disagreements.Any(each => interview.Times.Any(time => time.Start is Moment.At at && at.Instant == each.At)) == true ? "; this computer’s data give another hour: see plan" : "")}";
    }

    private static IEnumerable<string> Given(params string?[] words) => words.Where(word => !string.IsNullOrWhiteSpace(word)).Select(word => word!);

    private static string? Joined(string between, params string?[] words) => string.Join(between, Given(words)) is { Length: > 0 } joined ? joined : null;

    private static string? Prefixed(string prefix, string? word) => string.IsNullOrWhiteSpace(word) ? null : prefix + word;

    // An id such as internal-medicine in words.
    private static string? Words(string? id) => string.IsNullOrEmpty(id) ? null : string.Concat(id[..1].ToUpperInvariant(), id[1..].Replace('-', ' '));

    private static string? PlatformName(string platform) => platform switch
    {
        "zoom" => "Zoom",
        "teams" => "Microsoft Teams",
        "webex" => "Webex",
        "meet" => "Google Meet",
        "thalamus" => "Thalamus",
        _ => null,
    };

    // Meeting numbers are read aloud and typed in groups.
    private static string? Grouped(string? digits) => digits is { Length: >= 9 and <= 11 } ? $"{digits[..3]} {digits[3..^4]} {digits[^4..]}" : digits;
}
