using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using OfficePrep.Planning;
using OfficePrep.Planning.Blocks;
using OfficePrep.Planning.Clocks;
using OfficePrep.Planning.Conflicts;
using OfficePrep.Planning.Nights;
using OfficePrep.Reading;
using OfficePrep.Time;

namespace OfficePrep.Bench;

/// <summary>What planning a whole season costs, from its letters on: ten letters for each interview, and twice as many interviews each time.</summary>
internal static class PlanningGrowth
{
    private const int LettersEach = 10;

    // Eastern mornings are Manila's evenings, so these are at 9:00 PM, and at 10:00 PM from November on, and run far into the usual sleep.
    private const string Home = "Asia/Manila";

    private static readonly Dictionary<string, TimeZoneFile> NoFiles = [];

    private static readonly Instant Now = Instant.FromUtc(2026, 10, 10, 12, 0);
    private static readonly LocalDate FirstDay = new(2026, 10, 19);
    private static readonly string[] Hills = ["Maple", "Cedar", "Juniper", "Alder", "Hazel", "Willow", "Rowan", "Larch", "Aspen", "Birch", "Elder", "Laurel"];
    private static readonly string[] Waters = ["Ridge", "Ferry", "Harbor", "Brook", "Crossing", "Landing", "Hollow", "Point", "Valley", "Meadow"];

    /// <summary>Prints the median of each size, and how many times the half it took; then what is derived from the season.</summary>
    public static int Run()
    {
        var before = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var interviews in new[] { 15, 30, 60, 120 })
        {
            var letters = Season(interviews);
            var season = Planner.Plan(Planner.NewSeason(Home), letters).After;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{interviews} interviews, {letters.Count} letters (planned as {season.Interviews.Count})"));
            (string Name, Action Work)[] works =
            [
                ("plan from the letters", () => Planner.Plan(Planner.NewSeason(Home), letters)),
                ("plan one letter more", () => Planner.Plan(season, letters[^1..])),
                ("blocks, with the nights", () => SeasonBlocks.For(season, Preferences.Default)),
                ("nights", () => NightPlanner.Of(season, Preferences.Default, [], Now)),
                ("conflicts", () => SeasonConflicts.Of(season, Preferences.Default, [], Now)),
                ("clocks to prove", () => ClockProof.Of(season, NoFiles, null)),
                ("season.json", () => SeasonJson.Write(season)),
            ];
            foreach (var (name, work) in works)
            {
                Timing.Warm(work, TimeSpan.FromSeconds(3));
                var milliseconds = Timing.Median(work, 31) * 1000;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-24} {milliseconds,8:0.0} ms{(before.TryGetValue(name, out var half) ? $", {milliseconds / half:0.00} times the half" : "")}"));
                before[name] = milliseconds;
            }
        }

        return 0;
    }

    // The first letter confirms a day, one in the middle moves it by a week, the others remind.
    private static List<SeasonLetter> Season(int interviews) =>
    [
        .. Enumerable.Range(0, interviews).SelectMany(program => Enumerable.Range(0, LettersEach).Select(turn => Letter(program, turn))),
    ];

    private static SeasonLetter Letter(int program, int turn)
    {
        var hospital = $"{Hills[program % Hills.Length]} {Waters[program / Hills.Length]} Medical Center";
        var old = Say(FirstDay.PlusDays(program));
        var day = turn < LettersEach / 2 ? old : Say(FirstDay.PlusDays(program + 7));
        var sent = FirstDay.PlusDays(-19 + turn).ToString("ddd, dd MMM uuuu", CultureInfo.InvariantCulture);
        var words = turn switch
        {
            0 => $"This confirms your interview on {day}, from 9:00 AM to 12:30 PM Eastern Time, by Zoom.",
            LettersEach / 2 => $"Your interview on {old} at 9:00 AM Eastern Time has been moved to {day} at 9:00 AM Eastern Time.",
            _ => $"A reminder of your interview on {day} at 9:00 AM Eastern Time.",
        };
        var bytes = Encoding.UTF8.GetBytes(
            $"From: {hospital} Residency <office@program-{program}.example>\r\nTo: a@home.example\r\nSubject: Your interview, Internal Medicine, {hospital}\r\n"
            + $"Message-ID: <{program}.{turn}@program-{program}.example>\r\nDate: {sent} 10:00:00 -0400\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
            + $"Dear applicant,\r\n\r\n{words}\r\n\r\nInternal Medicine Residency\r\n{hospital}\r\nToledo, OH\r\n");
        var letter = Letters.Decode(bytes);
        return SeasonLetter.Of(letter, InvitationReader.Read(letter, Home), $"{program}-{turn}.eml", $"{program}-{turn}", Now);
    }

    private static string Say(LocalDate day) => LocalDatePattern.Create("dddd, MMMM d, uuuu", CultureInfo.InvariantCulture).Format(day);
}
