using System.Text;
using System.Text.Json;
using OfficePrep.TestSupport;

namespace OfficePrep.Cli.Tests;

public sealed class ReadCommandTests : IDisposable
{
    private readonly CommandRun command = new();

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task one_json_line_is_printed_per_message_in_order()
    {
        var result = await CommandRun.Run("read", "--json", "--home", "Asia/Karachi", RepositoryRoot.Path("seeds", "sample-season"));

        var sources = result.Output.TrimEnd('\n').Split('\n').Select(line =>
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.GetProperty("source").GetString()!;
        }).ToList();
        Assert.Equal(0, result.Code);
        Assert.Equal(24, sources.Count);
        Assert.Equal(sources.Order(StringComparer.Ordinal), sources);
        Assert.Empty(result.Errors);
    }

    [Fact]
    public async Task folders_are_read_with_everything_below_them_by_name()
    {
        command.PutLetter("mail/b.eml", "Northgate");
        command.PutLetter("mail/A.eml", "Lakeside");
        command.PutLetter("mail/inner/a.eml", "Rowan");
        command.Put("mail/.hidden.eml", "From: x@y.example\n\nx");
        command.Put("mail/photo.jpg", "no message");

        var result = await CommandRun.Run("read", "--json", command.At("mail"));

        Assert.Equal(["A.eml", "b.eml", "a.eml"], result.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("source").GetString()));
    }

    [Fact]
    public async Task standard_input_is_read_whatever_it_is()
    {
        var path = command.PutLetter("a.eml", "Northgate");
        using var input = new MemoryStream(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));

        var result = await CommandRun.Run(input, "read", "--json", "-");

        Assert.Equal(0, result.Code);
        Assert.Contains("Northgate", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task why_says_which_words_and_which_rule()
    {
        var path = command.PutLetter("a.eml", "Northgate", body: "It is on Thursday, November 12, 2026, 9:00 AM Eastern Time.");

        var output = (await CommandRun.Run("read", "--why", path)).Output;
        Assert.Contains("  Why", output, StringComparison.Ordinal);
        Assert.Contains("    times[0].clock ", output, StringComparison.Ordinal);
        Assert.All(output[output.IndexOf("  Why", StringComparison.Ordinal)..].Split('\n'), line => Assert.InRange(line.TrimEnd('\r').Length, 0, 100));
        Assert.Contains("\"reasons\":[", (await CommandRun.Run("read", "--why", "--json", path)).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"reasons\"", (await CommandRun.Run("read", "--json", path)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_message_cannot_steer_the_terminal()
    {
        var path = command.PutLetter("a.eml", "Northgate", subject: "=?utf-8?B?" + Convert.ToBase64String(Encoding.UTF8.GetBytes("Hi \u001b[2J \u202e [red] \u009b5m")) + "?=", body: "At the \u001b]0;owned\u0007 \u202e hospital.");

        foreach (var arguments in new string[][] { ["read", path], ["read", "--why", path], ["read", "--json", path], ["prepare", path, "--home", "Asia/Karachi", "--out", command.At("out")] })
        {
            var result = await CommandRun.Run(arguments);
            Assert.Equal(0, result.Code);
            Assert.DoesNotContain(result.Output, unit => unit is '\u001b' or '\u0007' or '\u009b' or '\u202e');
            Assert.Contains("Northgate", result.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task a_file_name_cannot_steer_the_terminal()
    {
        var result = await CommandRun.Run("read", command.At("\u001b[2Jgone.eml"));

        Assert.Equal(1, result.Code);
        Assert.DoesNotContain('\u001b', result.Errors);
    }

    [Fact]
    public async Task quiet_says_nothing_but_faults()
    {
        var result = await CommandRun.Run("read", "--quiet", command.PutLetter("a.eml", "Northgate"), command.At("missing.eml"));

        Assert.Equal("", result.Output);
        Assert.Contains("missing.eml", result.Errors, StringComparison.Ordinal);
        Assert.Equal(1, result.Code);
    }
}
