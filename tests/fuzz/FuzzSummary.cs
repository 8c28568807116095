using System.Globalization;

namespace OfficePrep.Fuzz;

/// <summary>What became of a run.</summary>
/// <param name="Seed">Its seed.</param>
/// <param name="Read">Inputs that were read.</param>
/// <param name="Refused">Inputs that were refused in one sentence.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="Slowest">The longest that a single input took, in milliseconds, and its index.</param>
/// <param name="Faults">What broke a promise, one sentence each with seed and index.</param>
internal sealed record FuzzSummary(int Seed, int Read, int Refused, TimeSpan Elapsed, (double Milliseconds, int Index) Slowest, IReadOnlyList<string> Faults)
{
    /// <inheritdoc/>
    public override string ToString() => string.Join('\n', [
        string.Create(CultureInfo.InvariantCulture, $"fuzz: {Read + Refused} inputs from seed {Seed} in {Elapsed.TotalSeconds:0} s: {Read} read, {Refused} refused, {Faults.Count} faults; slowest {Slowest.Milliseconds:0} ms (index {Slowest.Index})"),
        .. Faults]);
}
