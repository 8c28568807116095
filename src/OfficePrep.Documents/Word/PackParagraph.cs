using System.Xml.Linq;

namespace OfficePrep.Documents.Word;

/// <summary>A paragraph of a pack that was read, and where it stands.</summary>
/// <param name="Element">It.</param>
/// <param name="Block">The child of the body that it stands in: itself, or its table.</param>
/// <param name="Print">Fingerprint of its words outside our controls; 0 for none.</param>
/// <param name="Answer">Id of the last control in it or before it; empty for none.</param>
/// <param name="Heading">Fingerprint of the heading above it, or its own where it is one; 0 for none.</param>
internal sealed record PackParagraph(XElement Element, XElement Block, ulong Print, string Answer, ulong Heading);
