using System.Collections;

namespace OfficePrep.Reading.Reasons;

/// <summary>Reasons that are put into words when the first of them is asked for: nearly no reading is.</summary>
internal sealed class DeferredReasons(Func<IReadOnlyList<Reason>> write) : IReadOnlyList<Reason>
{
    private readonly Lazy<IReadOnlyList<Reason>> written = new(write);

    /// <inheritdoc/>
    public int Count => written.Value.Count;

    /// <inheritdoc/>
    public Reason this[int index] => written.Value[index];

    /// <inheritdoc/>
    public IEnumerator<Reason> GetEnumerator() => written.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
