using OfficePrep.Planning;
using OfficePrep.Prep;
using OfficePrep.Prep.Answers;

namespace OfficePrep.Documents.Word;

/// <summary>
/// Prints a prep pack as a Word document: headings and contents, both clocks, and room to type or to write by hand.
/// Every answer and check box is a content control bound to the document's own answer store by an id that stays the same in every pack.
/// </summary>
public static class PrepPackDocument
{
    /// <summary>Writes the document; the same pack gives the same bytes.</summary>
    /// <param name="pack">What to print. Text that XML cannot hold is replaced, links other than https were left out when it was made.</param>
    /// <param name="output">A writable stream; it need not be seekable and stays open.</param>
    public static void Write(PrepPack pack, Stream output) => Write(pack, PackAnswers.None, output);

    /// <summary>Writes the document with what a person wrote so far; the same pack and answers give the same bytes.</summary>
    /// <param name="pack">What to print.</param>
    /// <param name="answers">What stands in its boxes. Answers to what is not in the pack are passed over.</param>
    /// <param name="output">A writable stream; it need not be seekable and stays open.</param>
    /// <param name="paper">The paper.</param>
    public static void Write(PrepPack pack, PackAnswers answers, Stream output, Paper paper = Paper.Letter)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(output);
        PackPrinter.Write(PackDesign.Of(pack), answers, output, PackPaper.Of(paper));
    }

    /// <summary>Prints the document with what a person wrote in it and added to it.</summary>
    /// <param name="pack">What to print.</param>
    /// <param name="answers">What stands in its boxes.</param>
    /// <param name="kept">The person's own additions, as they were read; one whose place is gone goes to pages of its own at the end.</param>
    /// <param name="paper">The paper.</param>
    /// <returns>The file, and what is to be remembered until it is read again.</returns>
    public static PackPrint Print(PrepPack pack, PackAnswers answers, IReadOnlyList<KeptContent> kept, Paper paper = Paper.Letter)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(kept);
        return PackPrinter.Print(PackDesign.Of(pack), answers, kept, PackPaper.Of(paper));
    }

    /// <summary>Prints the pack without a program. An empty box of it is marked for every pack, unless the person cleared the mark.</summary>
    /// <param name="pack">What to print.</param>
    /// <param name="answers">What stands in its boxes.</param>
    /// <param name="kept">The person's own additions, as they were read.</param>
    /// <param name="paper">The paper.</param>
    /// <returns>The file, and what is to be remembered until it is read again.</returns>
    public static PackPrint Print(GeneralPack pack, PackAnswers answers, IReadOnlyList<KeptContent> kept, Paper paper = Paper.Letter)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(kept);
        return PackPrinter.Print(PackDesign.Of(pack), answers, kept, PackPaper.Of(paper));
    }

    /// <summary>Reads a pack back, whatever program it was edited in.</summary>
    /// <param name="input">The file.</param>
    /// <param name="limits">How much of it is accepted.</param>
    /// <param name="written">What was last written to it; <see cref="WrittenPack.Unknown"/> where that is not known.</param>
    /// <param name="now">The pack as it would be printed today.</param>
    /// <exception cref="DocumentRefusedException">It is damaged, too large, or holds what is not accepted.</exception>
    public static ReturnedPack Read(Stream input, DocumentLimits limits, WrittenPack written, PackPrint now)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(now);
        return new PackReader(OfficePackage.Open(input, OfficeFormat.Document, limits), written, now).Read();
    }
}
