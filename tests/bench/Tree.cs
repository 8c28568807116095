using System.Diagnostics;

namespace OfficePrep.Bench;

/// <summary>Processor time of a database's processes.</summary>
internal static class Tree
{
    /// <summary>Of all processes of a name that work in a folder or were started by one that does.</summary>
    public static TimeSpan ProcessorTime(string name, string folder)
    {
        var total = TimeSpan.Zero;
        foreach (var process in Process.GetProcessesByName(name))
        {
            using (process)
            {
                if (new FileInfo($"/proc/{process.Id}/cwd").LinkTarget?.StartsWith(folder, StringComparison.Ordinal) == true)
                {
                    total += process.TotalProcessorTime;
                }
            }
        }

        return total;
    }
}
