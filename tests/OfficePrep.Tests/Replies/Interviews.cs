using CsCheck;
using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.Replies;

namespace OfficePrep.Tests.Replies;

/// <summary>Interviews of invented programs, as a season would hold them, ready to be answered.</summary>
internal static class Interviews
{
    private static readonly (string Zone, string City, string State)[] Places =
    [
        ("America/New_York", "Buffalo", "NY"), ("America/Chicago", "Salina", "KS"), ("America/Denver", "Pueblo", "CO"), ("America/Phoenix", "Tucson", "AZ"),
        ("America/Los_Angeles", "Fresno", "CA"), ("America/Anchorage", "Anchorage", "AK"), ("Pacific/Honolulu", "Honolulu", "HI"), ("America/Puerto_Rico", "Ponce", "PR"),
        ("America/Detroit", "Flint", "MI"), ("America/Indiana/Indianapolis", "Muncie", "IN"), ("America/Boise", "Boise", "ID"), ("America/New_York", "Salina", "KS"),
    ];

    // Nights on which clocks change in the United States, Europe, Chile, Australia, New Zealand, Egypt, Israel.
    private static readonly LocalDate[] ClockChanges =
        [new(2026, 9, 5), new(2026, 9, 26), new(2026, 10, 4), new(2026, 10, 24), new(2026, 10, 29), new(2026, 10, 31), new(2027, 3, 13), new(2027, 3, 25), new(2027, 3, 27), new(2027, 4, 3), new(2027, 4, 29)];

    /// <summary>Every zone of the tz database that is no other name of one.</summary>
    public static IReadOnlyList<string> Homes { get; } =
        [.. NodaTime.TimeZones.TzdbDateTimeZoneSource.Default.CanonicalIdMap.Where(pair => pair.Key == pair.Value).Select(pair => pair.Key).Order(StringComparer.Ordinal)];

    /// <summary>A plain contact, whose letters came from the same domain.</summary>
    public static Contact Coordinator { get; } = new("Marlene Stutzman", "marlene.stutzman@northgate.example", null);

    private static readonly Gen<Instant> Start = Gen.OneOf(
        Gen.Int[0, (242 * 288) - 1].Select(step => Instant.FromUtc(2026, 9, 1, 0, 0) + Duration.FromMinutes(5L * step)),
        from day in Gen.Int[0, ClockChanges.Length - 1]
        from step in Gen.Int[0, 2 * 96]
        select ClockChanges[day].AtMidnight().InUtc().ToInstant() + Duration.FromMinutes(15L * step));

    /// <summary>An interview that fits a kind of reply, with the season, the request and the moment to answer at.</summary>
    public static Gen<Case> Of(ReplyKind kind) =>
        from place in Gen.Int[0, Places.Length - 1].Select(at => Places[at])
        from home in Gen.Int[0, Homes.Count - 1].Select(at => Homes[at])
        from starts in Start.List[1, 4]
        from length in Gen.Int[0, 20]
        from notice in Gen.Int[1, 60]
        from doubt in Gen.Int[0, 3]
        from slot in Gen.Int[1, 4]
        let zone = DateTimeZoneProviders.Tzdb[place.Zone]
        let times = starts.Distinct().Select(start => Time(start, length == 0 ? null : Duration.FromMinutes(15 * length), place.Zone)).ToList()
        select Make(kind, place, home, times, notice, doubt, slot);

    /// <summary>One interview time.</summary>
    public static NoticeTime Time(Instant start, Duration? length, string zoneId, TimeStatus status = TimeStatus.Fixed) => new()
    {
        Role = TimeRole.Interview,
        Status = status,
        Start = new Moment.At(start.InZone(DateTimeZoneProviders.Tzdb[zoneId]).ToOffsetDateTime()),
        End = length is { } known ? (start + known).InZone(DateTimeZoneProviders.Tzdb[zoneId]).ToOffsetDateTime() : null,
        ZoneId = zoneId,
        ZoneFrom = ZoneSource.Text,
        Evidence = "as the letter said",
    };

    /// <summary>A season with one interview and its letter.</summary>
    public static Season Season(Interview interview, string home) => new()
    {
        Home = [new HomeStay(null, home)],
        TzdbVersion = "test",
        Interviews = [interview],
        Letters = [new SeasonLetter("invited@northgate.example", "01.eml", "Interview invitation", null, new Notice { Kind = NoticeKind.Invitation }, interview.Id) { SenderDomain = "northgate.example", Thread = ["earlier@northgate.example", "invited@northgate.example"] }],
    };

