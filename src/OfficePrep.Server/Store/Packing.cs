namespace OfficePrep.Server.Store;

/// <summary>How a file's bytes are stored.</summary>
internal enum Packing
{
    /// <summary>As they are.</summary>
    None,

    /// <summary>Packed with Brotli.</summary>
    Brotli,
}
