namespace OfficePrep.Documents.Excel.Sync;

/// <summary>What a workbook may cost before it is refused: far above any season's tracker, far below what could fill a computer.</summary>
internal static class WorkbookLimits
{
    /// <summary>Bytes of the file.</summary>
    public const int File = 10 * 1024 * 1024;

    /// <summary>Bytes of all parts together.</summary>
    public const long Unpacked = 50L * 1024 * 1024;

    /// <summary>Number of parts.</summary>
    public const int Entries = 2_000;

    /// <summary>Unpacked to packed, for parts beyond <see cref="RatioFrom"/> bytes: no real sheet packs better.</summary>
    public const int Ratio = 100;

    /// <summary>Small parts pack as well as they like.</summary>
    public const int RatioFrom = 1024 * 1024;

    /// <summary>Depth of XML elements.</summary>
    public const int Depth = 256;
}
