using System.Globalization;
using System.Xml.Linq;
using OfficePrep.Prep.Answers;
using static OfficePrep.Documents.Word.WordNames;

namespace OfficePrep.Documents.Word;

/// <summary>Puts back into a pack that was printed anew what a person had added to the old one.</summary>
/// <param name="document">The new pack's main part.</param>
/// <param name="names">Which controls are ours.</param>
internal sealed class PackInsertion(XElement document, ControlNames names)
{
    // How much each of the three ways to say a place counts: words of our own are the surest, a heading the least.
    private const int SameParagraph = 4;
    private const int SameAnswer = 2;
    private const int SameHeading = 1;

    private readonly XElement body = document.Element(Body)!;
    private readonly List<XElement> comments = [];
    private bool begun;

    /// <summary>The comments that were put back, for their part.</summary>
    public IReadOnlyList<XElement> Comments => comments;

    public void Put(IReadOnlyList<KeptContent> kept)
    {
        Blocks(kept.Where(content => content.Kind == KeptKind.Block));
        // Only now do the person's own paragraphs stand there to be commented on.
        var walk = PackWalk.Through(document, names);
        foreach (var content in kept.Where(content => content.Kind == KeptKind.Comment))
        {
            Comment(content, walk.Paragraphs);
        }

        foreach (var content in kept.Where(content => content.Kind == KeptKind.Look))
        {
            Look(content, walk.Controls);
        }
    }

    private void Blocks(IEnumerable<KeptContent> kept)
    {
        var paragraphs = PackWalk.Through(document, names).Paragraphs;
        var last = new Dictionary<XElement, XElement>();
        foreach (var content in kept)
        {
            if (Parsed(content) is not { } block)
            {
                continue;
            }

            if (content.Place is { Paragraph: 0, Answer: "", Heading: 0 })
            {
                Follow(last, body.Elements().First(), block, atStart: true);
            }
            else if (Nearest(content.Place, paragraphs) is { } place)
            {
                Follow(last, place.Block, block, atStart: false);
            }
            else
            {
                Append(block);
            }
        }
    }

    // What followed the same paragraph stays in its own order.
    private static void Follow(Dictionary<XElement, XElement> last, XElement place, XElement block, bool atStart)
    {
        if (last.TryGetValue(place, out var before))
        {
            before.AddAfterSelf(block);
        }
        else if (atStart)
        {
            place.AddBeforeSelf(block);
        }
        else
        {
            place.AddAfterSelf(block);
        }

        last[place] = last.TryGetValue(place, out var earlier) ? earlier.ElementsAfterSelf().First() : atStart ? place.ElementsBeforeSelf().Last() : place.ElementsAfterSelf().First();
    }

    private void Append(XElement block)
    {
        if (!begun)
        {
            foreach (var line in AddedPages.Beginning())
            {
                BeforeSection(line);
            }

            begun = true;
        }

        BeforeSection(block);
    }

    private void BeforeSection(XElement block)
    {
        if (body.Elements(Section).LastOrDefault() is { } section)
        {
            section.AddBeforeSelf(block);
        }
        else
        {
            body.Add(block);
        }
    }

    private void Comment(KeptContent content, IReadOnlyList<PackParagraph> paragraphs)
    {
        if (KeptForm.Parse(content.Form) is not { } comment || comment.Name != W + "comment")
        {
            return;
        }

        if (Nearest(content.Place, paragraphs) is not { } place)
        {
            Append(AddedPages.Words(PackStyles.Normal, $"Comment by {(string?)comment.Attribute(W + "author") ?? "somebody"}: {SurfaceText.Of(comment)}"));
            return;
        }

        var id = new XAttribute(W + "id", comments.Count.ToString(CultureInfo.InvariantCulture));
        var start = new XElement(W + "commentRangeStart", id);
        if (place.Element.Element(ParagraphProperties) is { } properties)
        {
            properties.AddAfterSelf(start);
        }
        else
        {
            place.Element.AddFirst(start);
        }

        place.Element.Add(new XElement(W + "commentRangeEnd", id), new XElement(Run, new XElement(CommentReference, id)));
        comments.Add(new XElement(comment.Name, id, comment.Attributes().Where(attribute => attribute.Name != W + "id" && IsSound(attribute)), comment.Elements(Paragraph).Select(paragraph => KeptForm.Of(paragraph, names))));
        if (comments[^1].Attribute(W + "author") is null)
        {
            comments[^1].Add(new XAttribute(W + "author", ""));
        }
    }

    private static void Look(KeptContent content, IReadOnlyList<PackControl> controls)
    {
        var control = controls.FirstOrDefault(control => control.Id == content.Place.Answer)?.Element.Element(ControlContent);
        if (control is not null && KeptForm.Parse(content.Form) is { } look && SurfaceText.Of(look) is { Length: > 0 } text && text == SurfaceText.Of(control))
        {
            control.ReplaceNodes(KeptForm.Runs(look, null));
        }
    }

    private XElement? Parsed(KeptContent content) => KeptForm.Parse(content.Form) switch
    {
        { } table when table.Name == Table => KeptForm.OfTable(table, names),
        { } paragraph when paragraph.Name == Paragraph => KeptForm.Of(paragraph, names),
        _ => null,
    };

    private static PackParagraph? Nearest(KeptPlace place, IReadOnlyList<PackParagraph> paragraphs)
    {
        var best = 0;
        PackParagraph? nearest = null;
        foreach (var paragraph in paragraphs)
        {
            var score = (place.Paragraph != 0 && paragraph.Print == place.Paragraph ? SameParagraph : 0)
                + (place.Answer.Length > 0 && paragraph.Answer == place.Answer ? SameAnswer : 0)
                + (place.Heading != 0 && paragraph.Heading == place.Heading ? SameHeading : 0);
            if (score > best)
            {
                best = score;
                nearest = paragraph;
            }
        }

        return nearest;
    }

    private static bool IsSound(XAttribute attribute) =>
        attribute.Name != W + "date" || NodaTime.Text.OffsetDateTimePattern.ExtendedIso.Parse(attribute.Value).Success || NodaTime.Text.LocalDateTimePattern.ExtendedIso.Parse(attribute.Value).Success;
}
