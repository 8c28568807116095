using OfficePrep.Mail;
using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>Tables whose heads carry a date ("Tue 12/1") or a zone ("Start (PDT)", "Lagos") for the cells of a column, or a place for the cells of a row.</summary>
internal static class GridFinder
{
    // A head is a word or a few; more is a sentence that happens to stand first.
    private const int LongestPointHead = 5;

    // A caption is a title; more is a sentence about something.
    private const int LongestCaption = 8;

    /// <summary>What the heads of a passage's tables say.</summary>
    public static Grid Find(Passage passage, IReadOnlyList<TextTable> tables)
    {
        var cells = new Dictionary<int, GridCell>();
        var heads = new HashSet<Mention>();
        for (var number = 0; number < tables.Count; number++)
        {
            Read(passage, tables[number], number, cells, heads);
        }

        return new Grid(cells, heads);
    }

    private static void Read(Passage passage, TextTable table, int number, Dictionary<int, GridCell> cells, HashSet<Mention> heads)
    {
        var head = table.Rows.Count > 1 ? table.Rows[0] : new TextTableRow([]);
        // Some tables leave the corner out: then the heads stand one column to the left of what they head.
        var widest = table.Rows.Skip(1).Select(row => row.Cells.Count).DefaultIfEmpty(0).Max();
        var corner = head.Cells.Count > 0 && head.Cells[0].Column == 0 && head.Cells.Count == widest - 1 && head.Cells[^1].Column < widest - 1 ? 1 : 0;
        var hasClock = head.Cells.Any(cell => Mentions(passage, cell.Span).OfType<ClockMention>().Any());
        var dates = new Dictionary<int, DateMention>();
        var zones = new Dictionary<int, ZoneMention>();
        var points = hasClock ? [] : Points(passage, head, corner);
        var roles = hasClock ? [] : Roles(passage, head, corner, heads);
        foreach (var cell in hasClock ? [] : head.Cells)
        {
            var mentions = Mentions(passage, cell.Span).ToList();
            if (mentions.OfType<DateMention>().FirstOrDefault() is { } date && cell.Column + corner > 0 && HeadsClocks(passage, table, cell.Column + corner))
            {
                dates[cell.Column + corner] = date;
                heads.Add(date);
            }
            else if (mentions.OfType<ZoneMention>().FirstOrDefault() is { } zone)
            {
                zones[cell.Column + corner] = zone;
                heads.Add(zone);
            }
            else if (PlaceOf(passage, cell.Span) is { } place)
            {
                zones[cell.Column + corner] = place;
            }
        }

        var states = new PlaceStates(passage.Tokens);
        var caption = CaptionRole(passage, table);
        var timed = table.Rows.Skip(1).SelectMany(row => row.Cells).Where(cell => Mentions(passage, cell.Span).OfType<ClockMention>().Any()).Select(cell => cell.Column).ToHashSet();
        var open = hasClock ? OpenRows(passage, table, states, heads) : OpenDates(passage, table, corner, states, heads);
        var halves = HalfColumns.Find(passage, table, states);
        var counts = head.Cells.Where(cell => states.IsHead(Tokens(passage, cell.Span))).Select(cell => cell.Column + corner).ToHashSet();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var rowZone = table.Rows[row].Cells.Count > 1 && row > 0 ? PlaceOf(passage, table.Rows[row].Cells[0].Span) : null;
            var rowRole = caption is { } named && !NamesAnEvent(passage, table.Rows[row]) ? named : (TimeRole?)null;
            var isGone = row > 0 && table.Rows[row].Cells.Any(cell => counts.Contains(cell.Column) && states.Of(Tokens(passage, cell.Span)) == false);
            foreach (var cell in table.Rows[row].Cells)
            {
                var data = row == 0 ? new GridCell(number, row, null, null, rowRole)
                    : new GridCell(number, row, dates.GetValueOrDefault(cell.Column), zones.GetValueOrDefault(cell.Column) ?? rowZone, roles.TryGetValue(cell.Column, out var role) ? role : rowRole, points.TryGetValue(cell.Column, out var point) ? point : null, timed.Contains(cell.Column));
                data = open.TryGetValue((row, cell.Column), out var days) ? data with { OpenDates = days } : data with { IsGone = isGone };
                foreach (var token in Tokens(passage, cell.Span))
                {
                    cells[token] = halves.TryGetValue(token, out var left) ? data with { OpenHalves = left } : data;
                }
            }
        }
    }

    // Hours head the rows, days the columns, and the cells say no more than whether a place is left.
    private static Dictionary<(int Row, int Column), IReadOnlyList<DateMention>> OpenDates(Passage passage, TextTable table, int corner, PlaceStates states, HashSet<Mention> heads)
    {
        var open = new Dictionary<(int Row, int Column), IReadOnlyList<DateMention>>();
        var isMarked = false;
        var days = table.Rows[0].Cells.Select(cell => (Column: cell.Column + corner, Date: Mentions(passage, cell.Span).OfType<DateMention>().FirstOrDefault())).Where(head => head.Column > 0 && head.Date is not null).ToList();
        for (var row = 1; row < table.Rows.Count && days.Count > 0; row++)
        {
            var (hour, others) = (table.Rows[row].Cells[0], table.Rows[row].Cells.Skip(1).ToList());
            if (!Mentions(passage, hour.Span).OfType<ClockMention>().Any() || others.Exists(cell => Mentions(passage, cell.Span).Any()) || !others.Exists(cell => states.Of(Tokens(passage, cell.Span)) is not null))
            {
                continue;
            }

            isMarked |= others.Exists(cell => states.Of(Tokens(passage, cell.Span)) == true);
            open[(row, hour.Column)] = [.. days.Where(day => others.Exists(cell => cell.Column == day.Column && cell.Span.Length > 0 && IsOpen(states.Of(Tokens(passage, cell.Span)), isMarked))).Select(day => day.Date!)];
            heads.UnionWith(days.Select(day => day.Date!));
        }

        return open;
    }

    // Days head the rows, hours the columns.
    private static Dictionary<(int Row, int Column), IReadOnlyList<DateMention>> OpenRows(Passage passage, TextTable table, PlaceStates states, HashSet<Mention> heads)
    {
        var open = new Dictionary<(int Row, int Column), IReadOnlyList<DateMention>>();
        var rows = table.Rows.Skip(1).Select(row => (Row: row, Dates: Mentions(passage, row.Cells[0].Span).OfType<DateMention>().ToList())).ToList();
        if (rows.Count == 0 || rows.Exists(row => row.Dates.Count != 1 || row.Row.Cells.Skip(1).Any(cell => Mentions(passage, cell.Span).Any()))
            || !rows.Exists(row => row.Row.Cells.Skip(1).Any(cell => states.Of(Tokens(passage, cell.Span)) is not null)))
        {
            return open;
        }

        var isMarked = rows.Exists(row => row.Row.Cells.Skip(1).Any(cell => states.Of(Tokens(passage, cell.Span)) == true));
        foreach (var hour in table.Rows[0].Cells.Where(cell => Mentions(passage, cell.Span).OfType<ClockMention>().Any()))
        {
            open[(0, hour.Column)] = [.. rows.Where(row => row.Row.Cells.Any(cell => cell.Column == hour.Column && cell.Span.Length > 0 && IsOpen(states.Of(Tokens(passage, cell.Span)), isMarked))).Select(row => row.Dates[0])];
        }

        heads.UnionWith(rows.Select(row => row.Dates[0]));
        return open;
    }

    // Where open places are called so, a cell that does not say it is none.
    private static bool IsOpen(bool? state, bool isMarked) => state ?? !isMarked;

    // "Virtual open houses" right above a table: what its rows are, unless they name an event of their own.
    private static TimeRole? CaptionRole(Passage passage, TextTable table)
    {
        var first = table.Rows.SelectMany(row => row.Cells).SelectMany(cell => Tokens(passage, cell.Span)).DefaultIfEmpty(-1).First();
        var caption = passage.Clauses.LastOrDefault(clause => clause.Last < first && passage.Tokens[clause.First].Kind != TokenKind.Newline);
        return caption is { StartsLine: true, Mentions.Count: 0, Length: <= LongestCaption } ? RoleWords.AnyEvent(passage.Tokens, caption.First, caption.Last) : null;
    }

    private static bool NamesAnEvent(Passage passage, TextTableRow row)
    {
        var tokens = row.Cells.SelectMany(cell => Tokens(passage, cell.Span)).ToList();
        return tokens.Count > 0 && RoleWords.Nearest(passage.Tokens, tokens[0], tokens[^1], true) is not null;
    }

    // "Check-in", "Start", "Goodbye at": the head says which point of the event its column is.
    private static Dictionary<int, Point> Points(Passage passage, TextTableRow head, int corner)
    {
        var points = new Dictionary<int, Point>();
        foreach (var cell in head.Cells)
        {
            var tokens = Tokens(passage, cell.Span).ToList();
            if (tokens.Count is > 0 and <= LongestPointHead && PointFinder.Headed(passage.Tokens, tokens[0], tokens[^1]) is { } point)
            {
                points[cell.Column + corner] = point;
            }
        }

        return points;
    }

    // "Supper", "Evening before (optional)": the head says what the column's times are for.
    private static Dictionary<int, TimeRole> Roles(Passage passage, TextTableRow head, int corner, HashSet<Mention> heads)
    {
        var roles = new Dictionary<int, TimeRole>();
        foreach (var cell in head.Cells)
        {
            var tokens = Tokens(passage, cell.Span).ToList();
            var before = Mentions(passage, cell.Span).OfType<DateMention>().FirstOrDefault(date => date.Shape == DateShape.DayBefore);
            if (tokens.Count > 0 && (RoleWords.AnyEvent(passage.Tokens, tokens[0], tokens[^1]) ?? (before is null ? null : TimeRole.Social)) is { } role)
            {
                roles[cell.Column + corner] = role;
                heads.UnionWith(before is null ? [] : [before]);
            }
        }

        return roles;
    }

    // A date heads a column of clock times; above other dates it is only the first of them.
    private static bool HeadsClocks(Passage passage, TextTable table, int column)
    {
        var below = table.Rows.Skip(1).SelectMany(row => row.Cells).Where(cell => cell.Column == column).SelectMany(cell => Mentions(passage, cell.Span)).ToList();
        return below.OfType<ClockMention>().Any() && !below.OfType<DateMention>().Any() && table.Rows[1].Cells.Count > 2;
    }

    private static IEnumerable<Mention> Mentions(Passage passage, TextSpan span) =>
        passage.Mentions.Where(mention => span.Contains(passage.Tokens[mention.First].Span.Start));

    // Only a cell that is nothing but the name of a place speaks for its row or column.
    private static ZoneMention? PlaceOf(Passage passage, TextSpan span)
    {
        var tokens = Tokens(passage, span).Where(at => passage.Tokens[at].Kind == TokenKind.Word).ToList();
        // "In Kathmandu", "Your time in Lagos".
        tokens = [.. tokens.SkipWhile(at => passage.Tokens[at].Key is "in" or "your" or "time" or "for" or "you" or "clock" or "local" or "there")];
        return tokens.Count is > 0 and <= 3 && ZoneFinder.PlaceName(passage.Text, passage.Tokens, tokens[0]) is { } place && place.Last == tokens[^1] ? place : null;
    }

    /// <summary>The tokens of a cell.</summary>
    public static IEnumerable<int> Tokens(Passage passage, TextSpan span)
    {
        var low = 0;
        var high = passage.Tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = passage.Tokens[middle].Span.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        for (var at = low; at < passage.Tokens.Count && passage.Tokens[at].Span.Start < span.End; at++)
        {
            yield return at;
        }
    }
}
