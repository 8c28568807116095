using System.Globalization;
using NodaTime;
using OfficePrep.Planning.Conflicts;
using OfficePrep.Planning.Nights;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Planning.Slots;

/// <summary>Weighs one offered time, rule by rule.</summary>
internal sealed class SlotJudge(Interview interview, Season season, Preferences preferences, IReadOnlyList<BusyTime> busy, IReadOnlyList<Commitment> others, IReadOnlyList<Commitment> own, Instant now)
{
    /// <summary>The reasons, with what each weighs.</summary>
    public List<(SlotReason Reason, int Points)> Judge(NoticeTime time, IReadOnlyList<Commitment> readings)
    {
        var found = new List<(SlotReason, int)>();
        if (readings.All(reading => reading.IsWholeDay ? reading.End <= now : reading.Start <= now))
        {
            found.Add(Never("It is already over."));
        }

        found.AddRange(Hour(readings));
        found.AddRange(Conflicts(readings));
        found.AddRange(Night(time, readings[0]));
        found.AddRange(Space(readings[0]));
        found.AddRange(Notice(readings[0]));
        found.AddRange(Week(readings[0]));
        if (found.Count == 0)
        {
            found.Add((new SlotReason(SlotWeight.For, "Nothing speaks against it."), 0));
        }

        return found;
    }

    private IEnumerable<(SlotReason, int)> Hour(IReadOnlyList<Commitment> readings)
    {
        if (readings[0].IsWholeDay)
        {
            yield return Against("The hour is not known yet; ask for it before you choose.", SlotPoints.Unsure);
            yield break;
        }

        if (readings.Count > 1)
        {
            yield return Against($"Its hour is in doubt: {string.Join(" or ", readings.Select(reading => Home(reading.Start).ToString()))}. Ask before you choose.", SlotPoints.Unsure);
        }

        // Each reading counts; the worst decides.
        var worst = readings.MaxBy(reading => (IsNever(reading) ? 1 : 0, HoursOff(reading)))!;
        var face = Home(worst.Start);
        if (IsNever(worst))
        {
            yield return readings.All(IsNever) ? Never($"It begins at {face.ClockOnly} for you, within the hours that you rule out.")
                : Against($"It may begin at {face.ClockOnly} for you, within the hours that you rule out.", SlotPoints.Night);
        }

        if (NightHours.IsNight(worst, season, preferences))
        {
            yield return Against($"It is at night for you: {face}.", SlotPoints.Night + HoursOff(worst) * SlotPoints.HourOff);
        }
        else if (HoursOff(worst) is > 0 and var hours)
        {
            yield return Against($"It begins at {face.ClockOnly} for you, outside the hours that you like.", hours * SlotPoints.HourOff);
        }
        else
        {
            yield return (new SlotReason(SlotWeight.For, $"It begins at {face.ClockOnly} for you, within the hours that you like."), 0);
        }
    }

    private IEnumerable<(SlotReason, int)> Conflicts(IReadOnlyList<Commitment> readings)
    {
        foreach (var conflict in SeasonConflicts.With(readings, [.. others, .. own], season, preferences))
        {
            var words = conflict.ToString();
            yield return conflict.Kind switch
            {
                ConflictKind.Overlap or ConflictKind.Travel when conflict.IsCertain => Never(words),
                ConflictKind.Overlap or ConflictKind.Travel => Against(words, SlotPoints.MayOverlap),
                ConflictKind.ShortSleep => Against(words, SlotPoints.ShortSleep),
                ConflictKind.Possible => Against(words, SlotPoints.MayMeet),
                _ => Against(words, SlotPoints.Crowded),
            };
        }
    }

    // With the time fixed, could the night be planned?
    private IEnumerable<(SlotReason, int)> Night(NoticeTime time, Commitment slot)
    {
        if (slot.IsWholeDay || slot.Start <= now || !NightHours.IsNight(slot, season, preferences))
        {
            yield break;
        }

        var taken = interview with { Status = InterviewStatus.Scheduled, Times = [time with { Status = TimeStatus.Fixed }] };
        var after = season with { Interviews = [.. season.Interviews.Where(each => each.Id != interview.Id), taken] };
        if (NightPlanner.Of(after, preferences, busy, now).FirstOrDefault(plan => plan.Interview.Id == interview.Id) is { IsPossible: false })
        {
            yield return Against("No sleep plan for that night keeps its limits beside your other times.", SlotPoints.NightWithoutPlan);
        }
    }

