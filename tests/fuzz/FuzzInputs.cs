using OfficePrep.Mail;

namespace OfficePrep.Fuzz;

/// <summary>Makes the inputs of a run: most are messages of the corpus with damage done to them, the rest grow from grammars: messages, pages, calendars, prose, profiles. Every input comes from seed and index alone.</summary>
internal sealed class FuzzInputs(int seed)
{
    private static readonly IReadOnlyList<(string Name, byte[] Bytes)> Letters = [.. Read("tests", "corpus"), .. Read("seeds", "sample-season")];

    private static readonly LetterFormat[] Formats = Enum.GetValues<LetterFormat>();

    /// <summary>The input of an index.</summary>
    public FuzzInput this[int index]
    {
        get
        {
            var random = new Random(unchecked((seed * 1_000_003) + index));
            return (index % 10) switch
            {
                7 => new(index, "a message of the grammar", LetterFormat.Message, new MimeGrammar(random).Message()),
                8 => new(index, "a page of the grammar", LetterFormat.Html, MimeGrammar.Encode(new HtmlGrammar(random).Page())),
                6 when index % 20 == 6 => Profile(index, random),
                9 when index % 20 == 9 => new(index, "a calendar of the grammar", LetterFormat.Calendar, MimeGrammar.Encode(new CalendarGrammar(random).File())),
                9 => new(index, "prose of the grammar", LetterFormat.Text, MimeGrammar.Encode(new ProseGrammar(random).Letter())),
                _ => Damaged(index, random),
            };
        }
    }

    private static FuzzInput Profile(int index, Random random)
    {
        var document = new ProfileGrammar(random).Document();
        return new(index, "a profile of the grammar", LetterFormat.Text, random.Next(3) == 0 ? new Damage(random).Do(document, document) : document) { IsProfile = true };
    }

    private static FuzzInput Damaged(int index, Random random)
    {
        var (name, bytes) = Letters[random.Next(Letters.Count)];
        var other = Letters[random.Next(Letters.Count)].Bytes;
        var damaged = new Damage(random).Do(bytes, other);
        var format = random.Next(25) == 0 ? Formats[random.Next(Formats.Length)] : LetterFormat.Message;
        return new(index, name, format, damaged);
    }

    private static IEnumerable<(string, byte[])> Read(params string[] folder) =>
        Directory.GetFiles(Path.Combine([Checkout.Root, .. folder]), "*.eml").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)));
}
