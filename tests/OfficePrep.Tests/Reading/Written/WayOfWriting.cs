using NodaTime;
using OfficePrep.Reading;

namespace OfficePrep.Tests.Reading.Written;

/// <summary>One of the ways in which people write when an interview is.</summary>
/// <param name="Write">The words.</param>
/// <param name="HasEnd">Whether the words say when it ends.</param>
/// <param name="Only">The only start that can be said this way, such as noon; null where any can.</param>
/// <param name="Doubt">What belongs to these words and must be asked.</param>
internal sealed record WayOfWriting(Func<Appointment, string> Write, bool HasEnd = false, Func<LocalTime, LocalTime>? Only = null, DoubtCode? Doubt = null)
{
    /// <summary>The ways, plainest first.</summary>
    public static IReadOnlyList<WayOfWriting> All { get; } =
    [
        // Sentences.
        new(a => $"{a.On("dddd, MMMM d, yyyy")} at {a.From("h:mm tt")} {a.Zone.Short}"),
        new(a => $"{a.On("dddd, MMMM d, yyyy").ToUpperInvariant()} AT {a.From("h:mm tt")} {a.Seasonal}"),
        new(a => $"{a.On("dddd MMM d").ToLowerInvariant()} {a.Bare}{a.From("tt").ToLowerInvariant()} {a.Zone.Long.ToLowerInvariant()}"),
        new(a => $"{a.On("M/d/yy")} {a.Bare}{a.From("tt").ToLowerInvariant()} {a.Zone.Long}"),
        new(a => $"{a.On("d MMM yyyy")}, {a.From("HH:mm")} ({a.Zone.Clock})"),
        new(a => $"{a.Bare}–{a.BareEnd} {a.MeridiemEnd} {a.Seasonal} on {a.On("MMM")}. {a.Day.Day}", HasEnd: true),
        new(a => $"{a.From("h:mm")} {a.Meridiem} {a.Zone.Short} on {a.On("ddd")}., {a.On("MMM")}. {a.Day.Day}"),
        new(a => $"{a.On("dddd")} the {a.Nth} of {a.On("MMMM yyyy")} at {a.From("h:mm")}{a.From("tt").ToLowerInvariant()} {a.Zone.Short}"),
        new(a => $"{a.On("MMMM")} {a.Nth}, {a.Day.Year}, from {a.From("h:mm tt")} until {a.To("h:mm tt")} {a.Zone.Short}", HasEnd: true),
        new(a => $"{a.On("MMMM d")} ({a.On("dddd")}), {a.From("h:mm tt")} {a.Zone.Long}"),
        new(a => $"{a.From("h:mm tt")} {a.Zone.Clock} on {a.On("dddd d MMMM")}"),
        new(a => $"{a.On("ddd")}., {a.On("MMM")}. {a.Day.Day} @ {a.Bare}{a.Meridiem[0]} {a.Zone.Short}"),
        new(a => $"{a.On("dddd M/d")}, {a.From("h:mm")}{a.From("tt").ToLowerInvariant()}-{a.To("h:mm")}{a.To("tt").ToLowerInvariant()} {a.Zone.Short}", HasEnd: true),
        new(a => $"{a.Bare}{a.Meridiem[0]}-{a.BareEnd}{a.MeridiemEnd[0]} {a.Zone.Short}, {a.On("ddd MMM d")}", HasEnd: true),
        new(a => $"{a.On("dddd, MMMM d, yyyy")} at {a.From("h:mm tt")} {a.Zone.Short} for 150 minutes", HasEnd: true),

        // Hours in other hands.
        new(a => $"noon {a.Zone.Short} on {a.On("dddd, MMMM d")}", Only: _ => LocalTime.Noon),
        new(a => $"12 noon {a.Zone.Long}, {a.On("MMMM d, yyyy")}", Only: _ => LocalTime.Noon),
        new(a => $"half past {a.Hour} {a.PartOfDay}, {a.Zone.Long}, on {a.On("dddd, MMMM d")}", Only: start => new LocalTime(start.Hour, 30)),
        new(a => $"quarter past {a.Hour} {a.Zone.Long} on {a.On("MMMM d")}", Only: start => new LocalTime(start.Hour, 15)),
        new(a => $"{a.On("dddd, MMMM d")}, {a.Hour} o'clock {a.Zone.Long}", Only: start => new LocalTime(start.Hour, 0)),
        new(a => $"{a.From("HHmm")} hrs {a.Zone.Short} on {a.On("d MMMM yyyy")}"),
        new(a => $"{a.On("dd MMM yyyy").ToUpperInvariant()} at {a.From("HHmm")} {a.Seasonal}"),
        new(a => $"{a.On("MMMM d, yyyy")}, {a.From("h.mm")} {a.From("tt").ToLowerInvariant()} {a.Zone.Short}"),
        new(a => $"{a.On("MMMM d, yyyy")} at {a.From("h:mm")} {a.PartOfDay} {a.Zone.Long}"),
        new(a => $"{a.On("dddd d MMMM yyyy")}, {a.From("HH:mm")} {a.Zone.Clock}"),

        // As machines write it.
        new(a => $"{a.On("yyyy-MM-dd")}T{a.From("HH:mm")}{a.Offset}"),
        new(a => $"{a.On("yyyy-MM-dd")} {a.From("HH:mm")} {a.Zone.Short}"),
        new(a => $"{a.On("yyyy/MM/dd")} {a.From("h:mm tt")} {a.Zone.Short}"),
        new(a => $"{a.On("d-MMM-yyyy")} {a.From("h:mm tt")} {a.Zone.Short}"),
        new(a => $"{a.On("MM/dd/yyyy")} {a.From("hh:mm tt")} {a.Zone.Id}"),
        new(a => $"{a.On("MMM d, yyyy")} {a.From("hh:mm tt")} {a.Zone.Long} (UTC{a.Offset})"),

        // Lines, columns and blocks.
        new(a => $"\nDate: {a.On("dddd, MMMM d, yyyy")}\nTime: {a.From("h:mm tt")}\nTime zone: {a.Zone.Long}\n"),
        new(a => $"\nInterview date: {a.On("MM/dd/yyyy")}\nStart time: {a.From("h:mm tt")} {a.Zone.Short}\nEnd time: {a.To("h:mm tt")} {a.Zone.Short}\n", HasEnd: true),
        new(a => $"\n{a.On("dddd, MMMM d, yyyy")}\n{a.From("h:mm tt")} – {a.To("h:mm tt")} {a.Zone.Long}\n", HasEnd: true),
        new(a => $"\n  • When: {a.On("ddd, MMM d")}\n  • Hours: {a.From("h:mm tt")} to {a.To("h:mm tt")} ({a.Seasonal})\n", HasEnd: true),
        new(a => $"\nDate\tTime\tZone\n{a.On("dddd, MMMM d, yyyy")}\t{a.From("h:mm tt")}\t{a.Zone.Short}\n"),
        new(a => $"\nTopic: Residency interview\nTime: {a.On("MMM d, yyyy")} {a.From("hh:mm tt")} {a.Zone.Long}\n"),

        // Damage, distance and silence.
        new(a => $"{a.On("dddd, MMMM d, yyyy")}, {a.From("h:mm")} {a.From("tt")}â€“{a.To("h:mm")} {a.To("tt")} {a.Zone.Short}", HasEnd: true),
        new(a => $"{a.On("dddd, MMMM d, yyyy")} at {a.From("h:mm tt")}. Please bring a photo identification card.\n\nAll times are {a.Zone.Long}."),
        new(a => $"{a.On("dddd, MMMM d, yyyy")} at {a.From("h:mm tt")}", Doubt: DoubtCode.ZoneMissing),
    ];
}
