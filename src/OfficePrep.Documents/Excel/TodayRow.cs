using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Documents.Excel;

/// <summary>One thing that matters today.</summary>
/// <param name="Id">Stable id: the interview's and the kind.</param>
/// <param name="What">What kind of thing.</param>
/// <param name="Program">The program.</param>
/// <param name="When">The applicant's day and hour.</param>
/// <param name="Clock">City and offset of that hour.</param>
/// <param name="ToDo">What to do or know, in words.</param>
internal sealed record TodayRow(string Id, string What, string Program, CellContent When, string? Clock, string ToDo)
{
    public static TodayRow Of(TrackerView view, Interview interview, Moment? moment, string what, string kind, string toDo) =>
        moment is Moment.Day day ? Of(interview, new CellContent.Day(day.On), "hour not known", what, kind, toDo)
        : Of(view, interview, (moment as Moment.At)?.Instant, what, kind, toDo);

    public static TodayRow Of(TrackerView view, Interview interview, Instant? instant, string what, string kind, string toDo)
    {
        if (instant is not { } at)
        {
            return Of(interview, CellContent.Nothing, null, what, kind, toDo);
        }

        var home = view.Home(at);
        return Of(interview, new CellContent.Clock(home.Time.LocalDateTime), ClockWords.Of(home), what, kind, toDo);
    }

    private static TodayRow Of(Interview interview, CellContent when, string? clock, string what, string kind, string toDo) => new(
        $"{interview.Id}/{kind}",
        what,
        ProgramLabel.Of(interview.Program),
        when,
        clock,
        DocumentText.OneLine(toDo));
}
