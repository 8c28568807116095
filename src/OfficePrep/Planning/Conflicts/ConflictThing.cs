using NodaTime;

namespace OfficePrep.Planning.Conflicts;

/// <summary>One thing that a person has to do, in every reading of its time: two readings of one time are one thing.</summary>
internal sealed class ConflictThing : IComparable<ConflictThing>
{
    private readonly string key;

    private ConflictThing(string key, IReadOnlyList<Commitment> readings)
    {
        this.key = key;
        Readings = readings;
        Earliest = readings.Min(reading => reading.Start);
        LatestEnd = readings.Max(reading => reading.End);
    }

    /// <summary>Its readings, the likeliest first.</summary>
    public IReadOnlyList<Commitment> Readings { get; }

    /// <summary>The first moment at which it may begin.</summary>
    public Instant Earliest { get; }

    /// <summary>The last moment at which it may end.</summary>
    public Instant LatestEnd { get; }

    /// <summary>Whether an interview is behind it; two of the person's own times are no conflict of ours.</summary>
    public bool IsOurs => Readings[0].Interview is not null;

    /// <summary>Whether the person may have to be at the program's place.</summary>
    public bool IsInPerson => Readings.Any(reading => reading.IsInPerson);

    /// <summary>Puts commitments together that are readings of one time.</summary>
    public static IEnumerable<ConflictThing> Of(IEnumerable<Commitment> commitments) =>
        commitments.GroupBy(Key, StringComparer.Ordinal).Select(readings => new ConflictThing(readings.Key, [.. readings]));

    /// <summary>By when it may begin, then by what it is, so that the order is the same each time.</summary>
    public int CompareTo(ConflictThing? other) => other is null ? 1 : Earliest.CompareTo(other.Earliest) is var time && time != 0 ? time : CompareNames(other);

    /// <summary>The order of two things that begin at one moment.</summary>
    public int CompareNames(ConflictThing other) =>
        string.CompareOrdinal(Readings[0].Title, other.Readings[0].Title) is var title && title != 0 ? title : string.CompareOrdinal(key, other.key);

    private static string Key(Commitment each) => each.Interview is { } interview && each.IsReading ? $"{interview.Id}|{each.Role}" : $"{each.Interview?.Id}|{each.Role}|{each.Start.ToUnixTimeTicks()}|{each.Title}";
}
