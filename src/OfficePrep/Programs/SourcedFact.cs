using System.Globalization;
using NodaTime;

namespace OfficePrep.Programs;

/// <summary>One fact about a program, as one source gave it on one day. It is never changed: a newer look at the same source is a new fact beside it.</summary>
/// <param name="Topic">Id of its <see cref="FactTopic"/>.</param>
/// <param name="Value">What the source says, as the person wrote it down.</param>
/// <param name="Source">What kind of source.</param>
/// <param name="Checked">The day on which somebody looked.</param>
public sealed record SourcedFact(string Topic, string Value, FactSource Source, LocalDate Checked)
{
    /// <summary>Days after which a fact is marked stale: programs change their pages during a season.</summary>
    public const int FreshDays = 90;

    /// <summary>Who or which page exactly, where the kind does not say it: a name, a title; null where it does.</summary>
    public string? From { get; init; }

    /// <summary>The source's own words; null where none were kept.</summary>
    public string? Quote { get; init; }

    /// <summary>Where it stands: an https address; null where there is none.</summary>
    public string? Link { get; init; }

    /// <summary>Whether it is older than <see cref="FreshDays"/>.</summary>
    /// <param name="today">The day of asking.</param>
    public bool IsStale(LocalDate today) => Period.Between(Checked, today, PeriodUnits.Days).Days > FreshDays;

    /// <summary>The number in the value; null where there is none, or more than one, so that a range is not taken for its first half.</summary>
    public decimal? Number()
    {
        decimal? found = null;
        for (var at = 0; at < Value.Length; at++)
        {
            var end = at;
            while (end < Value.Length && (char.IsAsciiDigit(Value[end]) || (end > at && Value[end] == '.' && end + 1 < Value.Length && char.IsAsciiDigit(Value[end + 1]))))
            {
                end++;
            }

            if (end > at)
            {
                if (found is not null || !decimal.TryParse(Value.AsSpan(at, end - at), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
                {
                    return null;
                }

                found = number;
                at = end;
            }
        }

        return found;
    }
}

/// <summary>Where a fact comes from.</summary>
public enum FactSource
{
    /// <summary>The program's own page.</summary>
    Website,

    /// <summary>FREIDA.</summary>
    Freida,

    /// <summary>NRMP's published results.</summary>
    Nrmp,

    /// <summary>The program's public pages on social media.</summary>
    SocialMedia,

    /// <summary>An open house or information session.</summary>
    OpenHouse,

    /// <summary>Somebody who knows the program.</summary>
    WordOfMouth,

    /// <summary>A letter of the program.</summary>
    Letter,

    /// <summary>The person's own list, such as an imported spreadsheet.</summary>
    OwnList,
}
