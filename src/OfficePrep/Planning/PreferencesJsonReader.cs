using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Planning;

/// <summary>Reads preferences strictly: an unknown name, a value of the wrong kind or a wish that cannot be met is a fault that names its place.</summary>
internal static class PreferencesJsonReader
{
    // A year of single days; more is a calendar, and that is read from its own file.
    private const int MostDuties = 400;

    // Longer than any title; what goes beyond it is a note.
    private const int LongestTitle = 200;

    private static readonly Duration LongestBlock = Duration.FromHours(8);

    public static Preferences Read(NoticeJsonField json)
    {
        Known(json, "$schema", "version", "name", "sleep", "blocks", "lengths", "duties", "nights", "slots", "travel", "paper");
        if (!json["version"].IsNull && json["version"].Number() > PreferencesJson.Version)
        {
            throw new FormatException($"it was written for a newer OfficePrep (version {json["version"].Number().ToString(CultureInfo.InvariantCulture)} of the file, this one knows {PreferencesJson.Version.ToString(CultureInfo.InvariantCulture)})");
        }

        var standard = Preferences.Default;
        return new Preferences
        {
            Name = Name(json["name"]),
            Sleep = ReadSleep(json["sleep"], standard.Sleep),
            Blocks = ReadBlocks(json["blocks"], standard.Blocks),
            Lengths = ReadLengths(json["lengths"], standard.Lengths),
            Duties = ReadDuties(json["duties"]),
            Nights = ReadNights(json["nights"], standard.Nights),
            Slots = ReadSlots(json["slots"], standard.Slots),
            Travel = ReadTravel(json["travel"], standard.Travel),
            Paper = ReadPaper(json["paper"], standard.Paper),
        };
    }

    private static string? Name(NoticeJsonField json) =>
        json.Optional()?.Trim() is not { } name ? null
        : name.Length is 0 or > LongestTitle || name.Any(char.IsControl) ? throw json.Fault($"a name of 1 to {LongestTitle.ToString(CultureInfo.InvariantCulture)} letters on one line")
        : name;

    private static SleepPreferences ReadSleep(NoticeJsonField json, SleepPreferences standard)
    {
        if (json.IsNull)
        {
            return standard;
        }

        Known(json, "from", "to", "leastHours", "windDownMinutes");
        var usual = new HomeHours(Clock(json["from"]) ?? standard.Usual.From, Clock(json["to"]) ?? standard.Usual.To);
        var least = Hours(json["leastHours"], standard.Least, 5, 12);
        var windDown = Minutes(json["windDownMinutes"], 0, Duration.FromHours(4)) ?? standard.WindDown;
        return usual.From == usual.To ? throw json["to"].Fault("another hour than sleep.from")
            : usual.Length > Duration.FromHours(16) ? throw json["to"].Fault("within 16 hours after sleep.from")
            : usual.Length < least ? throw json["leastHours"].Fault("met by the hours from sleep.from to sleep.to; widen those hours or ask for less sleep")
            : new SleepPreferences { Usual = usual, Least = least, WindDown = windDown };
    }

