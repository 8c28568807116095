using System.Globalization;
using System.Text;

namespace OfficePrep.Programs.Import;

/// <summary>
/// Reads separated values (RFC 4180): quoted cells may hold separators, doubled quotes and line ends. Separators are found out; UTF-8, UTF-16 and Windows-1252
/// are told apart. One pass, linear.
/// </summary>
public static class DelimitedText
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">Its contents.</param>
    /// <exception cref="FormatException">It is no such list; the message says why and on which line.</exception>
    public static ListTable Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > ListLimits.Bytes)
        {
            throw new FormatException($"it is larger than {(ListLimits.Bytes / 1_000_000).ToString(CultureInfo.InvariantCulture)} MB; divide it");
        }

        var text = Decode(bytes);
        var start = 0;
        if (Hint(text) is { } hinted)
        {
            start = text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end + 1 : text.Length;
            return ListTable.Of(new Scan(text, hinted, start, start == 0 ? 1 : 2).Rows());
        }

        return ListTable.Of(new Scan(text, Separator(text), 0, 1).Rows());
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        var encoding = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            [not 0, 0, not 0, 0, ..] => Encoding.Unicode,
            [0, not 0, 0, not 0, ..] => Encoding.BigEndianUnicode,
            _ when System.Text.Unicode.Utf8.IsValid(bytes) => Encoding.UTF8,
            _ => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
        };
        var text = encoding.GetString(bytes).TrimStart('\uFEFF');
        return text.Contains('\0', StringComparison.Ordinal) ? throw new FormatException("it is no text; save it as CSV or .xlsx") : text;
    }

    // Excel writes and reads a first line such as sep=; to name the separator.
    private static char? Hint(string text) =>
        text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5 && text[5] is '\r' or '\n' && Separators.Contains(text[4]) ? text[4] : null;

    // The one that stands most often outside quotes in the first lines; a comma where none does.
    private static char Separator(string text)
    {
        var counts = new int[Separators.Length];
        var quoted = false;
        var lines = 0;
        foreach (var letter in text)
        {
            quoted ^= letter == '"';
            if (!quoted)
            {
                var at = Array.IndexOf(Separators, letter);
                counts[Math.Max(0, at)] += at >= 0 ? 1 : 0;
                if (letter == '\n' && ++lines >= 3)
                {
                    break;
                }
            }
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }

    /// <summary>One pass over a text.</summary>
    private sealed class Scan(string text, char separator, int start, int firstLine)
    {
        private readonly List<ListRow> rows = [];
        private readonly StringBuilder cell = new();
        private List<string> cells = [];
        private int at = start;
        private int line = firstLine;
        private int rowLine = firstLine;

        public List<ListRow> Rows()
        {
            while (at < text.Length)
            {
                var letter = text[at];
                if (letter == '"' && Blank())
                {
                    Quoted();
                }
                else if (letter == separator)
                {
                    EndCell();
                    at++;
                }
                else if (letter is '\r' or '\n')
                {
                    at += letter == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
                    EndRow();
                }
                else
                {
                    cell.Append(letter);
                    at++;
                }
            }

            EndRow();
            return rows;
        }

        private bool Blank()
        {
            for (var i = 0; i < cell.Length; i++)
            {
                if (cell[i] != ' ')
                {
                    return false;
                }
            }

            return true;
        }

        private void Quoted()
        {
            var opened = line;
            cell.Clear();
            for (at++; at < text.Length; at++)
            {
                if (text[at] == '"')
                {
                    if (at + 1 >= text.Length || text[at + 1] != '"')
                    {
                        at++;
                        return;
                    }

                    at++;
                }

                line += text[at] == '\n' || (text[at] == '\r' && (at + 1 >= text.Length || text[at + 1] != '\n')) ? 1 : 0;
                cell.Append(text[at]);
            }

            throw new FormatException($"a quotation mark that opens on line {opened.ToString(CultureInfo.InvariantCulture)} is never closed");
        }

        private void EndCell()
        {
            cells.Add(cell.ToString().Trim());
            cell.Clear();
            if (cells.Count > ListLimits.Columns)
            {
                throw new FormatException($"line {rowLine.ToString(CultureInfo.InvariantCulture)} has more than {ListLimits.Columns.ToString(CultureInfo.InvariantCulture)} columns");
            }
        }

        private void EndRow()
        {
            EndCell();
            rows.Add(new ListRow(rowLine, cells));
            cells = [];
            rowLine = ++line;
        }
    }
}
