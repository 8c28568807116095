using OfficePrep.Planning.Answers;
using OfficePrep.Server.Plans;

namespace OfficePrep.Server.Pane.Office;

/// <summary>What the pane shows of a message or an interview.</summary>
public sealed record OfficeView
{
    /// <summary>What the message is, or the program.</summary>
    public required string Title { get; init; }

    /// <summary>The interview; null where the message is about none.</summary>
    public PaneInterview? Interview { get; init; }

    /// <summary>The message's own times, where it is about no interview.</summary>
    public IReadOnlyList<TimeOnBothClocks> Times { get; init; } = [];

    /// <summary>Questions which program is meant.</summary>
    public IReadOnlyList<SeasonQuestion> Questions { get; init; } = [];

    /// <summary>What it leaves open or warns of as a whole, where it is about no interview.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>What taking it into the season changes, or changed.</summary>
    public IReadOnlyList<ChangeWords> Changes { get; init; } = [];

    /// <summary>Whether it stands in the season; else it can be taken into it.</summary>
    public bool IsInSeason { get; init; }

    /// <summary>Whether the season begins with it, so that the person's home has to be told.</summary>
    public bool AsksHome { get; init; }

    /// <summary>The zone to propose as home.</summary>
    public string? Zone { get; init; }

    /// <summary>Names of attached calendars that were not read.</summary>
    public IReadOnlyList<string> Missed { get; init; } = [];

    /// <summary>The last step, which can be taken back; null where there is none.</summary>
    public string? LastStep { get; init; }

    /// <summary>Addresses of its documents by ending.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>();
}
