namespace OfficePrep.Mail;

/// <summary>Takes stretches out of body texts and puts them together again, with the links, tables and source offsets that lie in them.</summary>
internal static class BodySlice
{
    /// <summary>The stretches of <paramref name="whole"/>, set apart by blank lines.</summary>
    public static BodyText Of(BodyText whole, IEnumerable<TextSpan> spans)
    {
        var pieces = new BodyPieces();
        foreach (var span in spans.Select(span => Trim(whole.Text, span)).Where(span => span.Length > 0))
            pieces.Add(whole, span);
        return pieces.Join();
    }

    /// <summary>Whole texts one below the other. <paramref name="placed"/> learns by how much each one moved.</summary>
    public static BodyText Join(IReadOnlyList<BodyText> texts, Action<int, int> placed)
    {
        var pieces = new BodyPieces();
        for (var i = 0; i < texts.Count; i++)
        {
            if (texts[i].Text.Length > 0)
                placed(i, pieces.Add(texts[i], new TextSpan(0, texts[i].Text.Length)));
        }
        return pieces.Join();
    }

    /// <summary>Line ends around a stretch go; tabs stay, they may stand for empty cells.</summary>
    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && text[start] is '\n' or ' ')
            start++;
        while (end > start && text[end - 1] is '\n' or ' ')
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
