using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OfficePrep.Prep;
using OfficePrep.Prep.Checks;
using OfficePrep.Prep.Profile;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Pane;

/// <summary>The profile as a form: the five answers and the stories; everything else in the document stays as it is.</summary>
internal static class ProfilePages
{
    /// <summary>The most fields that a form may have: a hundred stories of seven, and what stands around them.</summary>
    public const int MostFields = 1_000;

    private const int MostStories = 100;

    private static readonly string[] Answers = ["whyMedicine", "whyAbroad", "howItShapedMe", "whySpecialty", "fiveToTenYears"];

    private static readonly string[] StoryFields = ["title", "setting", "theme", "situation", "task", "action", "result"];

    private static readonly JsonDocumentOptions ByHand = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Maps the pages.</summary>
    public static void Map(RouteGroupBuilder pages)
    {
        pages.MapGet("/profile", Show);
        pages.MapPost("/profile", Save);
        pages.MapPost("/profile/document", Replace).WithMetadata(PaneApi.LargeForm);
    }

    private static async Task<IResult> Show(HttpContext http, Writing writing) => await writing.Look(http, async files =>
    {
        var stop = http.RequestAborted;
        var profile = await files.Profile(stop) ?? ApplicantProfile.Empty;
        var season = (await files.Season(stop))?.Season;
        return PageAnswers.Page<ProfilePage>(
            http,
            (nameof(ProfilePage.Profile), profile),
            (nameof(ProfilePage.Own), PrepPack.General(season, profile).Own),
            (nameof(ProfilePage.Remarks), ProfileChecks.Of(profile, await files.Answers(stop), season)),
            (nameof(ProfilePage.Seen), await PageAnswers.Seen(files, PersonalFiles.ProfileName, stop)),
            (nameof(ProfilePage.IsSaved), http.Request.Query.ContainsKey("saved")));
    });

    private static async Task<IResult> Save(HttpContext http, Writing writing)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        await writing.Note(http, async files =>
        {
            await PageAnswers.Check(form, files, PersonalFiles.ProfileName, http.RequestAborted);
            var stored = await files.Read(PersonalFiles.ProfileName, http.RequestAborted);
            var document = stored is null ? new JsonObject { ["version"] = ProfileJson.Version } : JsonNode.Parse(WithoutMark(stored), null, ByHand)!.AsObject();
            Fill(document, form);
            await Keep(files, Encoding.UTF8.GetBytes(document.ToJsonString(Written) + "\n"), http.RequestAborted);
            return document;
        });
        return PageAnswers.Back(http, "profile?saved=yes");
    }

    private static async Task<IResult> Replace(HttpContext http, Writing writing)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var bytes = await PageAnswers.FileOf(form, "document", ProfileJson.LargestDocument, "Choose a file profile.json.", http.RequestAborted);
        await writing.Note(http, async files =>
        {
            await PageAnswers.Check(form, files, PersonalFiles.ProfileName, http.RequestAborted);
            await Keep(files, bytes, http.RequestAborted);
            return bytes;
        });
        return PageAnswers.Back(http, "profile?saved=yes");
    }

    private static async Task Keep(SeasonFiles files, byte[] bytes, CancellationToken stop)
    {
        try
        {
            ProfileJson.Read(bytes);
        }
        catch (FormatException fault)
        {
            throw Refusal.Unusable($"The profile cannot be used: {fault.Message.TrimEnd('.')}. Nothing was changed.");
        }

        await SettingsPages.KeepComments(files, PersonalFiles.ProfileName, stop);
        files.Write(PersonalFiles.ProfileName, bytes);
    }

    private static void Fill(JsonObject document, IFormCollection form)
    {
        var answers = document["answers"] as JsonObject ?? [];
        document["answers"] = answers;
        foreach (var name in Answers.Where(form.ContainsKey))
        {
            Set(answers, name, form[name]);
        }

        var known = (document["stories"] as JsonArray ?? []).OfType<JsonObject>().Where(HasWords).ToList();
        var stories = new JsonArray();
        for (var at = 0; at < MostStories; at++)
        {
            var story = at < known.Count ? (JsonObject)known[at].DeepClone() : [];
            foreach (var field in StoryFields.Where(field => form.ContainsKey($"story-{at}-{field}")))
            {
                Set(story, field, form[$"story-{at}-{field}"]);
            }

            if (HasWords(story))
            {
                stories.Add(story);
            }
        }

        document["stories"] = stories;
    }

    // What the form does not show, such as when it was, is the person's as well.
    private static bool HasWords(JsonObject story) => story.Any(member => member.Value is JsonArray { Count: > 0 } || (member.Value is JsonValue && !string.IsNullOrWhiteSpace(member.Value.ToString())));

    private static void Set(JsonObject to, string name, string? typed)
    {
        var text = (typed ?? "").ReplaceLineEndings("\n").Trim();
        if (text.Length > 0)
        {
            to[name] = text;
        }
        else
        {
            to.Remove(name);
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(byte[] bytes) => bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes;
}
