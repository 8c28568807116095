namespace OfficePrep.Documents.Typesetting;

/// <summary>One line of a paragraph. Lengths are thousandths of the font size.</summary>
/// <param name="Source">The paragraph.</param>
/// <param name="Pieces">Its pieces, from left to right.</param>
/// <param name="Width">How wide it is without the spaces at its end, which are set all the same so that a reader of the text finds them.</param>
internal sealed record TextLine(ShapedText Source, IReadOnlyList<LinePiece> Pieces, int Width)
{
    /// <summary>How far the spaces at the end of a right-to-left line stick out on its left.</summary>
    public int LeftOverhang => Source.ParagraphLevel % 2 == 0 ? 0 : Pieces.Sum(piece => piece.Clusters.Sum(cluster => cluster.Advance)) - Width;
}

/// <summary>Clusters of one run that stand on one line, from left to right.</summary>
internal readonly record struct LinePiece(ShapedRun Run, ArraySegment<ShapedCluster> Clusters);
