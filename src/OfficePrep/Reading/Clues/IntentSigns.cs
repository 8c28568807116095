using System.Collections.Frozen;
using OfficePrep.Mail;

namespace OfficePrep.Reading.Clues;

/// <summary>Looks for the table's signs in a letter and weighs them.</summary>
internal sealed class IntentSigns
{
    // A sign in the subject counts for less: platforms and replies keep the subjects of other letters.
    private const double SubjectShare = 0.75;

    private static readonly IReadOnlyList<string[]> Classes = SeedTable.Rows("intents/words.tsv", 2);

    private static readonly IReadOnlyList<IntentSign> All =
        [.. SeedTable.Rows("intents/signs.tsv", 3).Select(row => new IntentSign(row[0], double.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture), WordPattern.Parse(Spelled(row[2])), row[2]))];

    // By the first word that a match can begin with, so that a word meets only the few signs it could open.
    private static readonly FrozenDictionary<string, IntentSign[]> ByHead = All
        .SelectMany(sign => sign.Pattern.Heads.Where(head => !head.EndsWith('*')).Distinct().Select(head => (head, sign)))
        .GroupBy(pair => pair.head, pair => pair.sign, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static readonly PatternIndex<IntentSign> ByBeginning = new(All.Where(sign => sign.Pattern.Heads.Any(head => head.EndsWith('*'))), sign => sign.Pattern);

    private readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (IntentSign Sign, string Words, TextSpan? Span)> strongest = new(StringComparer.Ordinal);

    private IntentSigns()
    {
    }

    /// <summary>What speaks for <paramref name="name"/> altogether; never negative.</summary>
    public double this[string name] => Math.Max(0, weights.GetValueOrDefault(name));

    /// <summary>The strongest sign for <paramref name="name"/> and its words.</summary>
    public (IntentSign Sign, string Words, TextSpan? Span)? Strongest(string name) => strongest.TryGetValue(name, out var found) ? found : null;

    /// <summary>The signs of a letter.</summary>
    public static IntentSigns In(LetterLayout layout)
    {
        var signs = new IntentSigns();
        signs.Look(layout.Text, layout.Words, 1, layout);
        signs.Look(layout.Letter.Subject, layout.SubjectWords, SubjectShare, null);
        return signs;
    }

    /// <summary>Adds weight that does not come from words.</summary>
    public void Add(string name, double weight) => weights[name] = weights.GetValueOrDefault(name) + weight;

    private static string Spelled(string pattern) =>
        Classes.Aggregate(pattern, (written, row) => written.Replace($"<{row[0]}>", row[1], StringComparison.Ordinal));

    // Every phrase counts once: saying it twice makes it no truer.
    private void Look(string text, IReadOnlyList<Word> words, double share, LetterLayout? layout)
    {
        var seen = new HashSet<IntentSign>();
        var isConditional = false;
        var isConsequence = false;
        for (var at = 0; at < words.Count; at++)
        {
            isConditional = (isConditional && !words[at].Opens) || OpensCondition(words, at);
            isConsequence = (isConsequence && !words[at].Opens) || OpensConsequence(words, at);
            if (layout?.PartAt(words[at].Start) == LetterPart.Footer)
            {
                continue;
            }

            foreach (var sign in ByHead.GetValueOrDefault(words[at].Plain) ?? [])
            {
                Try(sign);
            }

            foreach (var sign in ByBeginning.For(words[at]))
            {
                Try(sign);
            }

            void Try(IntentSign sign)
            {
                if (!seen.Contains(sign) && !(isConditional && sign.Weight > 0 && sign.Name == "confirm") && !(isConsequence && sign.Weight > 0 && sign.Name is "waitlist" or "decline" or "cancel") && sign.Pattern.MatchAt(words, at) is > 0 and var length)
                {
                    seen.Add(sign);
                    Note(sign, share, NameRun.Written(text, words, at, at + length - 1), layout is null ? null : TextSpan.FromBounds(words[at].Start, words[at + length - 1].End));
                }
            }
        }
    }

    // "Once you have picked, I will see you on screen": what hangs on a condition is not settled yet.
    private static bool OpensCondition(IReadOnlyList<Word> words, int at) =>
        words[at].Plain is "once" or "if" or "when" or "after" or "unless" or "should" or "until" or "whenever"
        && at + 1 < words.Count && !words[at + 1].Opens && words[at + 1].Plain is "you" or "your" or "you've" or "we" or "i" or "it";

    // "... by Friday, or your name goes to the reserve list": what would come of not answering has not come yet.
    private static bool OpensConsequence(IReadOnlyList<Word> words, int at) =>
        words[at].Plain is "otherwise" or "else"
        || (words[at].Plain is "or" && at + 1 < words.Count && !words[at + 1].Opens && words[at + 1].Plain is "your" or "you" or "the" or "it" or "we")
        || (words[at].Plain is "after" && at + 1 < words.Count && words[at + 1].Plain is "that" or "then");

    private void Note(IntentSign sign, double share, string words, TextSpan? span)
    {
        Add(sign.Name, sign.Weight * share);
        if (!strongest.TryGetValue(sign.Name, out var known) || sign.Weight > known.Sign.Weight)
        {
            strongest[sign.Name] = (sign, words, span);
        }
    }
}
