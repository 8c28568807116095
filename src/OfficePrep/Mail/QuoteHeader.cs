namespace OfficePrep.Mail;

/// <summary>The lines that introduce an older message.</summary>
/// <param name="Kind">How the message came to be there, as far as these lines say.</param>
/// <param name="Lines">How many lines they take.</param>
/// <param name="Fields">What they say about it.</param>
/// <param name="IsCertain">Whether they name the kind ("Forwarded message") or leave it open ("Original Message", a header block).</param>
internal sealed record QuoteHeader(QuoteKind Kind, int Lines, HeaderBlock Fields, bool IsCertain)
{
    /// <summary>The header that begins at line <paramref name="at"/>; null where none does.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="at">Where it would begin.</param>
    /// <param name="end">Where the text ends.</param>
    public static QuoteHeader? At(IReadOnlyList<QuotedLine> lines, int at, int end)
    {
        if (SeparatorLine.Kind(lines[at].Words) is { } kind)
        {
            var first = at + 1;
            while (first < end && lines[first].IsBlank)
                first++;
            var block = first < end ? HeaderBlock.Read(lines, first, end) : HeaderBlock.Empty;
            if (kind.IsPlain && block.Lines == 0)
                return null;
            return new QuoteHeader(kind.Kind, block.Lines == 0 ? 1 : first - at + block.Lines, block, kind.Kind != QuoteKind.Reply);
        }
        var fields = HeaderBlock.Read(lines, at, end);
        return fields.IsComplete ? new QuoteHeader(QuoteKind.Reply, fields.Lines, fields, false) : null;
    }
}
