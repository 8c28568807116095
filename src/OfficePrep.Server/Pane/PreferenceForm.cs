using System.Globalization;
using NodaTime;
using NodaTime.Text;
using OfficePrep.Planning;

namespace OfficePrep.Server.Pane;

/// <summary>The preferences that the settings page offers, as form fields. What it does not offer stays as it is.</summary>
internal static class PreferenceForm
{
    private const int LongestName = 200;

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>The blocks with their fields.</summary>
    public static IReadOnlyList<(string Name, string Title, Func<BlockPreferences, Duration?> Get, Func<BlockPreferences, Duration?, BlockPreferences> Set)> Blocks { get; } =
    [
        ("beforeVideo", "Before video", blocks => blocks.BeforeVideo, (blocks, length) => blocks with { BeforeVideo = length }),
        ("beforeInPerson", "Before in person", blocks => blocks.BeforeInPerson, (blocks, length) => blocks with { BeforeInPerson = length }),
        ("debrief", "Notes right after", blocks => blocks.Debrief, (blocks, length) => blocks with { Debrief = length }),
        ("review", "Review the evening before", blocks => blocks.Review, (blocks, length) => blocks with { Review = length }),
        ("techCheckEarly", "Technology check two days before", blocks => blocks.TechCheckEarly, (blocks, length) => blocks with { TechCheckEarly = length }),
        ("thankYou", "Writing thanks", blocks => blocks.ThankYou, (blocks, length) => blocks with { ThankYou = length }),
    ];

    /// <summary>A length as a field holds it.</summary>
    public static string Minutes(Duration? length) => length is { } kept ? kept.TotalMinutes.ToString("0", CultureInfo.InvariantCulture) : "";

    /// <summary>The preferences with what a form sent.</summary>
    public static Preferences Of(Preferences known, IFormCollection form)
    {
        var name = form["name"].ToString().Trim();
        var blocks = Blocks.Aggregate(known.Blocks, (each, block) => block.Set(each, Length(form, block.Name, block.Title))) with
        {
            Mocks = Number(form, "mocks", 0, 6),
            InCalendar = form["blocksInCalendar"] == "yes",
        };
        return known with
        {
            Name = name.Length == 0 ? null : name.Length <= LongestName ? name : throw Refusal.Invalid($"A name has at most {LongestName} characters."),
            Paper = form["paper"] == "a4" ? Paper.A4 : Paper.Letter,
            Sleep = known.Sleep with { Usual = Hours(form, "sleepFrom", "sleepTo"), Least = Duration.FromHours(Number(form, "leastSleep", 5, 12)) },
            Slots = known.Slots with { Preferred = Hours(form, "likedFrom", "likedTo"), FreeDaysBetween = Number(form, "freeDays", 0, 14), MostPerWeek = Number(form, "mostPerWeek", 1, 14) },
            Nights = known.Nights with { InCalendar = form["nightsInCalendar"] == "yes" },
            Blocks = blocks,
        };
    }

    private static HomeHours Hours(IFormCollection form, string from, string to) =>
        Clock.Parse(form[from].ToString()) is { Success: true } first && Clock.Parse(form[to].ToString()) is { Success: true } last && first.Value != last.Value
            ? new HomeHours(first.Value, last.Value)
            : throw Refusal.Invalid("Give both hours on the clock, such as 11:00 PM and 7:00 AM; they must differ.");

    private static int Number(IFormCollection form, string name, int least, int most) =>
        int.TryParse(form[name].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw Refusal.Invalid(string.Create(CultureInfo.InvariantCulture, $"Give a number from {least} to {most}."));

    private static Duration? Length(IFormCollection form, string name, string title) =>
        form[name].ToString().Trim() is not { Length: > 0 } typed ? null
        : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is >= 1 and <= 480 ? Duration.FromMinutes(minutes)
        : throw Refusal.Invalid($"{title}: give minutes from 1 to 480, or nothing to leave it out.");
}
