using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace OfficePrep.Planning;

/// <summary>Writes preferences member by member, in the order of <c>preferences.schema.json</c>.</summary>
internal sealed class PreferencesJsonWriter(Utf8JsonWriter json)
{
    private static readonly LocalTimePattern ClockPattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public void Write(Preferences preferences)
    {
        json.WriteStartObject();
        json.WriteNumber("version", PreferencesJson.Version);
        json.WriteString("name", preferences.Name);
        Write(preferences.Sleep);
        Write(preferences.Blocks);
        Write(preferences.Lengths);
        json.WriteStartArray("duties");
        foreach (var duty in preferences.Duties)
        {
            Write(duty);
        }

        json.WriteEndArray();
        Write(preferences.Nights);
        Write(preferences.Slots);
        Write(preferences.Travel);
        json.WriteString("paper", preferences.Paper == Paper.A4 ? "a4" : "letter");
        json.WriteEndObject();
    }

    private void Write(SleepPreferences sleep)
    {
        json.WriteStartObject("sleep");
        WriteHours(sleep.Usual);
        json.WriteNumber("leastHours", sleep.Least.TotalHours);
        WriteMinutes("windDownMinutes", sleep.WindDown);
        json.WriteEndObject();
    }

    private void Write(BlockPreferences blocks)
    {
        json.WriteStartObject("blocks");
        WriteBlock("beforeVideo", blocks.BeforeVideo);
        WriteBlock("beforeInPerson", blocks.BeforeInPerson);
        WriteBlock("beforePhone", blocks.BeforePhone);
        WriteBlock("logIn", blocks.LogIn);
        WriteBlock("debrief", blocks.Debrief);
        WriteBlock("afterVideo", blocks.AfterVideo);
        WriteBlock("afterInPerson", blocks.AfterInPerson);
        WriteBlock("techCheckEarly", blocks.TechCheckEarly);
        WriteBlock("techCheckFinal", blocks.TechCheckFinal);
        WriteBlock("materials", blocks.Materials);
        WriteBlock("review", blocks.Review);
        WriteBlock("thankYou", blocks.ThankYou);
        json.WriteBoolean("replyAlarms", blocks.ReplyAlarms);
        WriteBlock("dressRehearsal", blocks.DressRehearsal);
        WriteBlock("mock", blocks.Mock);
        json.WriteNumber("mocks", blocks.Mocks);
        json.WriteBoolean("leadPlan", blocks.LeadPlan);
        json.WriteBoolean("inCalendar", blocks.InCalendar);
        json.WriteEndObject();
    }

    private void Write(AssumedLengths lengths)
    {
        json.WriteStartObject("lengths");
        WriteMinutes("video", lengths.Video);
        WriteMinutes("inPerson", lengths.InPerson);
        WriteMinutes("phone", lengths.Phone);
        WriteMinutes("event", lengths.Event);
        WriteMinutes("techCheck", lengths.TechCheck);
        json.WriteEndObject();
    }

    private void Write(Duty duty)
    {
        json.WriteStartObject();
        json.WriteString("title", duty.Title);
        WriteHours(duty.Hours);
        if (duty.Weekdays.Count > 0)
        {
            WriteDays("weekdays", duty.Weekdays);
            WriteDay("firstDay", duty.From);
            WriteDay("lastDay", duty.Until);
        }
        else
        {
            WriteDay("day", duty.From);
        }

        json.WriteString("zone", duty.ZoneId);
        json.WriteEndObject();
    }

    private void Write(NightPreferences nights)
    {
        json.WriteStartObject("nights");
        json.WriteBoolean("askForKinderHour", nights.AskForKinderHour);
        json.WriteNumber("shiftDays", nights.ShiftDays);
        WriteMinutes("largestShiftMinutes", nights.LargestShift);
        json.WriteBoolean("inCalendar", nights.InCalendar);
        json.WriteBoolean("naps", nights.Naps);
        json.WriteBoolean("caffeine", nights.Caffeine);
        json.WriteNumber("caffeineStopHours", nights.CaffeineStop.TotalHours);
        json.WriteEndObject();
    }

    private void Write(SlotPreferences slots)
    {
        json.WriteStartObject("slots");
        WriteRange("preferred", slots.Preferred);
        WriteRange("never", slots.Never);
        WriteDays("avoidDays", slots.AvoidDays);
        json.WriteNumber("freeDaysBetween", slots.FreeDaysBetween);
        json.WriteNumber("mostPerWeek", slots.MostPerWeek);
        json.WriteNumber("noticeDays", slots.NoticeDays);
        json.WriteEndObject();
    }

    private void Write(TravelPreferences travel)
    {
        json.WriteStartObject("travel");
        json.WriteNumber("withinCityHours", travel.WithinCity.TotalHours);
        json.WriteNumber("withinStateHours", travel.WithinState.TotalHours);
        json.WriteNumber("betweenStatesHours", travel.BetweenStates.TotalHours);
        json.WriteNumber("fromAbroadHours", travel.FromAbroad.TotalHours);
        json.WriteBoolean("arriveDayBefore", travel.ArriveDayBefore);
        json.WriteEndObject();
    }

    private void WriteBlock(string name, Duration? length)
    {
        if (length is { } known)
        {
            WriteMinutes(name, known);
        }
        else
        {
            json.WriteBoolean(name, false);
        }
    }

    private void WriteMinutes(string name, Duration length) => json.WriteNumber(name, (long)length.TotalMinutes);

    private void WriteRange(string name, HomeHours? hours)
    {
        if (hours is not { } known)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteHours(known);
        json.WriteEndObject();
    }

    private void WriteHours(HomeHours hours)
    {
        json.WriteString("from", ClockPattern.Format(hours.From));
        json.WriteString("to", ClockPattern.Format(hours.To));
    }

    private void WriteDays(string name, IReadOnlyList<IsoDayOfWeek> days)
    {
        json.WriteStartArray(name);
        foreach (var day in days)
        {
            json.WriteStringValue(day.ToString().ToLowerInvariant());
        }

        json.WriteEndArray();
    }

    private void WriteDay(string name, LocalDate? day) => json.WriteString(name, day is { } known ? LocalDatePattern.Iso.Format(known) : null);
}