    private IEnumerable<(SlotReason, int)> Space(Commitment slot)
    {
        var days = others.Where(other => other.IsInterview && Day(other) != Day(slot)).Select(other => (Other: other, Free: Math.Abs(Period.DaysBetween(Day(other), Day(slot))) - 1)).ToList();
        if (days.Count == 0)
        {
            yield break;
        }

        var (nearest, free) = days.MinBy(each => each.Free);
        if (free < preferences.Slots.FreeDaysBetween)
        {
            yield return Against($"{(free == 0 ? "No free day lies" : $"Only {Count(free, "free day")} {(free == 1 ? "lies" : "lie")}")} between it and {nearest.Title}; you want {Number(preferences.Slots.FreeDaysBetween)}.", SlotPoints.LittleSpace);
        }
        else
        {
            yield return (new SlotReason(SlotWeight.For, $"The nearest other interview leaves {Count(free, "free day")} between."), 0);
        }
    }

    private IEnumerable<(SlotReason, int)> Notice(Commitment slot)
    {
        var days = (int)Math.Floor((slot.Start - now).TotalDays);
        if (slot.Start > now && days < preferences.Slots.NoticeDays)
        {
            yield return Against($"It is {(days == 0 ? "less than a day" : Count(days, "day"))} away; you want {Number(preferences.Slots.NoticeDays)} to prepare.", SlotPoints.ShortNotice);
        }
    }

    private IEnumerable<(SlotReason, int)> Week(Commitment slot)
    {
        var day = Day(slot);
        if (preferences.Slots.AvoidDays.Contains(day.DayOfWeek))
        {
            yield return Against($"It is on a {ClockText.Weekday(day)}, which you would rather keep free.", SlotPoints.Unwanted);
        }

        var monday = day.PlusDays(1 - (int)day.DayOfWeek);
        var count = others.Where(other => other.IsInterview && Day(other) >= monday && Day(other) < monday.PlusWeeks(1)).Select(other => other.Interview!.Id).Distinct(StringComparer.Ordinal).Count();
        if (count >= preferences.Slots.MostPerWeek)
        {
            yield return Against($"Its week has {Count(count, "interview")} already; you want {Number(preferences.Slots.MostPerWeek)} at most.", SlotPoints.Unwanted);
        }
    }

    private bool IsNever(Commitment reading) => preferences.Slots.Never is { } never && never.Contains(Home(reading.Start).Time.TimeOfDay);

    // Whole hours, rounded up, from the start to the nearest hour that is liked.
    private int HoursOff(Commitment reading)
    {
        var clock = Home(reading.Start).Time.TimeOfDay;
        var liked = preferences.Slots.Preferred;
        if (liked.Contains(clock))
        {
            return 0;
        }

        const int Day = 24 * 60;
        var minute = clock.Hour * 60 + clock.Minute;
        var early = (liked.From.Hour * 60 + liked.From.Minute - minute + Day) % Day;
        var late = (minute - (liked.To.Hour * 60 + liked.To.Minute) + Day) % Day;
        return Math.Max(1, (Math.Min(early, late) + 59) / 60);
    }

    private ClockFace Home(Instant at)
    {
        var zone = season.HomeZoneAt(at);
        return new ClockFace(ClockText.City(zone), at.InZone(DateTimeZoneProviders.Tzdb[zone]));
    }

    // A day without an hour is that of the program's calendar, which its noon stands for.
    private LocalDate Day(Commitment each) => Home(each.IsWholeDay ? each.Start + (each.End - each.Start) / 2 : each.Start).Time.Date;

    private static (SlotReason, int) Never(string words) => (new SlotReason(SlotWeight.Never, words), 0);

    private static (SlotReason, int) Against(string words, int points) => (new SlotReason(SlotWeight.Against, words), points);

    private static string Count(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
