using System.Globalization;
using System.Text;

namespace OfficePrep.Tests.Corpus;

/// <summary>The verdicts of a whole folder, summed.</summary>
internal sealed class CorpusScore(IReadOnlyList<(string Name, Verdict Verdict)> verdicts)
{
    public int Messages => verdicts.Count;

    public int Exact => verdicts.Count(entry => entry.Verdict.Exact);

    public double ExactRate => (double)Exact / Messages;

    public int SilentWrong => verdicts.Sum(entry => entry.Verdict.SilentWrong);

    public int Needless => verdicts.Sum(entry => entry.Verdict.Needless);

    /// <summary>The harmonic mean of how many moments that were read are right and how many right ones were read.</summary>
    public double TimesF1
    {
        get
        {
            double found = verdicts.Sum(entry => entry.Verdict.Found);
            var wrong = verdicts.Sum(entry => entry.Verdict.Missed + entry.Verdict.Extra);
            return found + wrong == 0 ? 1 : 2 * found / ((2 * found) + wrong);
        }
    }

    /// <summary>Share of the checks of one field that passed; 1 where none was made.</summary>
    public double Rate(string field)
    {
        var made = verdicts.Sum(entry => entry.Verdict.Fields.GetValueOrDefault(field).Made);
        return made == 0 ? 1 : (double)verdicts.Sum(entry => entry.Verdict.Fields.GetValueOrDefault(field).Passed) / made;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (name, verdict) in verdicts)
        {
            foreach (var miss in verdict.Misses)
            {
                text.Append(CultureInfo.InvariantCulture, $"{name,-44} {miss.Field,-22} {miss.Detail}\n");
            }
        }

        foreach (var field in verdicts.SelectMany(entry => entry.Verdict.Fields.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Where(field => Rate(field) < 1))
        {
            text.Append(CultureInfo.InvariantCulture, $"{field,-24} {Rate(field):P1}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"exact {Exact}/{Messages}, times F1 {TimesF1:F4}, silent wrong {SilentWrong}, needless doubts {Needless}").ToString();
    }
}
