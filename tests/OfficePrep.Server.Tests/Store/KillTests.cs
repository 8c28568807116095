using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using static OfficePrep.Server.Tests.RunningServer;

namespace OfficePrep.Server.Tests.Store;

/// <summary>The server is killed in the middle of accepting messages: whatever it had acknowledged is there, once.</summary>
public abstract class KillTests(TestDatabase database) : EitherDatabase(database)
{
    // OFFICEPREP_KILLS asks for more; 10 kills over 500 messages is what is published.
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("OFFICEPREP_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 1;
    private const int MessagesEach = 50;

    private protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task every_acknowledged_message_is_there_once_after_a_kill()
    {
        var folder = Directory.CreateTempSubdirectory("officeprep-kill").FullName;
        var words = await Database.Choose(folder);
        var random = new Random(20261123);
        var acknowledged = new HashSet<string>(StringComparer.Ordinal);
        for (var round = 0; round < Kills; round++)
        {
            using var server = await ServerProcess.Start(folder, Stop, words);
            var sent = Send(server, round, acknowledged);
            while (!sent.IsCompleted && acknowledged.Count < (round * MessagesEach) + random.Next(5, MessagesEach - 5))
            {
                await Task.Delay(random.Next(1, 20), Stop);
            }

            await server.Kill();
            await sent;
        }

        using var last = await ServerProcess.Start(folder, Stop, words);
        var keys = (await Json(await last.Client.GetAsync("/api/messages", Stop), Stop)).EnumerateArray().Select(letter => letter.GetProperty("key").GetString()!).ToList();
        Assert.NotEmpty(acknowledged);
        Assert.Equal(keys.Distinct(StringComparer.Ordinal).Count(), keys.Count);
        Assert.Empty(acknowledged.Except(keys, StringComparer.Ordinal));
        await Whole(folder);
        TestContext.Current.SendDiagnosticMessage("{0} kills, {1} messages acknowledged, {2} stored, 0 lost, 0 twice", Kills, acknowledged.Count, keys.Count);
    }

    // Two senders at once, as a browser's tabs may be; what is cut off by the kill was never acknowledged.
    private static async Task Send(ServerProcess server, int round, HashSet<string> acknowledged) => await Task.WhenAll(Enumerable.Range(0, 2).Select(async sender =>
    {
        try
        {
            for (var number = sender; number < MessagesEach; number += 2)
            {
                using var answer = await server.Client.PostAsync("/api/messages?home=Asia/Karachi", new ByteArrayContent(Message(round, number)), Stop);
                var key = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop)).RootElement.GetProperty("key").GetString()!;
                lock (acknowledged)
                {
                    acknowledged.Add(key);
                }
            }
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or JsonException)
        {
            // The server was killed: this request was not acknowledged.
        }
    }));

    private static byte[] Message(int round, int number)
    {
        var name = $"{(char)('A' + round)}{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}ville";
        return Encoding.UTF8.GetBytes($"""
            From: Residency Office <office@{name}.example>
            To: applicant@mail.example
            Subject: Interview confirmed
            Date: Mon, 12 Oct 2026 09:00:00 -0400
            Message-ID: <{round}.{number}@{name}.example>

            Your Internal Medicine interview at {name} Medical Center in Albany, New York is confirmed for Thursday, January {1 + (number % 28)}, 2027 at 9:00 AM Eastern Time on Zoom.
            """.ReplaceLineEndings("\r\n"));
    }

    /// <summary>Whether the store itself says that it is whole.</summary>
    private protected abstract Task Whole(string folder);
}

public sealed class KillOnSqliteTests() : KillTests(TestDatabase.Sqlite)
{
    private protected override async Task Whole(string folder)
    {
        await using var file = new SqliteConnection($"Data Source={Path.Combine(folder, "officeprep.db")};Mode=ReadOnly;Pooling=False");
        await file.OpenAsync(Stop);
        await using var check = file.CreateCommand();
        check.CommandText = "PRAGMA integrity_check";
        Assert.Equal("ok", await check.ExecuteScalarAsync(Stop));
    }
}

public sealed class KillOnPostgresTests(PostgresFixture postgres) : KillTests(postgres)
{
    // A file of the season is of the revision that the person's row has, or older; half a change would be of one that never was.
    private protected override async Task Whole(string folder)
    {
        var (cluster, database) = await postgres.Of(folder);
        Assert.Equal("0", await cluster.Sql(database, """SELECT count(*) FROM "Files" f JOIN "Applicants" a ON a."Id" = f."ApplicantId" WHERE f."Revision" > a."Revision" """));
        Assert.Equal("1", await cluster.Sql(database, """SELECT count(*) FROM "Files" f JOIN "Applicants" a ON a."Id" = f."ApplicantId" WHERE f."Name" = 'season.json' AND f."Revision" = a."Revision" """));
    }
}
