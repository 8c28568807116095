namespace OfficePrep.Planning;

/// <summary>The paper that documents are printed on.</summary>
public enum Paper
{
    /// <summary>8.5 by 11 inches, as in the United States.</summary>
    Letter,

    /// <summary>210 by 297 millimeters, as in most other countries.</summary>
    A4,
}
