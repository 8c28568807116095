namespace OfficePrep.Documents.Typesetting;

/// <summary>Bidirectional character classes, by the names of UAX #9, table 4. Embeddings and overrides count as <see cref="BN"/>: see <see cref="Bidi"/>.</summary>
internal enum BidiClass : byte
{
    L,
    R,
    AL,
    EN,
    ES,
    ET,
    AN,
    CS,
    NSM,
    BN,
    B,
    S,
    WS,
    ON,
    LRI,
    RLI,
    FSI,
    PDI,
}
