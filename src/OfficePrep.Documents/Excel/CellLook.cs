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

    /// <summary>The title of the About sheet.</summary>
    Title,

    /// <summary>A label of the About sheet.</summary>
    Label,
}
