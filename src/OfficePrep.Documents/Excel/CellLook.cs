namespace OfficePrep.Documents.Excel;

/// <summary>How a cell looks; <see cref="StyleBook"/> holds one format for each, in this order.</summary>
internal enum CellLook
{
    /// <summary>The workbook's default.</summary>
    Plain,

    /// <summary>Header of a column that OfficePrep fills.</summary>
    Header,

    /// <summary>Header of a column that is the person's own.</summary>
    PersonsHeader,

    /// <summary>The name that a row is found by.</summary>
    Name,

    /// <summary>Ordinary text.</summary>
    Text,

    /// <summary>Text beside a clock: city and offset.</summary>
    Muted,

    /// <summary>Day and hour.</summary>
    DayAndHour,

    /// <summary>A date among days and hours that says that it has no hour.</summary>
    DayWithoutHour,

    /// <summary>A date.</summary>
    Day,

    /// <summary>The hour of a day that stands beside it.</summary>
    Hour,

    /// <summary>A link.</summary>
    Link,

    /// <summary>A question to ask the program.</summary>
    Ask,

    /// <summary>A cell for the person to fill.</summary>
    Persons,

    /// <summary>A date for the person to fill.</summary>
    PersonsDay,

    /// <summary>The title of a sheet.</summary>
    Title,

    /// <summary>A label that stands before its words.</summary>
    Label,

    /// <summary>A number that a formula gives.</summary>
    Figure,

    /// <summary>A whole number that a formula gives: days to go, how many.</summary>
    Count,

    /// <summary>A mean that a formula gives, to two places.</summary>
    Mean,

    /// <summary>A mark from 1 to 5 for the person to give.</summary>
    Score,

    /// <summary>A number for the person to give.</summary>
    PersonsFigure,

    /// <summary>A weight above the column that it counts for: <c>× 3</c>.</summary>
    Times,

    /// <summary>A sentence on a drawn sheet.</summary>
    Sentence,

    /// <summary>A great number on the dashboard.</summary>
    Tile,

    /// <summary>What the great number counts.</summary>
    TileLabel,

    /// <summary>A month above its days.</summary>
    Month,

    /// <summary>A day of the week above its days.</summary>
    Weekday,

    /// <summary>The number of a day in a month.</summary>
    DayNumber,

    /// <summary>What happens on a day of a month.</summary>
    DayWords,
}
