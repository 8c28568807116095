namespace OfficePrep.Documents;

/// <summary>The two kinds of Office file that come back from a person.</summary>
public enum OfficeFormat
{
    /// <summary>A Word document, <c>.docx</c>.</summary>
    Document,

    /// <summary>An Excel workbook, <c>.xlsx</c>.</summary>
    Workbook,
}