    private static BlockPreferences ReadBlocks(NoticeJsonField json, BlockPreferences standard)
    {
        if (json.IsNull)
        {
            return standard;
        }

        Known(json, "beforeVideo", "beforeInPerson", "beforePhone", "logIn", "debrief", "afterVideo", "afterInPerson", "techCheckEarly", "techCheckFinal", "materials", "review", "thankYou", "replyAlarms", "dressRehearsal", "mock", "mocks", "leadPlan", "inCalendar");
        return new BlockPreferences
        {
            BeforeVideo = Block(json["beforeVideo"], standard.BeforeVideo),
            BeforeInPerson = Block(json["beforeInPerson"], standard.BeforeInPerson),
            BeforePhone = Block(json["beforePhone"], standard.BeforePhone),
            LogIn = Block(json["logIn"], standard.LogIn),
            Debrief = Block(json["debrief"], standard.Debrief),
            AfterVideo = Block(json["afterVideo"], standard.AfterVideo),
            AfterInPerson = Block(json["afterInPerson"], standard.AfterInPerson),
            TechCheckEarly = Block(json["techCheckEarly"], standard.TechCheckEarly),
            TechCheckFinal = Block(json["techCheckFinal"], standard.TechCheckFinal),
            Materials = Block(json["materials"], standard.Materials),
            Review = Block(json["review"], standard.Review),
            ThankYou = Block(json["thankYou"], standard.ThankYou),
            ReplyAlarms = YesNo(json["replyAlarms"], standard.ReplyAlarms),
            DressRehearsal = Block(json["dressRehearsal"], standard.DressRehearsal),
            Mock = Block(json["mock"], standard.Mock),
            Mocks = Count(json["mocks"], standard.Mocks, 0, 6),
            LeadPlan = YesNo(json["leadPlan"], standard.LeadPlan),
            InCalendar = YesNo(json["inCalendar"], standard.InCalendar),
        };
    }

    private static AssumedLengths ReadLengths(NoticeJsonField json, AssumedLengths standard)
    {
        if (json.IsNull)
        {
            return standard;
        }

        Known(json, "video", "inPerson", "phone", "event", "techCheck");
        var longest = Duration.FromHours(14);
        return new AssumedLengths
        {
            Video = Minutes(json["video"], 5, longest) ?? standard.Video,
            InPerson = Minutes(json["inPerson"], 5, longest) ?? standard.InPerson,
            Phone = Minutes(json["phone"], 5, longest) ?? standard.Phone,
            Event = Minutes(json["event"], 5, longest) ?? standard.Event,
            TechCheck = Minutes(json["techCheck"], 5, longest) ?? standard.TechCheck,
        };
    }

    private static IReadOnlyList<Duty> ReadDuties(NoticeJsonField json) =>
        json.Value.ValueKind == JsonValueKind.Array && json.Value.GetArrayLength() > MostDuties
            ? throw json.Fault($"a list of at most {MostDuties.ToString(CultureInfo.InvariantCulture)} duties")
            : json.Items(ReadDuty);

    private static Duty ReadDuty(NoticeJsonField json)
    {
        Known(json, "title", "weekdays", "from", "to", "day", "firstDay", "lastDay", "zone");
        var title = json["title"].Required();
        var weekdays = json["weekdays"].Items(Weekday);
        var (day, first, last) = (Day(json["day"]), Day(json["firstDay"]), Day(json["lastDay"]));
        var hours = new HomeHours(Clock(json["from"]) ?? throw json["from"].Fault(AClock), Clock(json["to"]) ?? throw json["to"].Fault(AClock));
        return title.Length is 0 or > LongestTitle ? throw json["title"].Fault($"a text of 1 to {LongestTitle.ToString(CultureInfo.InvariantCulture)} letters")
            : hours.From == hours.To ? throw json["to"].Fault("another hour than its from")
            : day is null == (weekdays.Count == 0) ? throw json.Fault("either on weekdays or on a day; give one of the two")
            : last < first ? throw json["lastDay"].Fault("on or after its firstDay")
            : day is not null && (first ?? last) is not null ? throw json.Fault("on one day and over days at once; drop firstDay and lastDay")
            : new Duty { Title = title, Weekdays = weekdays, From = day ?? first, Until = day ?? last, Hours = hours, ZoneId = Zone(json["zone"]) };
    }

