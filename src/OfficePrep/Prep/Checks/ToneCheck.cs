using System.Collections.Frozen;
using OfficePrep.Prep.Profile;

namespace OfficePrep.Prep.Checks;

/// <summary>Finds phrases that weaken an answer: apologetic, defensive, blaming or vague.</summary>
internal static class ToneCheck
{
    private static readonly FrozenDictionary<string, Entry[]> ByFirstWord = QuestionBank.BuiltIn.Frames.Tone
        .SelectMany(rule =>
        {
            var unless = rule.Unless.Select(TonePhrase.Parse).ToArray();
            return rule.Say.Select(TonePhrase.Parse).SelectMany(phrase => phrase.First.Select(word => (Word: word, Entry: new Entry(rule, phrase, unless))));
        })
        .GroupBy(each => each.Word, each => each.Entry, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The remarks on one text, in the order of its words.</summary>
    public static IEnumerable<Remark> Of(OwnText text)
    {
        foreach (var sentence in text.Sentences)
        {
            for (var at = 0; at < sentence.Words.Count;)
            {
                var (rule, length) = LongestAt(sentence, at);
                if (rule is not null)
                {
                    yield return new Remark(Kind(rule.Kind), [text.Words(sentence.Words[at].Start, sentence.Words[at + length - 1].End)], rule.Why, rule.Try);
                }

                at += Math.Max(1, length);
            }
        }
    }

    private static (ToneRule? Rule, int Length) LongestAt(ToldSentence sentence, int at)
    {
        (ToneRule? Rule, int Length) longest = (null, 0);
        foreach (var entry in ByFirstWord.GetValueOrDefault(sentence.Words[at].Plain, []))
        {
            var length = entry.Phrase.LengthAt(sentence.Words, at);
            if (length > longest.Length && !entry.Unless.Any(phrase => phrase.StandsIn(sentence.Words)))
            {
                longest = (entry.Rule, length);
            }
        }

        return longest;
    }

    private static RemarkKind Kind(ToneKind kind) => kind switch
    {
        ToneKind.Apologetic => RemarkKind.Apologetic,
        ToneKind.Defensive => RemarkKind.Defensive,
        ToneKind.Blaming => RemarkKind.Blaming,
        ToneKind.Vague => RemarkKind.Vague,
        _ => throw new InvalidOperationException($"The kind {kind} has no remark."),
    };

    private sealed record Entry(ToneRule Rule, TonePhrase Phrase, TonePhrase[] Unless);
}
