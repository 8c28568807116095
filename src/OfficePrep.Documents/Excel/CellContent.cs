using NodaTime;

namespace OfficePrep.Documents.Excel;

/// <summary>What a cell of the tracker holds. There is no case for a formula: nothing that a letter says can become one.</summary>
internal abstract record CellContent
{
    private CellContent()
    {
    }

    public static CellContent Nothing { get; } = new Blank();

    /// <summary>Text, or nothing where it is empty.</summary>
    public static CellContent Of(string? text) => string.IsNullOrEmpty(text) ? Nothing : new Text(text);

    /// <summary>An empty cell.</summary>
    public sealed record Blank : CellContent;

    /// <summary>Text, always text, whatever it begins with.</summary>
    public sealed record Text(string Value) : CellContent;

    /// <summary>A wall-clock date and time.</summary>
    public sealed record Clock(LocalDateTime Value) : CellContent;

    /// <summary>A number.</summary>
    public sealed record Number(double Value) : CellContent;

    /// <summary>A date.</summary>
    public sealed record Day(LocalDate Value) : CellContent;

    /// <summary>A link that opens.</summary>
    public sealed record Link(Uri Value) : CellContent;
}