    private static NightPreferences ReadNights(NoticeJsonField json, NightPreferences standard)
    {
        if (json.IsNull)
        {
            return standard;
        }

        Known(json, "askForKinderHour", "shiftDays", "largestShiftMinutes", "inCalendar", "naps", "caffeine", "caffeineStopHours");
        return new NightPreferences
        {
            AskForKinderHour = YesNo(json["askForKinderHour"], standard.AskForKinderHour),
            ShiftDays = Count(json["shiftDays"], standard.ShiftDays, 0, 2),
            LargestShift = Minutes(json["largestShiftMinutes"], 0, Duration.FromHours(2)) ?? standard.LargestShift,
            InCalendar = YesNo(json["inCalendar"], standard.InCalendar),
            Naps = YesNo(json["naps"], standard.Naps),
            Caffeine = YesNo(json["caffeine"], standard.Caffeine),
            CaffeineStop = Hours(json["caffeineStopHours"], standard.CaffeineStop, 6, 12),
        };
    }

    private static SlotPreferences ReadSlots(NoticeJsonField json, SlotPreferences standard)
    {
        if (json.IsNull)
        {
            return standard;
        }

        Known(json, "preferred", "never", "avoidDays", "freeDaysBetween", "mostPerWeek", "noticeDays");
        var preferred = Range(json["preferred"]) ?? standard.Preferred;
        var never = Range(json["never"]);
        return never is { } not && not.Contains(preferred.From) && preferred.Length <= Until(preferred.From, not.To)
            ? throw json["never"].Fault("apart from slots.preferred; no hour would be left")
            : new SlotPreferences
            {
                Preferred = preferred,
                Never = never,
                AvoidDays = json["avoidDays"].Items(Weekday),
                FreeDaysBetween = Count(json["freeDaysBetween"], standard.FreeDaysBetween, 0, 14),
                MostPerWeek = Count(json["mostPerWeek"], standard.MostPerWeek, 1, 14),
                NoticeDays = Count(json["noticeDays"], standard.NoticeDays, 0, 60),
            };
    }

    private static TravelPreferences ReadTravel(NoticeJsonField json, TravelPreferences standard)
    {
        if (json.IsNull)
        {
            return standard;
        }

        Known(json, "withinCityHours", "withinStateHours", "betweenStatesHours", "fromAbroadHours", "arriveDayBefore");
        return new TravelPreferences
        {
            WithinCity = Hours(json["withinCityHours"], standard.WithinCity, 0, 168),
            WithinState = Hours(json["withinStateHours"], standard.WithinState, 0, 168),
            BetweenStates = Hours(json["betweenStatesHours"], standard.BetweenStates, 0, 168),
            FromAbroad = Hours(json["fromAbroadHours"], standard.FromAbroad, 0, 168),
            ArriveDayBefore = YesNo(json["arriveDayBefore"], standard.ArriveDayBefore),
        };
    }

    private static Paper ReadPaper(NoticeJsonField json, Paper standard) => json.Optional()?.Trim().ToUpperInvariant() switch
    {
        null => standard,
        "LETTER" => Paper.Letter,
        "A4" => Paper.A4,
        _ => throw json.Fault("letter or a4"),
    };

    private const string AClock = "a clock time such as 23:00 or 11:00 PM";

    private static readonly LocalTimePattern[] Clocks = [LocalTimePattern.CreateWithInvariantCulture("HH:mm"), LocalTimePattern.CreateWithInvariantCulture("h:mm tt"), LocalTimePattern.CreateWithInvariantCulture("h tt")];

    // 7:00 alone could mean the evening to somebody used to twelve hours; 07:00 cannot.
    private static LocalTime? Clock(NoticeJsonField json) =>
        json.Optional() is not { } text ? null
        : Clocks.Select(pattern => pattern.Parse(text.Trim().ToUpperInvariant())).FirstOrDefault(parsed => parsed.Success) is { } time ? time.Value
        : throw json.Fault(AClock);

    private static HomeHours? Range(NoticeJsonField json)
    {
        if (json.IsNull)
        {
            return null;
        }

        Known(json, "from", "to");
        var hours = new HomeHours(Clock(json["from"]) ?? throw json["from"].Fault(AClock), Clock(json["to"]) ?? throw json["to"].Fault(AClock));
        return hours.From == hours.To ? throw json["to"].Fault("another hour than its from") : hours;
    }

