using OfficePrep.Planning;

namespace OfficePrep.Programs.Import;

/// <summary>Brings a person's list into their book.</summary>
public static class ProgramImport
{
    /// <summary>Works out what an import would do; nothing is changed.</summary>
    /// <param name="book">The book as it is.</param>
    /// <param name="season">The season beside it, whose interviews lend their ids; null where there is none.</param>
    /// <param name="table">The list.</param>
    /// <param name="mapping">What its columns are.</param>
    /// <param name="choices">What the person says.</param>
    /// <exception cref="FormatException">No column is the institution.</exception>
    public static ImportPlan Plan(ProgramBook book, Season? season, ListTable table, ColumnMapping mapping, ImportChoices choices)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentNullException.ThrowIfNull(choices);
        if (mapping.Of("institution") is null)
        {
            throw new FormatException("no column is the institution; name it with --map \"Column=institution\"");
        }

        var gathering = new ImportGathering(book, new SeasonIds(season), choices);
        foreach (var row in table.Rows)
        {
            gathering.Take(row, mapping);
        }

        return gathering.Plan(mapping);
    }
}
