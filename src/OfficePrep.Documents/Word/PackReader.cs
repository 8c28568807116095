using System.Collections.Immutable;
using System.Xml.Linq;
using OfficePrep.Prep.Answers;
using static OfficePrep.Documents.Word.WordNames;

namespace OfficePrep.Documents.Word;

/// <summary>Reads a pack that a person may have edited in any program.</summary>
internal sealed class PackReader
{
    private readonly OfficePackage package;
    private readonly WrittenPack written;
    private readonly PackPrint now;
    private readonly IReadOnlyDictionary<string, string> store;
    private readonly ControlNames names;
    private readonly PackWalk walk;

    /// <summary>Prepares the reading.</summary>
    /// <param name="package">The file.</param>
    /// <param name="written">What was last written to it.</param>
    /// <param name="now">The pack as it would be printed today: what it may hold.</param>
    public PackReader(OfficePackage package, WrittenPack written, PackPrint now)
    {
        this.package = package;
        this.written = written;
        this.now = now;
        store = AnswerPart.Values(package);
        var ids = store.Keys.Concat(written.Answers.Texts.Keys).Concat(written.Answers.Ticks.Keys).Concat(now.Written.Answers.Texts.Keys).Concat(now.Written.Answers.Ticks.Keys);
        names = new ControlNames(ids.ToHashSet(StringComparer.Ordinal), now.Aliases);
        var document = package.Xml("word/document.xml") ?? throw new DocumentRefusedException(OfficePackage.Damaged(OfficeFormat.Document));
        walk = PackWalk.Through(document, names);
    }

    public ReturnedPack Read()
    {
        var texts = PackAnswers.None.Texts.ToBuilder();
        var ticks = PackAnswers.None.Ticks.ToBuilder();
        foreach (var same in walk.Controls.GroupBy(control => control.Id, StringComparer.Ordinal))
        {
            if (same.Any(control => control.IsCheckBox) || now.Written.Answers.Ticks.ContainsKey(same.Key))
            {
                var sides = same.SelectMany(control => control.Ticks).Concat(store.TryGetValue(same.Key, out var state) ? [state is "true" or "1"] : Array.Empty<bool>());
                ticks[same.Key] = AnswerSides.Tick(written.Answers.IsTicked(same.Key), sides);
            }
            else
            {
                texts[same.Key] = AnswerSides.Text(written.Answers.Text(same.Key), same.Select(control => control.Shown), store.GetValueOrDefault(same.Key));
            }
        }

        var answers = new PackAnswers { Texts = texts.ToImmutable(), Ticks = ticks.ToImmutable() };
        var additions = new PackAdditions(walk, names, Ours());
        return new ReturnedPack(
            answers,
            [.. additions.Blocks(), .. PackComments.Of(package, walk), .. Looks(answers)],
            additions.HoldMore || walk.Controls.Any(control => KeptForm.IsBeyond(control.Element)));
    }

    // How often each of our paragraphs may stand in the file.
    private Dictionary<ulong, int> Ours()
    {
        var known = written.Paragraphs.IsEmpty ? now.Written.Paragraphs : written.Paragraphs;
        var ours = known.GroupBy(print => print).ToDictionary(same => same.Key, same => same.Count());
        foreach (var print in AddedPages.Prints)
        {
            ours[print] = ours.GetValueOrDefault(print) + 1;
        }

        return ours;
    }

    private IEnumerable<KeptContent> Looks(PackAnswers answers)
    {
        foreach (var control in walk.Controls.Where(control => answers.Text(control.Id).Length > 0))
        {
            var runs = control.Element.Descendants(Paragraph).Any() ? [] : KeptForm.Runs(control.Element, null).ToList();
            if (runs.Exists(run => run.Element(RunProperties) is not null) && control.Shown == answers.Text(control.Id))
            {
                yield return new KeptContent(KeptKind.Look, new KeptPlace(0, control.Id, 0), KeptForm.Text(new XElement(ControlContent, runs)));
            }
        }
    }
}
