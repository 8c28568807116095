using OfficePrep.Time;

namespace OfficePrep.Documents.Excel;

/// <summary>What stands beside a wall-clock time in a table: <c>New York, UTC−5</c>.</summary>
internal static class ClockWords
{
    public static string Of(ClockFace face) => $"{face.City}, {ClockText.Offset(face.Time.Offset)}";
}
