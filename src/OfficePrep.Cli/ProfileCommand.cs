using System.CommandLine;
using System.Globalization;
using OfficePrep.Prep;
using OfficePrep.Prep.Checks;
using OfficePrep.Prep.Profile;

namespace OfficePrep.Cli;

/// <summary><c>officeprep profile</c>: makes a profile to start from, shows what it covers, and has its words looked at.</summary>
internal static class ProfileCommand
{
    // Three things of one's own settle anything; a longer line hides the rows that have nothing.
    private const int MostShown = 3;

    /// <summary>The command.</summary>
    public static Command Create(SharedOptions shared, Surroundings surroundings)
    {
        var path = new Argument<string>("DIR") { Description = "Folder of the season; it need not hold one yet." };
        var profile = new Command("profile", "Write profile.json into DIR, for what you have to tell in your own words; where there is one, show what it covers and what is missing.") { path };
        profile.SetAction(call => Run(new SeasonFolder(call.GetRequiredValue(path)), new Terminal(surroundings, shared, call)));
        profile.Add(Check(shared, surroundings));
        return profile;
    }

    private static Command Check(SharedOptions shared, Surroundings surroundings)
    {
        var path = new Argument<string>("DIR") { Description = "Folder of the season." };
        var check = new Command("check", "Look at the words of profile.json and of the answers typed into packs: tone, length, stories, and facts told in two ways.") { path };
        check.SetAction(call => RunCheck(new SeasonFolder(call.GetRequiredValue(path)), new Terminal(surroundings, shared, call)));
        return check;
    }

    private static int Run(SeasonFolder folder, Terminal terminal)
    {
        var file = new ProfileFile(folder);
        if (file.Read() is { } profile)
        {
            Show(terminal, folder, profile);
            return ExitCode.Done;
        }

        using (folder.Lock())
        {
            if (!file.Start())
            {
                terminal.Fault($"{file.Name} was made by another program just now; run again.");
                return ExitCode.Partly;
            }
        }

        terminal.Say($"{file.Name} is ready: open it in any text editor and write what you have to tell. Then run: officeprep profile {folder.Path}");
        return ExitCode.Done;
    }

    private static void Show(Terminal terminal, SeasonFolder folder, ApplicantProfile profile)
    {
        var own = PrepPack.General(folder.Read(), profile).Own;
        terminal.Say($"{Count(own.Answers.Count(answer => answer.Id.StartsWith("q-", StringComparison.Ordinal)), "answer")}, {Count(profile.Stories.Count, "story", "stories")}, {Count(profile.Bridges.Count, "bridge")}, {Count(profile.Strengths.Count, "strength")}, {Count(profile.Programs.Count, "program")} with reasons.");
        foreach (var answer in own.Answers.Where(answer => answer.Id.StartsWith("q-", StringComparison.Ordinal)))
        {
            var time = SpeakingTime.Of(answer.Text);
            terminal.Say($"{answer.From}: {Count(time.Words, "word")}, {time} when spoken", indented: true);
        }

        Matrix(terminal, "Pillars", own.Pillars);
        Matrix(terminal, "What directors may wonder", own.Concerns);
        if (own.Missing.Count > 0)
        {
            terminal.Say("Still missing:");
        }

        foreach (var sentence in own.Missing)
        {
            terminal.Say(sentence, indented: true);
        }

        terminal.Say($"To have the words looked at: officeprep profile check {folder.Path}");
    }

    private static void Matrix(Terminal terminal, string title, IReadOnlyList<Coverage> rows)
    {
        terminal.Say($"{title}: {rows.Count(row => row.IsCovered).ToString(CultureInfo.InvariantCulture)} of {rows.Count.ToString(CultureInfo.InvariantCulture)} have something of yours.");
        foreach (var row in rows)
        {
            terminal.Say(row.IsCovered ? $"{row.Title}: {string.Join("; ", row.Material.Take(MostShown))}{(row.Material.Count > MostShown ? $"; {(row.Material.Count - MostShown).ToString(CultureInfo.InvariantCulture)} more" : "")}" : $"{row.Title}: nothing yet. {row.Ask}", indented: true);
        }
    }

    private static int RunCheck(SeasonFolder folder, Terminal terminal)
    {
        var file = new ProfileFile(folder);
        var bank = new AnswerShelf(folder).Read();
        var profile = file.Read();
        if (profile is null && bank.Everywhere.Count + bank.Programs.Count == 0)
        {
            terminal.Fault($"There is no {file.Name} and no answer typed into a pack yet; make one with: officeprep profile {folder.Path}");
            return ExitCode.WrongCall;
        }

        var remarks = ProfileChecks.Of(profile ?? ApplicantProfile.Empty, bank, folder.Read());
        foreach (var remark in remarks)
        {
            terminal.Say($"{Heading(remark.Kind)}: {remark.Why}");
            foreach (var words in remark.Words)
            {
                terminal.Say($"“{Shown(words.Words)}” in {words.Title} [{words.Place}]", indented: true);
            }

            terminal.Say($"Try: {remark.Try}", indented: true);
        }

        terminal.Say(remarks.Count == 0 ? "Nothing to remark on." : $"{Count(remarks.Count, "remark")}. They are rules of thumb: your words stay as they are until you change them.");
        return ExitCode.Done;
    }

    private static string Heading(RemarkKind kind) => kind switch
    {
        RemarkKind.Apologetic => "Apologetic",
        RemarkKind.Defensive => "Defensive",
        RemarkKind.Blaming => "Blaming",
        RemarkKind.Vague => "Vague",
        RemarkKind.TooLong => "Too long",
        RemarkKind.TooShort => "Too short",
        RemarkKind.MissingPart => "Part missing",
        RemarkKind.WithoutI => "Where are you?",
        RemarkKind.OftenUsed => "Often told",
        RemarkKind.OneSided => "One side only",
        RemarkKind.NotCovered => "Not covered",
        RemarkKind.WithoutProof => "Without proof",
        RemarkKind.ToldTwoWays => "Told two ways",
        RemarkKind.Unknown => "Not in the season",
        _ => throw new InvalidOperationException($"The kind {kind} has no heading."),
    };

    // One line of a terminal; the place says where the rest is.
    private static string Shown(string words) => words.Length <= 90 ? words : string.Concat(words.AsSpan(0, words.LastIndexOf(' ', 90) is > 0 and var at ? at : 90), " …");

    private static string Count(int count, string one, string? many = null) => $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? one : many ?? one + "s")}";
}
