namespace OfficePrep.Documents.Excel.Charts;

/// <summary>A chart of one row of bars, and where it stands.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Words">What it shows for those who do not see it.</param>
/// <param name="IsLying">Whether the bars lie: for names that need room.</param>
/// <param name="Sheet">The sheet whose cells it draws.</param>
/// <param name="Names">The cells with the names of the bars, such as <c>$A$4:$A$9</c>.</param>
/// <param name="Numbers">The cells with their lengths.</param>
/// <param name="Bars">What stands in those cells now.</param>
/// <param name="First">Column and row of its first corner, from 0.</param>
/// <param name="Last">Column and row of its last corner, from 0.</param>
internal sealed record ChartPlace(string Title, string Words, bool IsLying, string Sheet, string Names, string Numbers, IReadOnlyList<(string Name, double Number)> Bars, (int Column, int Row) First, (int Column, int Row) Last);
