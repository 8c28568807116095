using System.Xml.Linq;
using OfficePrep.Prep.Answers;
using static OfficePrep.Documents.Word.WordNames;

namespace OfficePrep.Documents.Word;

/// <summary>Finds the paragraphs and tables that a person added to a pack: those that we did not write there.</summary>
/// <param name="walk">The pack.</param>
/// <param name="names">Which controls are ours.</param>
/// <param name="ours">How often each of our own paragraphs may stand there, by fingerprint.</param>
internal sealed class PackAdditions(PackWalk walk, ControlNames names, Dictionary<ulong, int> ours)
{
    /// <summary>Whether there is more than can be put back.</summary>
    public bool HoldMore { get; private set; }

    /// <summary>The additions in the order of the page, each with the place after which it stood.</summary>
    public IReadOnlyList<KeptContent> Blocks()
    {
        var blocks = new List<KeptContent>();
        var tables = TablesOfTheirs();
        var taken = new HashSet<XElement>();
        ulong before = 0;
        ulong heading = 0;
        foreach (var paragraph in walk.Paragraphs)
        {
            HoldMore |= KeptForm.IsBeyond(paragraph.Element);
            if (paragraph.Print == 0)
            {
                continue;
            }

            if (IsOurs(paragraph.Print))
            {
                before = paragraph.Print;
                heading = IsHeading(paragraph) ? before : heading;
                continue;
            }

            var whole = tables.Contains(paragraph.Block) ? paragraph.Block : paragraph.Element;
            if (taken.Add(whole))
            {
                var form = whole.Name == Table ? KeptForm.OfTable(whole, names) : KeptForm.Of(whole, names);
                blocks.Add(new KeptContent(KeptKind.Block, new KeptPlace(before, paragraph.Answer, heading), KeptForm.Text(form)));
            }
        }

        return blocks;
    }

    private bool IsOurs(ulong print)
    {
        if (ours.GetValueOrDefault(print) is not (> 0 and var left))
        {
            return false;
        }

        ours[print] = left - 1;
        return true;
    }

    private static bool IsHeading(PackParagraph paragraph) => paragraph.Heading == paragraph.Print;

    // A table without any of our controls or words is the person's own, and stays one.
    private HashSet<XElement> TablesOfTheirs() => walk.Paragraphs
        .Where(paragraph => paragraph.Block.Name == Table)
        .GroupBy(paragraph => paragraph.Block)
        .Where(table => table.All(paragraph => paragraph.Print == 0 || !ours.ContainsKey(paragraph.Print))
            && !table.Key.Descendants(Control).Any(control => names.Id(control) is not null))
        .Select(table => table.Key)
        .ToHashSet();
}
