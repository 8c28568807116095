using System.Text.Json;
using OfficePrep.Planning;
using OfficePrep.Planning.Conflicts;
using OfficePrep.Planning.Homes;
using OfficePrep.Server.Local;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Pane;

/// <summary>The settings: where the person is, how the season is planned around them, their own calendars, and leaving.</summary>
internal static class SettingsPages
{
    private const string Busy = "busy/";

    // As long as a file's name may be, below the folder.
    private const int LongestName = 200;
    private const int MostCalendars = 20;

    /// <summary>Maps the pages.</summary>
    public static void Map(RouteGroupBuilder pages)
    {
        pages.MapGet("/settings", Show);
        pages.MapPost("/settings/home", Home);
        pages.MapPost("/settings/preferences", Prefer);
        pages.MapPost("/settings/busy", AddCalendar).WithMetadata(PaneApi.LargeForm);
        pages.MapPost("/settings/busy/remove", RemoveCalendar);
        pages.MapPost("/delete", Delete);
    }

    /// <summary>Keeps a document as it was where a form would lose its comments: they are the person's words.</summary>
    public static async Task KeepComments(SeasonFiles files, string name, CancellationToken stop)
    {
        if (await files.Read(name, stop) is { } bytes && HasComments(bytes))
        {
            files.Write($".history/with-comments-{name}", bytes);
        }
    }

    private static async Task<IResult> Show(HttpContext http, Writing writing)
    {
        var (calendars, season, preferences) = await writing.Look(http, async files => (
            await files.Names(Busy, http.RequestAborted),
            await PageAnswers.Seen(files, SeasonFiles.SeasonName, http.RequestAborted),
            await PageAnswers.Seen(files, PersonalFiles.PreferencesName, http.RequestAborted)));
        return await SeasonPages.Show(http, writing, view => PageAnswers.Page<SettingsPage>(
            http,
            (nameof(SettingsPage.View), view),
            (nameof(SettingsPage.Calendars), calendars),
            (nameof(SettingsPage.SeenSeason), season),
            (nameof(SettingsPage.SeenPreferences), preferences),
            (nameof(SettingsPage.IsSaved), http.Request.Query.ContainsKey("saved"))));
    }

    private static async Task<IResult> Home(HttpContext http, Writing writing)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        await writing.Note(http, async files =>
        {
            var (season, _) = await files.SeasonOrRefusal(http.RequestAborted);
            await PageAnswers.Check(form, files, SeasonFiles.SeasonName, http.RequestAborted);
            try
            {
                var plan = Planner.MoveHome(season, HomeTimeline.Of([.. HomeLines.Typed(form["places"]).Select(HomePeriod.Parse)]));
                await SeasonSteps.Take(files, "move home", season, plan.After, writing.Now, http.RequestAborted);
                return plan;
            }
            catch (FormatException fault)
            {
                throw Refusal.Invalid(fault.Message);
            }
        });
        return PageAnswers.Back(http, "settings?saved=home");
    }

    private static async Task<IResult> Prefer(HttpContext http, Writing writing)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        await writing.Note(http, async files =>
        {
            await PageAnswers.Check(form, files, PersonalFiles.PreferencesName, http.RequestAborted);
            var bytes = PreferencesJson.Write(PreferenceForm.Of(await files.Preferences(http.RequestAborted), form));
            try
            {
                PreferencesJson.Read(bytes);
            }
            catch (FormatException fault)
            {
                throw Refusal.Invalid($"The preferences cannot be used: {fault.Message.TrimEnd('.')}. Nothing was changed.");
            }

            await KeepComments(files, PersonalFiles.PreferencesName, http.RequestAborted);
            files.Write(PersonalFiles.PreferencesName, bytes);
            return bytes;
        });
        return PageAnswers.Back(http, "settings?saved=preferences");
    }

    private static async Task<IResult> AddCalendar(HttpContext http, Writing writing)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var bytes = await PageAnswers.FileOf(form, "calendar", BusyLimits.Default.Bytes, "Choose a calendar file that ends in .ics.", http.RequestAborted);
        await writing.Note(http, async files =>
        {
            var (season, _) = await files.SeasonOrRefusal(http.RequestAborted);
            if ((await files.Names(Busy, http.RequestAborted)).Count >= MostCalendars)
            {
                throw Refusal.Invalid($"{MostCalendars} calendars are here already; remove one first.");
            }

            try
            {
                BusyCalendar.Read(bytes, season, new NodaTime.Interval(writing.Now, writing.Now + NodaTime.Duration.FromDays(1)));
            }
            catch (FormatException fault)
            {
                throw Refusal.Unusable($"The calendar cannot be read: {fault.Message.TrimEnd('.')}. Nothing was changed.");
            }

            files.Write(Busy + NameOf(form.Files["calendar"]!.FileName), bytes);
            return bytes;
        });
        return PageAnswers.Back(http, "settings?saved=busy");
    }

    private static async Task<IResult> RemoveCalendar(HttpContext http, Writing writing)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        await writing.Note(http, async files =>
        {
            var name = (await files.Names(Busy, http.RequestAborted)).FirstOrDefault(each => each == form["name"]) ?? throw Refusal.NotFound("This calendar is not here any more.");
            files.Remove(name);
            return name;
        });
        return PageAnswers.Back(http, "settings?saved=busy");
    }

    private static async Task<IResult> Delete(HttpContext http, SeasonStore store)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (form["sure"] != "yes")
        {
            throw Refusal.Invalid("Tick the box to say that you are sure.");
        }

        await store.Delete(RequestApplicant.Of(http), http.RequestAborted);
        http.RequestServices.GetService<PaneKeys>()?.RevokeAll();
        return PageAnswers.Back(http);
    }

    // A name that any file system takes, since an export unpacks to it.
    private static string NameOf(string typed)
    {
        var last = typed[(typed.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = new string([.. last.Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or ' ' or '.' ? letter : '-').Take(LongestName)]).Trim(' ', '.');
        return clean.EndsWith(".ics", StringComparison.OrdinalIgnoreCase) ? clean : clean + ".ics";
    }

    private static bool HasComments(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { AllowTrailingCommas = true });
            return false;
        }
        catch (JsonException)
        {
            // It was read before, so what stands against it here are its comments.
            return true;
        }
    }
}