    private static Duration Until(LocalTime from, LocalTime to) => from == to ? Duration.Zero : new HomeHours(from, to).Length;

    // A number of minutes, or false: that block is not wanted.
    private static Duration? Block(NoticeJsonField json, Duration? standard) =>
        json.IsNull || json.Value.ValueKind == JsonValueKind.True ? standard
        : json.Value.ValueKind == JsonValueKind.False ? null
        : Minutes(json, 5, LongestBlock, "false, or a whole number of minutes");

    private static Duration? Minutes(NoticeJsonField json, int least, Duration most, string expected = "a whole number of minutes")
    {
        if (json.IsNull)
        {
            return null;
        }

        var longest = (int)most.TotalMinutes;
        var range = $"{expected} from {least.ToString(CultureInfo.InvariantCulture)} to {longest.ToString(CultureInfo.InvariantCulture)}";
        return Whole(json) is { } minutes && minutes >= least && minutes <= longest ? Duration.FromMinutes(minutes) : throw json.Fault(range);
    }

    private static Duration Hours(NoticeJsonField json, Duration standard, int least, int most) =>
        json.IsNull ? standard
        : json.Value.ValueKind == JsonValueKind.Number && json.Value.TryGetDecimal(out var hours) && hours >= least && hours <= most ? Duration.FromMinutes((long)(hours * 60))
        : throw json.Fault($"a number of hours from {least.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)}");

    private static int Count(NoticeJsonField json, int standard, int least, int most) =>
        json.IsNull ? standard
        : Whole(json) is { } count && count >= least && count <= most ? count
        : throw json.Fault($"a whole number from {least.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)}");

    private static int? Whole(NoticeJsonField json) => json.Value.ValueKind == JsonValueKind.Number && json.Value.TryGetInt32(out var number) ? number : null;

    private static bool YesNo(NoticeJsonField json, bool standard) => json.Value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => standard,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw json.Fault("true or false"),
    };

    private static IsoDayOfWeek Weekday(NoticeJsonField json)
    {
        var name = json.Required().Trim();
        return Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None).Cast<IsoDayOfWeek?>()
            .FirstOrDefault(day => string.Equals(day.ToString(), name, StringComparison.OrdinalIgnoreCase)) ?? throw json.Fault("a day of the week such as monday");
    }

    private static LocalDate? Day(NoticeJsonField json) =>
        json.Optional() is not { } text ? null : LocalDatePattern.Iso.Parse(text) is { Success: true } date ? date.Value : throw json.Fault("a date such as 2026-12-31");

    private static string? Zone(NoticeJsonField json)
    {
        if (json.Optional() is not { } zone || ZoneNames.IsKnown(zone))
        {
            return json.Optional();
        }

        var near = ZoneNames.Suggest(zone);
        throw json.Fault(near.Count == 0 ? "a time zone such as Asia/Karachi" : $"a time zone; did you mean {near[0]}");
    }

    private static void Known(NoticeJsonField json, params string[] names)
    {
        if (json.Value.ValueKind != JsonValueKind.Object)
        {
            throw json.Fault("an object in braces");
        }

        foreach (var name in json.Value.EnumerateObject().Select(member => member.Name).Where(name => !names.Contains(name, StringComparer.Ordinal)))
        {
            // Names are short; a long one is no misspelling of them.
            var shown = name.Length <= 40 ? name : name[..40] + "…";
            var near = names.Where(known => known != "$schema" && name.Length <= 40 && EditDistance.Between(name.ToLowerInvariant(), known.ToLowerInvariant()) <= 3).MinBy(known => EditDistance.Between(name.ToLowerInvariant(), known.ToLowerInvariant()));
            throw new FormatException($"{json.Path}.{shown} is no preference; {(near is null ? $"known here are {string.Join(", ", names.Where(known => known != "$schema"))}" : $"did you mean {near}")}");
        }
    }
}
