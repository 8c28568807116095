using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

using OfficePrep.Prep;
using OfficePrep.Prep.Answers;

namespace OfficePrep.Documents.Word;

/// <summary>The growing body of a document: paragraphs, lists, headings for the contents, links, answers.</summary>
/// <param name="main">The part that it belongs to.</param>
/// <param name="written">What the person wrote and ticked so far.</param>
/// <param name="isGeneral">Whether it is the general pack, whose answers are for every pack unless the person says otherwise.</param>
internal sealed class PackBody(MainDocumentPart main, PackAnswers written, bool isGeneral)
{
    private readonly List<PackHeading> headings = [];
    private int links;
    private bool isGapDue;

    public Body Body { get; } = new();

    public AnswerStore Answers { get; } = new(written);

    public ListNumbers Lists { get; } = new();

    /// <summary>The headings of levels 1 and 2, for the contents.</summary>
    public IReadOnlyList<PackHeading> Headings => headings;

    public void Add(OpenXmlElement block)
    {
        if (isGapDue)
        {
            Body.Append(WordText.Paragraph(PackStyles.Gap));
            isGapDue = false;
        }

        Body.Append(block);
    }

    /// <summary>Room before what comes next; none before a heading, which brings its own and may begin a page that the room would leave blank.</summary>
    public void Gap() => isGapDue = true;

    /// <summary>A heading; level 1 begins a page by its style.</summary>
    public void Heading(int level, string text, bool newPage = false)
    {
        var bookmark = (headings.Count + 1).ToString(CultureInfo.InvariantCulture);
        var name = $"_Toc{bookmark.PadLeft(6, '0')}";
        var paragraph = WordText.Paragraph(PackStyles.Heading(level));
        isGapDue = false;
        if (newPage)
        {
            paragraph.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        }

        if (level > 2)
        {
            paragraph.Append(WordText.Run(text));
        }
        else
        {
            headings.Add(new PackHeading(level, WordText.Line(text), name));
            paragraph.Append(new BookmarkStart { Id = bookmark, Name = name }, WordText.Run(text), new BookmarkEnd { Id = bookmark });
        }

        Add(paragraph);
    }

    /// <summary>A heading below a part, of the second level, which the contents pass over so that they stay on one page.</summary>
    public void SideHeading(string text)
    {
        isGapDue = false;
        Add(WordText.Paragraph(PackStyles.SideHeading, text));
    }

    public void Text(string text, string style = PackStyles.Normal) => Add(WordText.Paragraph(style, text));

    public void Lead(string lead, string text) => Add(WordText.Lead(PackStyles.LeadIn, lead, text));

    public void Bullets(IEnumerable<string> items) => Add(Items(ListNumbers.Bullets, PackStyles.ListItem, items));

    public void Numbered(IEnumerable<string> items) => Add(Items(Lists.Begin(), PackStyles.ListItem, items));

    private void Add(IEnumerable<OpenXmlElement> blocks)
    {
        foreach (var block in blocks)
        {
            Add(block);
        }
    }

    /// <summary>The paragraphs of a list.</summary>
    public static IEnumerable<OpenXmlElement> Items(int list, string style, IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            var paragraph = WordText.Paragraph(style, item);
            paragraph.ParagraphProperties!.NumberingProperties = new NumberingProperties(
                new NumberingLevelReference { Val = 0 },
                new NumberingId { Val = list });
            yield return paragraph;
        }
    }

    /// <summary>A line to tick off.</summary>
    public void CheckLine(string id, string text) =>
        Add(WordText.Paragraph(PackStyles.CheckLine, Answers.CheckBox(id, text), new Run(new TabChar()), WordText.Run(text)));

    /// <summary>A paragraph that holds a link, shown as its own address so that it also works on paper. What is no plain https link stays text.</summary>
    public Paragraph LinkLine(Uri link)
    {
        if (PrintedLink.Of(link.OriginalString) is not { } safe)
        {
            return WordText.Paragraph(PackStyles.TableText, link.OriginalString);
        }

        var id = "link" + (++links).ToString(CultureInfo.InvariantCulture);
        main.AddHyperlinkRelationship(new Uri(safe.AbsoluteUri), isExternal: true, id);
        return WordText.Paragraph(PackStyles.TableText, new Hyperlink(WordText.Run(safe.AbsoluteUri, PackStyles.Link)) { Id = id });
    }

    /// <summary>A box with a heading row and room to type or to write by hand.</summary>
    /// <param name="id">Stable id of the answer.</param>
    /// <param name="label">Heading of the box.</param>
    /// <param name="about">What the answer is to, for screen readers.</param>
    /// <param name="height">Least height of the room, in points.</param>
    /// <param name="forEveryPack">Whether the answer may serve every program, and can be marked so.</param>
    public void AnswerBox(string id, string label, string about, int height, bool forEveryPack = false)
    {
        var table = new PackTable($"Room for: {about}", "One cell to write in, under its heading.", PackTable.FullWidth) { KeepTogether = true };
        table.Header(label);
        table.Row(height, forEveryPack ? AnswerForEveryPack(id, about) : [Answer(id, about)]);
        Add(table.Make());
        Gap();
    }

    /// <summary>A paragraph for a table cell that holds one answer.</summary>
    public Paragraph Answer(string id, string about) => WordText.Paragraph(PackStyles.TableText, Answers.Text(id, about));

    /// <summary>The paragraphs of a table cell that holds one answer, and the box that marks it for every pack.</summary>
    public IReadOnlyList<OpenXmlElement> AnswerForEveryPack(string id, string about) =>
    [
        Answer(id, about),
        WordText.Paragraph(PackStyles.TableHint, Answers.CheckBox(id + PackAnswers.EverywhereEnding, $"Use in every pack: {about}", SharesAnswer(id)), WordText.Run("\u00A0Use in every pack")),
    ];

    // What is written in the general pack is meant for all of them, unless the person said otherwise.
    private bool SharesAnswer(string id) => written.IsEverywhere(id) || (isGeneral && !written.Texts.ContainsKey(id));
}
