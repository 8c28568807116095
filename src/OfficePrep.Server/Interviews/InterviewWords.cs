using System.Text.Json;
using OfficePrep.Planning;
using OfficePrep.Reading;
using OfficePrep.Server.Plans;

namespace OfficePrep.Server.Interviews;

/// <summary>An interview, for programs and in words.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Program">The program in words.</param>
/// <param name="Status">Where it stands, in words.</param>
/// <param name="Format">How it is held, in words; null where that is not known.</param>
/// <param name="Times">Its times on both clocks, agenda entries left out.</param>
/// <param name="Doubts">What is open about it as a whole.</param>
/// <param name="Warnings">What to be careful about.</param>
/// <param name="Interview">It as the season document holds it (<c>season.schema.json</c>).</param>
public sealed record InterviewWords(
    string Id,
    string Program,
    string Status,
    string? Format,
    IReadOnlyList<TimeOnBothClocks> Times,
    IReadOnlyList<string> Doubts,
    IReadOnlyList<string> Warnings,
    JsonElement Interview)
{
    /// <summary>Tells an interview.</summary>
    internal static InterviewWords Of(Interview interview, Season season)
    {
        using var document = JsonDocument.Parse(SeasonJson.Write(interview));
        return new InterviewWords(
            interview.Id,
            ProgramWords.Of(interview.Program),
            ProgramWords.Of(interview.Status),
            interview.Format is { } format ? ProgramWords.Of(format) : null,
            [.. interview.Times.Where(time => time.Role != TimeRole.Agenda).Select(time => TimeOnBothClocks.Of(time, interview.Program, season))],
            [.. interview.Doubts.Select(doubt => doubt.Message)],
            [.. interview.Warnings.Select(warning => warning.Message)],
            document.RootElement.Clone());
    }
}
