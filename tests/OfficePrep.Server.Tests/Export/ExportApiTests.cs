using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OfficePrep.Planning;
using OfficePrep.Server.Store;
using OfficePrep.Server.Tests.Store;
using static OfficePrep.Server.Tests.RunningServer;

namespace OfficePrep.Server.Tests.Export;

/// <summary>Everything of a person in one file, brought back, and gone.</summary>
public abstract class ExportApiTests(TestDatabase database) : EitherDatabase(database)
{
    private protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task exported_brought_elsewhere_and_exported_again_it_is_the_same_byte_for_byte()
    {
        await using var here = await Start();
        await here.Accept("03-quarry-hill-confirmed", Stop);
        await here.Accept("08-desert-willow-confirmed", Stop);
        using var calendar = await here.Client.GetAsync("/api/calendar.ics", Stop);
        var exported = await here.Client.GetByteArrayAsync("/api/everything", Stop);

        await using var there = await Start();
        await Json(await there.Client.PutAsync("/api/everything", new ByteArrayContent(exported), Stop), Stop);

        Assert.Equal(exported, await there.Client.GetByteArrayAsync("/api/everything", Stop));
        Assert.StartsWith("accept 08", (await there.Get("/api/plan/undo", Stop)).GetProperty("step").GetString(), StringComparison.Ordinal);
        var again = await there.Client.PutAsync("/api/everything", new ByteArrayContent(exported), Stop);
        Assert.Equal("precondition-missing", await Problem(again, 428, Stop));
    }

    [Fact]
    public async Task the_export_is_a_folder_for_the_command_line()
    {
        await using var server = await Start();
        await server.Accept("03-quarry-hill-confirmed", Stop);
        using var zip = new ZipArchive(await server.Client.GetStreamAsync("/api/everything", Stop));
        using var entry = new MemoryStream();
        await using (var content = await zip.GetEntry("season.json")!.OpenAsync(Stop))
        {
            await content.CopyToAsync(entry, Stop);
        }

        var season = SeasonJson.Read(entry.ToArray());
        Assert.Equal("Asia/Karachi", season.Home[0].ZoneId);
        Assert.Single(season.Interviews);
    }

    [Theory]
    [InlineData("../season.json")]
    [InlineData("season.json/../../x")]
    [InlineData("a//b")]
    public async Task an_archive_whose_names_lead_elsewhere_is_refused(string name)
    {
        await using var server = await Start();
        var season = SeasonJson.Write(Planner.NewSeason("Asia/Karachi"));
        using var answer = await server.Client.PutAsync("/api/everything", new ByteArrayContent(Zip(("season.json", season), (name, [1]))), Stop);

        Assert.Equal("document-unusable", await Problem(answer, 422, Stop));
    }

    [Fact]
    public async Task an_archive_that_cannot_be_used_changes_nothing()
    {
        await using var server = await Start();
        var season = SeasonJson.Write(Planner.NewSeason("Asia/Karachi"));
        foreach (var bytes in new[] { Encoding.UTF8.GetBytes("no zip"), Zip(("x.txt", [1])), Zip(("season.json", [1])), Zip(("season.json", season), ("preferences.json", [1])) })
        {
            using var answer = await server.Client.PutAsync("/api/everything", new ByteArrayContent(bytes), Stop);
            Assert.Equal("document-unusable", await Problem(answer, 422, Stop));
        }

        using var look = await server.Client.GetAsync("/api/season", Stop);
        Assert.Equal("season-missing", await Problem(look, 409, Stop));
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }
}

public sealed class ExportApiOnSqliteTests() : ExportApiTests(TestDatabase.Sqlite)
{
    [Fact]
    public async Task after_deleting_no_word_of_the_person_is_left_in_any_file()
    {
        await using var server = await Start();
        await server.Accept("03-quarry-hill-confirmed", Stop);
        await server.Accept("12-gull-point-confirmed", Stop);
        // It is stored packed, so its own bytes are looked for, not its words.
        await using var store = server.Services.GetRequiredService<StoreContexts>().Of("local");
        var season = (await store.Files.SingleAsync(file => file.Name == "season.json", Stop)).Content[..64];
        Assert.True(Holds(server.Folder, season));
        using var answer = await server.Client.DeleteAsync("/api/everything", Stop);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.False(Holds(server.Folder, season));
        Assert.False(Holds(server.Folder, "Quarry Hill"u8.ToArray()));
        Assert.False(Holds(server.Folder, "season.json"u8.ToArray()));
        Assert.Equal(0, (await server.Get("/api/interviews", Stop)).GetArrayLength());
        using var look = await server.Client.GetAsync("/api/season", Stop);
        Assert.Equal("season-missing", await Problem(look, 409, Stop));
    }

    private static bool Holds(string folder, byte[] words) => Directory.EnumerateFiles(folder).Any(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray().AsSpan().IndexOf(words) >= 0;
    });
}

public sealed class ExportApiOnPostgresTests(PostgresFixture postgres) : ExportApiTests(postgres)
{
    [Fact]
    public async Task after_deleting_no_row_of_the_person_is_left_in_any_table()
    {
        await using var server = await Start();
        var (cluster, database) = await postgres.Of(server.Folder);
        await server.Accept("03-quarry-hill-confirmed", Stop);
        Assert.NotEqual("0", await Rows());
        using var answer = await server.Client.DeleteAsync("/api/everything", Stop);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("0", await Rows());
        using var season = await server.Client.GetAsync("/api/season", Stop);
        Assert.Equal("season-missing", await Problem(season, 409, Stop));

        Task<string> Rows() => cluster.Sql(database, $"SELECT {string.Join('+', StoreContext.PersonalTables.Select(table => $"(SELECT count(*) FROM \"{table}\")"))}");
    }
}
