using OfficePrep.Prep.Answers;

namespace OfficePrep.Documents.Word;

/// <summary>A pack as it is printed, with what is to be remembered about it until it comes back.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Written">What stands in it: the base of the next merge.</param>
/// <param name="Aliases">Ids of its controls by their titles, for titles that only one control has.</param>
public sealed record PackPrint(ReadOnlyMemory<byte> Bytes, WrittenPack Written, IReadOnlyDictionary<string, string> Aliases);
