using OfficePrep.Planning;
using OfficePrep.Planning.Answers;
using OfficePrep.Planning.Blocks;
using OfficePrep.Planning.Conflicts;
using OfficePrep.Planning.Nights;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Plans;

/// <summary>The plan: the days ahead, the open questions and their answers, and the way back.</summary>
internal static class PlanApi
{
    /// <summary>Maps the resource.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        var plan = api.MapGroup("/plan").WithTags("Plan");
        plan.MapGet("/days", Days).Produces<IReadOnlyList<DayWords>>().WithSummary("The time set aside from now on, on your clock");
        plan.MapGet("/tasks", Tasks).Produces<IReadOnlyList<TaskWords>>().WithSummary("What is to be done, by when it is due");
        plan.MapPost("/tasks", PostTick).Produces<TaskWords>().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("Tick a task off, or open it again");
        plan.MapGet("/conflicts", Conflicts).Produces<IReadOnlyList<ConflictWords>>().WithSummary("What does not go together");
        plan.MapGet("/nights", Nights).Produces<IReadOnlyList<NightWords>>().WithSummary("Sleep, light and meals around interviews at night");
        plan.MapGet("/slots/{id}", Slots).Produces<IReadOnlyList<SlotWords>>().ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("The times that a program offers, the best first").WithDescription("Take one with a reply of the kind choose-slot that names its number.");
        plan.MapGet("/questions", Questions).Produces<IReadOnlyList<QuestionWords>>().WithSummary("What the letters leave open");
        plan.MapPost("/questions/{id}", PostAnswer).Produces<IReadOnlyList<ChangeWords>>().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("Answer a question")
            .WithDescription("The answer stays until it is changed or taken back; a newer letter may overrule it, which is said.");
        plan.MapGet("/undo", LookBack).Produces<UndoWords>().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("What undo would take back");
        plan.MapPost("/undo", PostUndo).Produces<UndoWords>().ProducesProblem(StatusCodes.Status404NotFound).WithSummary("Take back the last step; again, the one before");
    }

    private static async Task<IResult> Days(HttpContext http, Writing writing)
    {
        var stop = http.RequestAborted;
        return Results.Json(await writing.Look(http, async files =>
        {
            var (season, _) = await files.SeasonOrRefusal(stop);
            var blocks = SeasonBlocks.For(season, await files.Preferences(stop), await files.Busy(season, writing.Now, stop));
            return blocks.Placed.Where(block => block.When.End > writing.Now).Select(block => DayWords.Of(block, season)).ToList();
        }));
    }

    private static async Task<IResult> Tasks(HttpContext http, Writing writing) => Results.Json(await writing.Look(http, async files =>
    {
        var (season, _) = await files.SeasonOrRefusal(http.RequestAborted);
        return (await PlanDesk.Tasks(files, season, writing.Now, http.RequestAborted)).Select(task => TaskWords.Of(task, season)).ToList();
    }));

    private static async Task<IResult> PostTick(HttpContext http, Writing writing, TaskTick tick) =>
        await writing.Run(http, System.Text.Encoding.UTF8.GetBytes($"{tick.Id}\n{tick.IsDone}"), async files => new Written(await PlanDesk.Tick(files, tick, writing.Now, http.RequestAborted)));

    private static async Task<IResult> Conflicts(HttpContext http, Writing writing) => Results.Json(await writing.Look(http, async files =>
    {
        var (season, _) = await files.SeasonOrRefusal(http.RequestAborted);
        var busy = await files.Busy(season, writing.Now, http.RequestAborted);
        return SeasonConflicts.Of(season, await files.Preferences(http.RequestAborted), busy, writing.Now).Select(ConflictWords.Of).ToList();
    }));

    private static async Task<IResult> Nights(HttpContext http, Writing writing) => Results.Json(await writing.Look(http, async files =>
    {
        var (season, _) = await files.SeasonOrRefusal(http.RequestAborted);
        var busy = await files.Busy(season, writing.Now, http.RequestAborted);
        return NightPlanner.Of(season, await files.Preferences(http.RequestAborted), busy, writing.Now).Select(plan => NightWords.Of(plan, season)).ToList();
    }));

    private static async Task<IResult> Slots(HttpContext http, Writing writing, string id) =>
        Results.Json((await writing.Look(http, files => PlanDesk.Slots(files, id, writing.Now, http.RequestAborted))).Select(SlotWords.Of).ToList());

    private static async Task<IResult> Questions(HttpContext http, Writing writing) => Results.Json(await writing.Look(http, async files =>
        await files.Season(http.RequestAborted) is var (season, _) ? SeasonQuestions.Of(season, writing.Now).Select(QuestionWords.Of).ToList() : []));

    private static async Task<IResult> PostAnswer(HttpContext http, Writing writing, string id, AnswerToQuestion answer) =>
        await writing.Run(http, System.Text.Encoding.UTF8.GetBytes($"{answer.Choice}\n{answer.Zone}"), async files =>
        {
            var changes = await Answer(files, id, answer, writing.Now, http.RequestAborted);
            return new Written(changes, EntityTag: EntityTags.Of((await files.RevisionOf(SeasonFiles.SeasonName, http.RequestAborted))!.Value));
        });

    /// <summary>Answers a question, in a change.</summary>
    public static async Task<IReadOnlyList<ChangeWords>> Answer(SeasonFiles files, string id, AnswerToQuestion answer, NodaTime.Instant now, CancellationToken stop)
    {
        var (season, _) = await files.SeasonOrRefusal(stop);
        var question = SeasonQuestions.Find(season, id, now) ?? throw Refusal.NotFound("There is no such question.");
        if (answer.Zone is { } zone && !OfficePrep.Time.ZoneNames.IsKnown(zone))
        {
            throw Refusal.Invalid("The zone of the moment is not known; give an IANA name such as America/Chicago.");
        }

        try
        {
            var plan = Planner.Plan(season, GivenAnswer.Of(question, answer.Choice, answer.Zone));
            await SeasonSteps.Take(files, $"answer {id}", season, plan.After, now, stop);
            return ChangeWords.Of(plan);
        }
        catch (FormatException fault)
        {
            throw Refusal.Invalid(fault.Message);
        }
    }

    private static async Task<IResult> LookBack(HttpContext http, Writing writing) => Results.Json(await writing.Look(http, async files =>
    {
        var (season, _) = await files.SeasonOrRefusal(http.RequestAborted);
        var (_, state) = await Last(files, http.RequestAborted);
        return new UndoWords(state.Step, ChangeWords.Of(Planner.Back(season, state.Season)));
    }));

    private static async Task<IResult> PostUndo(HttpContext http, Writing writing) => await writing.Run(http, default, async files =>
    {
        var words = await Undo(files, http.RequestAborted);
        return new Written(words, EntityTag: EntityTags.Of((await files.RevisionOf(SeasonFiles.SeasonName, http.RequestAborted))!.Value));
    });

    /// <summary>Takes back the last step, in a change.</summary>
    public static async Task<UndoWords> Undo(SeasonFiles files, CancellationToken stop)
    {
        var (season, _) = await files.SeasonOrRefusal(stop);
        var (name, state) = await Last(files, stop);
        var plan = Planner.Back(season, state.Season);
        files.Write(plan.After, SeasonJson.Write(plan.After));
        files.Remove(name);
        return new UndoWords(state.Step, ChangeWords.Of(plan));
    }

    private static async Task<(string Name, SeasonState State)> Last(SeasonFiles files, CancellationToken stop) =>
        await SeasonSteps.Last(files, stop) ?? throw Refusal.NotFound("There is nothing to take back.");
}
