using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Planning.Answers;
using OfficePrep.Planning.Conflicts;
using OfficePrep.Reading;
using OfficePrep.Server.Messages;
using OfficePrep.Server.Plans;
using OfficePrep.Server.Store;

namespace OfficePrep.Server.Pane.Office;

/// <summary>Looks at a message or an interview for the pane. It decides nothing: the season as it would be comes from the planner.</summary>
internal static class OfficeDesk
{
    private static readonly string[] Endings = ["docx", "pdf", "ics"];

    /// <summary>What a message says and what taking it in would change; or the interview, where the season holds the message already.</summary>
    public static async Task<OfficeView> Read(SeasonFiles files, OfficeMessage message, DownloadTickets tickets, string applicant, Instant now, CancellationToken stop)
    {
        var known = (await files.Season(stop))?.Season;
        if (message.Start is { } start && known?.Interviews.FirstOrDefault(interview => interview.Times.Any(time => time.Status != TimeStatus.Withdrawn && time.Start is Moment.At at && at.Instant == start)) is { } meant)
        {
            return await Look(files, known, meant.Id, tickets, applicant, now, stop);
        }

        var season = known ?? Planner.NewSeason(message.Zone ?? "Etc/UTC");
        var read = ReadMessage.Of(message.Bytes, message.Name, season.HomeZoneAt(now));
        var letter = SeasonLetter.Of(read.Letter, read.Notice, read.Source, read.Hash, now);
        if (season.Letters.FirstOrDefault(each => each.Key == letter.Key)?.InterviewId is { } held && season.Interviews.Any(interview => interview.Id == held))
        {
            return await Look(files, season, held, tickets, applicant, now, stop) with { Missed = message.Missed };
        }

        var plan = Planner.Plan(season, [letter]);
        var view = await Of(files, plan.After, plan.After.Letters.FirstOrDefault(each => each.Key == letter.Key)?.InterviewId, now, stop);
        return view with
        {
            Title = ProgramWords.Of(read.Notice.Kind),
            Times = view.Interview is null ? [.. read.Notice.Times.Select(time => TimeOnBothClocks.Of(time, read.Notice.Program, season))] : [],
            Questions = [.. SeasonQuestions.Of(plan.After, now).Where(question => question.Interview is null && question.Letter.Key == letter.Key)],
            Remarks = view.Interview is null ? [.. read.Notice.Doubts.Select(doubt => doubt.Message), .. read.Notice.Warnings.Select(warning => warning.Message)] : [],
            Changes = ChangeWords.Of(plan),
            IsInSeason = season.Letters.Any(each => each.Key == letter.Key),
            AsksHome = known is null,
            Zone = message.Zone,
            Missed = message.Missed,
        };
    }

    /// <summary>An interview of the season.</summary>
    public static async Task<OfficeView> Look(SeasonFiles files, Season season, string id, DownloadTickets tickets, string applicant, Instant now, CancellationToken stop)
    {
        season.InterviewOrRefusal(id);
        return await Of(files, season, id, now, stop) with
        {
            IsInSeason = true,
            LastStep = (await SeasonSteps.Last(files, stop))?.State.Step,
            Files = Endings.ToDictionary(ending => ending, ending => tickets.Address(applicant, id, ending), StringComparer.Ordinal),
        };
    }

    private static async Task<OfficeView> Of(SeasonFiles files, Season season, string? id, Instant now, CancellationToken stop)
    {
        if (season.Interviews.FirstOrDefault(each => each.Id == id) is not { } interview)
        {
            return new OfficeView { Title = "" };
        }

        var preferences = await files.Preferences(stop);
        var conflicts = SeasonConflicts.Of(season, preferences, await files.Busy(season, now, stop), now);
        return new OfficeView { Title = ProgramWords.Of(interview.Program), Interview = PaneInterview.Of(interview, season, preferences, conflicts, now) };
    }
}
