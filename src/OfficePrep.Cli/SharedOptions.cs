using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Extensions;
using NodaTime.Text;
using OfficePrep.Planning.Homes;
using OfficePrep.Planning;
using OfficePrep.Time;

namespace OfficePrep.Cli;

/// <summary>Options that every command, or more than one, understands.</summary>
internal sealed class SharedOptions
{
    /// <summary>The options of one call; they remember the commands they were added to, so each call has its own.</summary>
    public SharedOptions() => Now.Validators.Add(CheckNow);

    /// <summary>Only what went wrong is said.</summary>
    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Say only what went wrong.", Recursive = true };

    /// <summary>No color, whatever the terminal can do.</summary>
    public Option<bool> NoColor { get; } = new("--no-color") { Description = "Use no color (also: the environment variable NO_COLOR).", Recursive = true };

    /// <summary>The moment to take for now, RFC 3339. Hidden: it makes runs repeatable, which tests and demonstrations need and users do not.</summary>
    public Option<string?> Now { get; } = new("--now") { Description = "The moment to take for now, such as 2026-10-01T12:00:00Z.", Recursive = true, Hidden = true, HelpName = "MOMENT" };

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All => [Quiet, NoColor, Now];

    /// <summary>A new <c>--home</c>.</summary>
    public static Option<string?> Home()
    {
        var home = new Option<string?>("--home") { Description = "Your own time zone as an IANA name, such as Asia/Karachi.", HelpName = "ZONE" };
        home.Validators.Add(CheckZone);
        return home;
    }

    /// <summary>A new <c>--home</c> that may be given for every place of a season.</summary>
    public static Option<string[]> Homes()
    {
        var homes = new Option<string[]>("--home")
        {
            Description = "Your own time zone as an IANA name, such as Asia/Karachi. Once more for each stay elsewhere: America/New_York@2026-12-15..2027-01-03.",
            HelpName = "ZONE",
        };
        homes.Validators.Add(CheckHomes);
        return homes;
    }

    /// <summary>A new <c>--paper</c>.</summary>
    public static Option<string?> Paper()
    {
        var paper = new Option<string?>("--paper") { Description = "letter or a4; the one of preferences.json unless given.", HelpName = "PAPER" };
        paper.AcceptOnlyFromAmong("letter", "a4");
        return paper;
    }

    /// <summary>What <c>--paper</c> asks for; null where it was not given.</summary>
    public static Paper? Chosen(string? paper) => paper switch { "a4" => Planning.Paper.A4, "letter" => Planning.Paper.Letter, _ => null };

    /// <summary>A new <c>--dry-run</c>.</summary>
    public static Option<bool> DryRun() => new("--dry-run") { Description = "Show what would change and write nothing." };

    /// <summary>A new list of messages to read.</summary>
    /// <param name="description">What they are for.</param>
    /// <param name="arity">How many there may be.</param>
    public static Argument<string[]> Messages(string description, ArgumentArity arity)
    {
        var paths = new Argument<string[]>("PATH") { Description = description, Arity = arity };
        paths.Validators.Add(CheckPaths);
        return paths;
    }

    /// <summary>The moment to take for now.</summary>
    public Instant CurrentInstant(ParseResult call, TimeProvider time) =>
        call.GetValue(Now) is { } text ? OffsetDateTimePattern.Rfc3339.Parse(text).Value.ToInstant() : time.GetCurrentInstant();

    // A mistyped option would otherwise be taken for a file.
    private static void CheckPaths(ArgumentResult paths)
    {
        foreach (var path in paths.Tokens.Select(token => token.Value).Where(path => path.Length > 1 && path[0] == '-' && !Path.Exists(path)))
        {
            paths.AddError($"{path} is no option of this command.");
        }
    }

    private static void CheckNow(OptionResult option)
    {
        if (option.GetValueOrDefault<string?>() is { } text && !OffsetDateTimePattern.Rfc3339.Parse(text).Success)
        {
            option.AddError($"--now {text} is not a moment such as 2026-10-01T12:00:00Z.");
        }
    }

    private static void CheckHomes(OptionResult option)
    {
        try
        {
            _ = HomeTimeline.Of([.. option.Tokens.Select(token => HomePeriod.Parse(token.Value))]);
        }
        catch (FormatException fault)
        {
            option.AddError($"--home: {fault.Message}");
        }
    }

    /// <summary>Refuses an option's value that is no time zone, with the nearest names.</summary>
    public static void CheckZone(OptionResult option)
    {
        if (option.GetValueOrDefault<string?>() is not { } zone || ZoneNames.IsKnown(zone))
        {
            return;
        }

        var near = ZoneNames.Suggest(zone);
        option.AddError(near.Count == 0
            ? $"--home {zone} is no time zone; give an IANA name such as Asia/Karachi."
            : $"{option.Option.Name} {zone} is no time zone; did you mean {string.Join(" or ", near)}?");
    }
}
