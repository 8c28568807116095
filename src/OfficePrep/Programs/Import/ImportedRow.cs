using NodaTime;
using NodaTime.Text;
using OfficePrep.Reading;

namespace OfficePrep.Programs.Import;

/// <summary>What one row of a list says about its program.</summary>
/// <param name="Facts">Its facts.</param>
/// <param name="Words">The person's own words.</param>
/// <param name="Log">Its note, for the research log.</param>
internal sealed record ImportedRow(IReadOnlyList<SourcedFact> Facts, IReadOnlyList<OwnWords> Words, IReadOnlyList<ResearchEntry> Log)
{
    // Only what cannot be misread: in 03/04/2026 nobody knows which is the month.
    private static readonly LocalDatePattern[] Dates = [LocalDatePattern.Iso, LocalDatePattern.CreateWithInvariantCulture("MMM d, uuuu")];

    /// <summary>Which program the row is about.</summary>
    /// <exception cref="FormatException">It cannot be told.</exception>
    public static ProgramIdentity Identity(ListRow row, ColumnMapping mapping, ImportChoices choices)
    {
        return new WrittenProgram
        {
            Institution = Cell("institution"),
            Specialty = Cell("specialty") ?? choices.Specialty,
            Track = Cell("track"),
            City = Cell("city"),
            State = Cell("state"),
            NrmpCode = Cell("nrmp"),
            AcgmeId = Cell("acgme"),
        }.Read();

        string? Cell(string field) => mapping.Of(field) is { } column && row.At(column) is { Length: > 0 } cell ? cell : null;
    }

    /// <summary>What it says.</summary>
    /// <exception cref="FormatException">A cell cannot be what its column is; all such cells are named.</exception>
    public static ImportedRow Read(ListRow row, ColumnMapping mapping, ImportChoices choices)
    {
        var faults = new List<string>();
        var day = Try(() => Day(mapping.Of("date") is { } column ? row.At(column) : "", choices), choices.Today, faults);
        var facts = new List<SourcedFact>();
        var words = new List<OwnWords>();
        var log = new List<ResearchEntry>();
        foreach (var column in mapping.Columns.Where(column => column.Field is not null && row.At(column.Column).Length > 0))
        {
            var cell = row.At(column.Column);
            if (column.Field!.Topic is { } topic)
            {
                facts.AddRange(Try(() => [new SourcedFact(topic.Id, FactEntry.Read(topic, cell), choices.Source, day)], Array.Empty<SourcedFact>(), faults));
            }
            else if (column.Field.Id == "note")
            {
                log.AddRange(Try(() => [new ResearchEntry(choices.Source, day, BookEntry.Text(cell))], Array.Empty<ResearchEntry>(), faults));
            }
            else if (ProgramsJsonNames.Words.Find(column.Field.Id) is { } kind)
            {
                words.AddRange(Try(() => [new OwnWords(kind, BookEntry.Text(cell), day)], Array.Empty<OwnWords>(), faults));
            }
        }

        return faults.Count == 0 ? new ImportedRow(facts, words, log) : throw new FormatException(string.Join("; ", faults));
    }

    private static LocalDate Day(string written, ImportChoices choices)
    {
        if (written.Length == 0)
        {
            return choices.ListDate ?? choices.Today;
        }

        var day = Dates.Select(pattern => pattern.Parse(written)).FirstOrDefault(parsed => parsed.Success);
        return day is null ? throw new FormatException($"“{(written.Length <= 40 ? written : written[..40] + "…")}” is no date that can be read for certain; write it as 2026-10-15")
            : day.Value > choices.Today ? throw new FormatException($"{written} has not come yet")
            : day.Value;
    }

    private static T Try<T>(Func<T> read, T otherwise, List<string> faults)
    {
        try
        {
            return read();
        }
        catch (FormatException fault)
        {
            // Told with the row's other faults, so that one correction of the list is enough.
            faults.Add(fault.Message);
            return otherwise;
        }
    }
}
