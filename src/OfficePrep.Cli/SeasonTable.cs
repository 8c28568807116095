using OfficePrep.Planning;
using OfficePrep.Reading;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace OfficePrep.Cli;

/// <summary>The season as a table: one row for each interview, both clocks in full.</summary>
internal static class SeasonTable
{
    /// <summary>Draws it.</summary>
    /// <param name="season">The season.</param>
    public static Table Of(Season season)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var heading in new[] { "Program", "Mail", "Interview there", "At home", "Reply by", "Unclear" })
        {
            table.AddColumn(new TableColumn(new Text(heading)));
        }

        var kinds = season.Letters.ToDictionary(letter => letter.Key, letter => letter.Notice.Kind, StringComparer.Ordinal);
        foreach (var interview in season.Interviews)
        {
            table.AddRow(Row(season, interview, kinds));
        }

        table.ShowRowSeparators = true;
        return table;
    }

    private static IEnumerable<IRenderable> Row(Season season, Interview interview, Dictionary<string, NoticeKind> kinds)
    {
        var times = interview.Times.Where(time => time.Role == TimeRole.Interview).ToList();
        yield return Cell([ProgramWords.Of(interview.Program)]);
        yield return Cell([ProgramWords.Of(interview.Status), .. interview.Letters.Select(key => ProgramWords.Of(kinds[key])).Distinct()]);
        yield return Cell(times.Select(time => Status(time) + TimeWords.There(time, interview.Program)));
        yield return Cell(times.Select(time => Status(time) + (TimeWords.Here(time, Home(season, time)) ?? "no hour given")));
        yield return Cell(ReplyBy(season, interview));
        yield return Cell(interview.Doubts.Concat(interview.Times.SelectMany(time => time.Doubts)).Select(doubt => doubt.Message).Distinct(StringComparer.Ordinal));
    }

    private static IEnumerable<string> ReplyBy(Season season, Interview interview)
    {
        if (interview.ReplyBy is { } deadline)
        {
            yield return TimeWords.There(deadline, interview.Program);
            if (TimeWords.Here(deadline, Home(season, deadline)) is { } here)
            {
                yield return $"= {here}";
            }
        }
    }

    private static string Status(NoticeTime time) => time.Status switch
    {
        TimeStatus.Offered => "Choice: ",
        TimeStatus.Withdrawn => "No longer: ",
        _ => "",
    };

    private static string Home(Season season, NoticeTime time) =>
        time.Start is Moment.At at ? season.HomeZoneAt(at.Instant) : season.Home[0].ZoneId;

    // Text, not markup: what a message says must not be read as styling.
    private static Text Cell(IEnumerable<string> lines) => new(string.Join('\n', lines.Select(TerminalText.Clean)));
}
