namespace OfficePrep.Documents.Typesetting;

/// <summary>How heavy the letters are.</summary>
internal enum FontWeight
{
    Regular,
    SemiBold,
    Bold,
}
