using System.Globalization;
using NodaTime;
using NodaTime.Text;
using OfficePrep.Time;

namespace OfficePrep.Planning.Answers;

/// <summary>An answer as a person gives it: the number of a choice, or a moment of their own.</summary>
public static class GivenAnswer
{
    private static readonly LocalDateTimePattern Typed = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>Understands it.</summary>
    /// <param name="question">What is answered.</param>
    /// <param name="choice">The number of a choice from 1, or a moment such as <c>2026-11-12T09:00</c>.</param>
    /// <param name="zone">IANA id of the zone of that moment, where it is not the program's; null for the program's.</param>
    /// <exception cref="FormatException">It is neither; the message says in one sentence what to give.</exception>
    public static Answer Of(SeasonQuestion question, string choice, string? zone)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (int.TryParse(choice, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number >= 1 && number <= question.Choices.Count ? question.Choices[number - 1].Answer
                : throw new FormatException($"{choice} is no choice of {question.Id}; it has 1 to {question.Choices.Count.ToString(CultureInfo.InvariantCulture)}.");
        }

        if (question.Choices[0].Answer is not Answer.Reading reading)
        {
            throw new FormatException($"{choice} is no choice of {question.Id}; give one of its numbers.");
        }

        if (Typed.Parse(choice) is not { Success: true } typed)
        {
            throw new FormatException($"{choice} is neither the number of a choice nor a moment such as 2026-11-12T09:00.");
        }

        var id = zone ?? question.ZoneId
            ?? throw new FormatException("The program's clock is not known; say whose clock the moment is on with --zone, such as --zone America/Chicago.");
        return reading with { ZoneId = zone ?? (question.Time?.ZoneId is null ? id : null), Chosen = Once(typed.Value, id) };
    }

    private static OffsetDateTime Once(LocalDateTime local, string zone) => ClockReading.Of(local, DateTimeZoneProviders.Tzdb[zone]) switch
    {
        ClockReading.Once once => once.Time.ToOffsetDateTime(),
        ClockReading.Never => throw new FormatException($"{ClockText.Clock(local.TimeOfDay)} does not exist in {ClockText.City(zone)} on {ClockText.Day(local.Date)}, because clocks go forward; give the hour that the clocks there show."),
        _ => throw new FormatException($"{ClockText.Clock(local.TimeOfDay)} happens twice in {ClockText.City(zone)} on {ClockText.Day(local.Date)}, because clocks go back; give it on another clock with --zone, such as --zone Etc/UTC."),
    };
}
