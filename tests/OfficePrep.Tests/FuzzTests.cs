using OfficePrep.Fuzz;
using OfficePrep.TestSupport;

namespace OfficePrep.Tests;

public sealed class FuzzTests
{
    [Fact]
    public void damaged_and_hostile_input_is_read_or_refused_and_nothing_else()
    {
        var options = new FuzzOptions { Count = 3_000, Workers = 1 };
        var summary = new FuzzRun(options, RepositoryRoot.Path("artifacts", "fuzz")).Run();
        Assert.True(summary.Faults.Count == 0, summary.ToString());
        Assert.Equal(options.Count, summary.Read + summary.Refused);
        Assert.InRange(summary.Read, options.Count / 2, options.Count);
    }
}
