using System.Collections.Concurrent;

namespace OfficePrep.TestSupport;

/// <summary>Skips a test so that a plain <c>dotnet test</c>, which names skipped tests without their reasons, still says each reason once.</summary>
internal static class LeftOut
{
    private static readonly ConcurrentDictionary<string, bool> Said = new(StringComparer.Ordinal);

    /// <summary>Ends the running test as skipped.</summary>
    public static void Because(string reason)
    {
        if (Said.TryAdd(reason, true))
        {
            TestContext.Current.SendDiagnosticMessage($"Left out: {reason}");
        }

        Assert.Skip(reason);
    }
}
