using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Bench;

/// <summary>What planning a whole season costs, from its letters on: ten letters for each interview, and twice as many interviews each time.</summary>
internal static class PlanningGrowth
{
    private const int LettersEach = 10;

    private static readonly Instant Now = Instant.FromUtc(2026, 11, 22, 12, 0);
    private static readonly LocalDate FirstDay = new(2026, 10, 19);
    private static readonly string[] Hills = ["Maple", "Cedar", "Juniper", "Alder", "Hazel", "Willow", "Rowan", "Larch", "Aspen", "Birch", "Elder", "Laurel"];
    private static readonly string[] Waters = ["Ridge", "Ferry", "Harbor", "Brook", "Crossing", "Landing", "Hollow", "Point", "Valley", "Meadow"];

    /// <summary>Prints the median of each size, and how many times the half it took.</summary>
    public static int Run()
    {
        var before = 0.0;
        foreach (var interviews in new[] { 15, 30, 60, 120 })
        {
            var letters = Season(interviews);
            var planned = 0;
            void Plan() => planned = Planner.Plan(Planner.NewSeason("Asia/Manila"), letters).After.Interviews.Count;
            Timing.Warm(Plan, TimeSpan.FromSeconds(before == 0 ? 6 : 2));
            var milliseconds = Timing.Median(Plan, 15) * 1000;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{interviews,4} interviews, {letters.Count,5} letters (planned as {planned}): {milliseconds,8:0.0} ms{(before > 0 ? $", {milliseconds / before:0.00} times the half" : "")}"));
            before = milliseconds;
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
        return SeasonLetter.Of(letter, InvitationReader.Read(letter, "Asia/Manila"), $"{program}-{turn}.eml", $"{program}-{turn}", Now);
    }

    private static string Say(LocalDate day) => LocalDatePattern.Create("dddd, MMMM d, uuuu", CultureInfo.InvariantCulture).Format(day);
}
