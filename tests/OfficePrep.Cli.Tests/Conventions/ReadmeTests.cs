using OfficePrep.TestSupport;

namespace OfficePrep.Cli.Tests.Conventions;

/// <summary>What the README tells a newcomer to type is what is tested.</summary>
public class ReadmeTests
{
    private const string SampleSeason = "seeds/sample-season";

    [Fact]
    public void the_commands_to_run_it_prepare_the_sample_season()
    {
        var commands = CommandsUnder("Run it");

        Assert.Contains(commands, command => command.Contains(" prepare ", StringComparison.Ordinal) && command.Contains(SampleSeason, StringComparison.Ordinal));
        Assert.True(Directory.Exists(RepositoryRoot.Path(SampleSeason)));
    }

    [Fact]
    public void the_command_to_test_it_is_the_one_that_runs_everything()
    {
        Assert.Contains(CommandsUnder("Test it"), command => command.EndsWith("tests/run", StringComparison.Ordinal));
        Assert.True(File.Exists(RepositoryRoot.Path("tests/run")));
    }

    [Fact]
    public void the_sample_season_holds_letters_and_nothing_else()
    {
        var files = House.Files.Where(file => file.StartsWith(SampleSeason + "/", StringComparison.Ordinal)).ToList();

        Assert.True(files.Count >= 16);
        Assert.All(files, file => Assert.EndsWith(".eml", file, StringComparison.Ordinal));
    }

    // The lines of fenced blocks between a heading and the next one.
    private static List<string> CommandsUnder(string heading)
    {
        var commands = new List<string>();
        bool under = false, fenced = false;
        foreach (var line in House.Read("README.md").Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                fenced = !fenced;
            }
            else if (!fenced && line.StartsWith('#'))
            {
                under = line.TrimStart('#', ' ').StartsWith(heading, StringComparison.OrdinalIgnoreCase);
            }
            else if (under && fenced)
            {
                commands.Add(line.Trim());
            }
        }

        return commands;
    }
}
