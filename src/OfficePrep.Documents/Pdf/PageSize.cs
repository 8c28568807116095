namespace OfficePrep.Documents.Pdf;

/// <summary>The paper that a sheet is printed on.</summary>
public enum PageSize
{
    /// <summary>8.5 by 11 inches.</summary>
    Letter,

    /// <summary>210 by 297 millimeters.</summary>
    A4,
}
