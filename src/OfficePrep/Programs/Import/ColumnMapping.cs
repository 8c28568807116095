using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Programs.Import;

/// <summary>Which column of a list is what. It is a guess to be shown; what the person says replaces it.</summary>
/// <param name="Columns">One entry for each column of the list, in its order.</param>
public sealed record ColumnMapping(IReadOnlyList<MappedColumn> Columns)
{
    // Enough rows to tell codes and states by their looks.
    private const int Sample = 50;

    /// <summary>Guesses from headings, then from values.</summary>
    /// <param name="table">The list.</param>
    public static ColumnMapping Guess(ListTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var columns = table.Headings.Select((heading, at) => new MappedColumn(at, heading, null, "no field has such a heading")).ToList();
        var taken = new HashSet<string>(StringComparer.Ordinal);

        // A heading that is a field's very name comes before one that only holds it, so that "Program type" does not become the program.
        foreach (var fits in new Func<string, string, bool>[] { (heading, name) => heading == name, (heading, name) => $" {heading} ".Contains($" {name} ", StringComparison.Ordinal) && name.Contains(' ', StringComparison.Ordinal) })
        {
            foreach (var column in columns.Where(column => column.Field is null).ToList())
            {
                var heading = string.Join(' ', PlainWords.Of(column.Heading));
                if (ListField.All.FirstOrDefault(field => !taken.Contains(field.Id) && field.Names.Any(name => fits(heading, name))) is { } field)
                {
                    taken.Add(field.Id);
                    columns[column.Column] = column with { Field = field, Why = "its heading" };
                }
            }
        }

        return new ColumnMapping(ByValues(table, columns, taken));
    }

    /// <summary>The mapping with one column as the person says.</summary>
    /// <param name="heading">The column's heading.</param>
    /// <param name="field">Name of a <see cref="ListField"/>, or <c>ignore</c>.</param>
    /// <exception cref="FormatException">There is no such column or field.</exception>
    public ColumnMapping With(string heading, string field)
    {
        ArgumentNullException.ThrowIfNull(heading);
        ArgumentNullException.ThrowIfNull(field);
        var column = Columns.FirstOrDefault(each => string.Equals(each.Heading, heading.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw new FormatException($"the list has no column {heading}; it has {string.Join(", ", Columns.Select(each => each.Heading))}");
        var chosen = field.Trim() is "ignore" ? null : ListField.Find(field.Trim()) ?? throw new FormatException($"{field} is no field; known are ignore, {string.Join(", ", ListField.All.Select(each => each.Id))}");
        return new ColumnMapping([.. Columns.Select(each =>
            each == column ? each with { Field = chosen, Why = "as you said" }
            : chosen is not null && each.Field == chosen ? each with { Field = null, Why = $"you named another column for {chosen.Id}" }
            : each)]);
    }

    /// <summary>The column of a field; null where none is.</summary>
    internal int? Of(string field) => Columns.FirstOrDefault(column => column.Field?.Id == field)?.Column;

    private static List<MappedColumn> ByValues(ListTable table, List<MappedColumn> columns, HashSet<string> taken)
    {
        (string Field, Func<string, bool> Looks)[] shapes =
        [
            ("nrmp", value => value.Length == 9 && value[..7].All(char.IsAsciiDigit) && char.IsAsciiLetterUpper(value[7])),
            ("acgme", value => value.Length == 10 && value.All(char.IsAsciiDigit)),
            ("state", value => value.Length == 2 && PlaceBook.StateOf(value) is not null),
        ];
        foreach (var (field, looks) in shapes.Where(shape => !taken.Contains(shape.Field)))
        {
            if (columns.FirstOrDefault(column => column.Field is null && Values(table, column.Column) is { Count: > 0 } values && values.All(looks)) is { } column)
            {
                columns[column.Column] = column with { Field = ListField.Find(field), Why = "its values" };
            }
        }

        return columns;
    }

    private static List<string> Values(ListTable table, int column) => [.. table.Rows.Take(Sample).Select(row => row.At(column)).Where(value => value.Length > 0)];
}

/// <summary>One column of a list.</summary>
/// <param name="Column">Its place, from 0.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Field">What it is; null where it is left out.</param>
/// <param name="Why">How that is known, in words.</param>
public sealed record MappedColumn(int Column, string Heading, ListField? Field, string Why);
