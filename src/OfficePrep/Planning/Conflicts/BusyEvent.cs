using NodaTime;
using OfficePrep.Mail;

namespace OfficePrep.Planning.Conflicts;

/// <summary>What a VEVENT says about when its owner is busy, as written; nothing is resolved yet.</summary>
internal sealed class BusyEvent
{
    private bool isFree;

    public string? Uid { get; private set; }

    public CalendarMoment? Start { get; private set; }

    public CalendarMoment? End { get; private set; }

    public Period? Length { get; private set; }

    public string? Rule { get; private set; }

    public CalendarMoment? Replaces { get; private set; }

    public string? Title { get; private set; }

    public List<CalendarMoment> Also { get; } = [];

    public List<CalendarMoment> Except { get; } = [];

    public bool IsCancelled { get; private set; }

    /// <summary>Whether it takes time: TRANSP and the mark that Outlook writes may say that it does not (RFC 5545, 3.8.2.7).</summary>
    public bool TakesTime => !isFree && !IsCancelled;

    /// <summary>Whether further or left-out dates were more than is read.</summary>
    public bool IsCut { get; private set; }

    public void Take(CalendarLine line, int mostDates)
    {
        switch (line.Name)
        {
            case "UID": Uid = line.Text.Trim(); break;
            case "DTSTART": Start = CalendarClock.Read(line); break;
            case "DTEND": End = CalendarClock.Read(line); break;
            case "DURATION": Length = CalendarClock.Duration(line.Value); break;
            case "RRULE": Rule = line.Value.Trim().ToUpperInvariant(); break;
            case "RECURRENCE-ID": Replaces = CalendarClock.Read(line); break;
            case "SUMMARY": Title = line.Text; break;
            case "STATUS": IsCancelled = Is(line, "CANCELLED"); break;
            case "TRANSP": isFree |= Is(line, "TRANSPARENT"); break;
            case "X-MICROSOFT-CDO-BUSYSTATUS": isFree |= Is(line, "FREE"); break;
            case "RDATE": Add(Also, line, mostDates); break;
            case "EXDATE": Add(Except, line, mostDates); break;
            default: break;
        }
    }

    private static bool Is(CalendarLine line, string value) => line.Value.Trim().Equals(value, StringComparison.OrdinalIgnoreCase);

    private void Add(List<CalendarMoment> dates, CalendarLine line, int most)
    {
        foreach (var value in line.Value.Split(','))
        {
            if (dates.Count >= most)
            {
                IsCut = true;
                return;
            }

            // A period's start is enough: its length is taken to be the event's.
            if (CalendarClock.Read(line with { Value = value.Split('/')[0] }) is { } date)
            {
                dates.Add(date);
            }
        }
    }
}
