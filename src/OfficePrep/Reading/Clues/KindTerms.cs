namespace OfficePrep.Reading.Clues;

/// <summary>
/// A letter as <see cref="KindWeights"/> hears it: its words in order, with what differs in every letter (days, clocks, numbers, addresses)
/// folded into one term each, and a few facts about its shape. The learning program hears letters through this class too, so the two cannot drift apart.
/// </summary>
internal sealed class KindTerms
{
    /// <summary>Stands between sentences, lines and cells, so that a pair tells how a sentence opens or ends.</summary>
    public const string Stop = ".";

    private const string Number = "<number>";
    /// <summary>Stands for every clock time.</summary>
    public const string Clock = "<clock>";
    /// <summary>Stands for every day of the week.</summary>
    public const string Day = "<day>";
    /// <summary>Stands for every month.</summary>
    public const string Month = "<month>";
    /// <summary>Stands for every address of a page.</summary>
    public const string Link = "<link>";
    private const string Address = "<address>";

    // A letter says what it is for near its top; a hostile one is cut here.
    private const int MostTerms = 3000;

    // An address of more units than this is none that anybody types.
    private const int LongestAddress = 90;

    private static readonly HashSet<string> Months = new(
        ["january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"], StringComparer.Ordinal);

    private static readonly HashSet<string> Days = new(
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"], StringComparer.Ordinal);

    private KindTerms(ReadingContext context)
    {
        var layout = LetterLayout.Of(context);
        Body = Fold(layout.Text, layout.Words, layout);
        Subject = Fold(layout.Letter.Subject, layout.SubjectWords, null);
        Facts = [.. KindFacts.Of(context, Body)];
    }

    /// <summary>The terms of the newest part.</summary>
    public IReadOnlyList<string> Body { get; }

    /// <summary>The terms of the subject.</summary>
    public IReadOnlyList<string> Subject { get; }

    /// <summary>What is true of the letter besides its words.</summary>
    public IReadOnlyList<string> Facts { get; }

    /// <summary>The terms of a letter.</summary>
    public static KindTerms Of(ReadingContext context) => new(context);

    private static List<string> Fold(string text, IReadOnlyList<Word> words, LetterLayout? layout)
    {
        var terms = new List<string>(Math.Min(words.Count, MostTerms) + 16) { Stop };
        for (var at = 0; at < words.Count && terms.Count < MostTerms; at++)
        {
            var word = words[at];
            // Without a closing the signature is only guessed at, and would be guessed otherwise with one more line below it.
            if (layout?.LineAt(word.Start) is { Part: LetterPart.Footer } or { Part: LetterPart.Signature, IsGuessed: false })
            {
                continue;
            }

            if (word.Opens && terms[^1] != Stop)
            {
                terms.Add(Stop);
            }

            var term = TermOf(text, word, terms);
            if (term is Link or Address)
            {
                var end = EndOfRun(text, word.Start);
                while (at + 1 < words.Count && words[at + 1].Start < end)
                {
                    at++;
                }
            }

            if (term is not (Number or Clock or Link or Address) || terms[^1] != term)
            {
                terms.Add(term);
            }
        }

        return terms;
    }

    private static string TermOf(string text, Word word, List<string> terms)
    {
        if (char.IsAsciiDigit(word.Plain[0]))
        {
            var isClock = word.Plain.EndsWith('m') || (word.End + 1 < text.Length && text[word.End] == ':' && char.IsAsciiDigit(text[word.End + 1]))
                || (word.Start > 1 && text[word.Start - 1] == ':' && char.IsAsciiDigit(text[word.Start - 2]));
            return isClock ? Clock : Number;
        }

        if (word.Plain is "am" or "pm" or "noon" && (word.Plain == "noon" || terms[^1] is Number or Clock))
        {
            if (terms[^1] is Number)
            {
                terms.RemoveAt(terms.Count - 1);
            }

            return Clock;
        }

        return Months.Contains(word.Plain) ? Month
            : Days.Contains(word.Plain) ? Day
            : OpensLink(text, word) ? Link
            : IsAddress(text, word) ? Address
            : word.Plain;
    }

    private static bool OpensLink(string text, Word word) =>
        word.Plain is "http" or "https" or "www" && word.End < text.Length && text[word.End] is ':' or '.';

    private static bool IsAddress(string text, Word word)
    {
        for (var at = word.End; at < text.Length && at - word.Start < LongestAddress; at++)
        {
            if (text[at] == '@')
            {
                return true;
            }

            if (!char.IsAsciiLetterOrDigit(text[at]) && text[at] is not ('.' or '-' or '_' or '+'))
            {
                return false;
            }
        }

        return false;
    }

    private static int EndOfRun(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