    /// <summary>An interview of Northgate.</summary>
    public static Interview Interview(InterviewStatus status, params IReadOnlyList<NoticeTime> times) => new()
    {
        Id = "northgate-internal-medicine",
        Program = new ProgramIdentity { Institution = "Northgate Medical Center", Specialty = "internal-medicine", City = "Buffalo", State = "NY" },
        Status = status,
        Times = times,
        Contacts = [Coordinator],
        Letters = ["invited@northgate.example"],
        Changed = Instant.FromUtc(2026, 10, 1, 12, 0),
    };

    private static Case Make(ReplyKind kind, (string Zone, string City, string State) place, string home, List<NoticeTime> times, int notice, int doubt, int slot)
    {
        var first = ((Moment.At)times[0].Start).Instant;
        var earliest = times.Min(time => ((Moment.At)time.Start).Instant);
        var offers = kind is ReplyKind.ChooseSlot or ReplyKind.DeclineInvitation || (kind == ReplyKind.AskKinderSlot && doubt > 1);
        var kept = offers ? times.ConvertAll(time => time with { Status = TimeStatus.Offered }) : kind is ReplyKind.StayOnWaitlist or ReplyKind.LeaveWaitlist ? [] : [times[0]];
        if (kind == ReplyKind.AskQuestion)
        {
            kept = [Doubted(times[0], doubt)];
        }

        var status = offers ? InterviewStatus.Invited : kind is ReplyKind.StayOnWaitlist or ReplyKind.LeaveWaitlist ? InterviewStatus.Waitlisted : InterviewStatus.Scheduled;
        var interview = Interview(status, kept) with { Program = new ProgramIdentity { Institution = "Northgate Medical Center", Specialty = "internal-medicine", City = place.City, State = place.State } };
        var number = ((slot - 1) % kept.Count.AtLeast(1)) + 1;
        var request = new ReplyRequest(kind)
        {
            Slot = kind == ReplyKind.ChooseSlot ? number : null,
            Alternatives = kind == ReplyKind.ChooseSlot ? [.. Enumerable.Range(1, kept.Count).Where(other => other != number)] : [],
            // The hour before the interview begins is the only one that suits: there is always something to ask for.
            Hours = kind == ReplyKind.AskKinderSlot ? Before(first.InZone(DateTimeZoneProviders.Tzdb[home]).TimeOfDay) : SuitingHours.Default,
            Name = "Zainab Qureshi",
        };
        return new Case(interview, Season(interview, home), request, kind == ReplyKind.ThankYou ? first + Duration.FromDays(2) : earliest - Duration.FromDays(notice));
    }

    private static SuitingHours Before(LocalTime start) =>
        start > new LocalTime(8, 0) ? new SuitingHours(start.PlusHours(-7), start.PlusMinutes(-1)) : new SuitingHours(start.PlusMinutes(1), start.PlusHours(13));

    private static NoticeTime Doubted(NoticeTime time, int which)
    {
        var clock = ((Moment.At)time.Start).Clock;
        var other = clock.ToInstant() + Duration.FromHours(which == 1 ? 1 : 12);
        return time with
        {
            ZoneFrom = which == 0 ? ZoneSource.Place : ZoneSource.Text,
            Doubts =
            [
                which switch
                {
                    0 => new Doubt(DoubtCode.ZoneMissing, "No zone.", [clock]),
                    3 => new Doubt(DoubtCode.EndBeforeStart, "Backwards.", []),
                    _ => new Doubt(which == 1 ? DoubtCode.ZoneSeason : DoubtCode.MeridiemMissing, "Two readings.", [clock, other.InZone(DateTimeZoneProviders.Tzdb[time.ZoneId!]).ToOffsetDateTime()]),
                },
            ],
        };
    }

    private static int AtLeast(this int number, int least) => Math.Max(number, least);
}

/// <summary>One case to answer.</summary>
internal sealed record Case(Interview Interview, Season Season, ReplyRequest Request, Instant Now)
{
    /// <summary>What came of it.</summary>
    public ReplyOutcome Write() => ReplyWriter.Write(Interview, Season, Request, Now);

    /// <summary>The draft; fails where none was offered.</summary>
    public ReplyDraft Draft() => Write() switch
    {
        ReplyOutcome.Offered offered => offered.Draft,
        ReplyOutcome.NotOffered refused => throw new InvalidOperationException(refused.Reason),
        _ => throw new InvalidOperationException("An unknown outcome."),
    };
}
