using NodaTime;
using OfficePrep.Mail;
using OfficePrep.Reading.Clues;
using OfficePrep.Reading.Reasons;
using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading;

/// <summary>What every finder reads from: the letter that was chosen to be read, its text cut into tokens once, and where the applicant lives.</summary>
internal sealed class ReadingContext
{
    private readonly List<Ground> grounds = [];
    private Passage? passage;

    private ReadingContext(Letter outer, Letter letter, string? homeZoneId)
    {
        Outer = outer;
        Letter = letter;
        HomeZoneId = homeZoneId;
        Tokens = Tokenizer.Read(letter.Body.Text);
        IsCut = letter.Body.Text.Length > Tokenizer.LongestText;
    }

    /// <summary>The letter as it arrived.</summary>
    public Letter Outer { get; }

    /// <summary>The letter that is read: the one passed on, where the outer one only passes it on.</summary>
    public Letter Letter { get; }

    /// <summary>The newest part of <see cref="Letter"/>.</summary>
    public BodyText Body => Letter.Body;

    /// <summary>The visible text of <see cref="Body"/>; every span refers to it.</summary>
    public string Text => Letter.Body.Text;

    /// <summary>The text as typed tokens, in order.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The text as times are read from it; worked out once.</summary>
    public Passage Passage => passage ??= Passage.OfBody(this);

    /// <summary>Whether a limit of reading left something out: the end of a very long text, or the last of very many times.</summary>
    public bool IsCut { get; private set; }

    /// <summary>IANA id of the applicant's zone; null where it is not known.</summary>
    public string? HomeZoneId { get; }

    /// <summary>When the letter was sent, on the sender's clock; the outer date where the letter passed on has none.</summary>
    public OffsetDateTime? Sent => Letter.Sent ?? Outer.Sent;

    /// <summary>What words say about the kind: the built-in weights, but for the program that learns them.</summary>
    public KindWeights Weights { get; init; } = KindWeights.Learned;

    /// <summary>What words say about the purpose of an hour: the built-in weights, but for the program that learns them.</summary>
    public PurposeWeights Purposes { get; init; } = PurposeWeights.Learned;

    /// <summary>Which words and which rule gave a field; null where no finder noted any.</summary>
    public Ground? GroundOf(string field) =>
        grounds.FindLastIndex(ground => ground.Field == field) is >= 0 and var at ? grounds[at] : null;

    /// <summary>The reasons of the times, in words; set once the times are read.</summary>
    public Func<IEnumerable<Reason>> TimeReasons { get; set; } = static () => [];

    /// <summary>Chooses the letter to be read and cuts its text into tokens.</summary>
    public static ReadingContext Of(Letter letter, string? homeZoneId, KindWeights? weights = null) =>
        new(letter, LetterChoice.Choose(letter), homeZoneId) { Weights = weights ?? KindWeights.Learned };

    /// <summary>Notes that a limit left something out, where it did.</summary>
    public void Cut(bool did) => IsCut |= did;

    /// <summary>Notes why a field has its value. References only: a reading that nobody asks about pays for no sentence.</summary>
    public void Because(string field, string words, object rule, Lost? against = null) =>
        grounds.Add(new Ground(field, words, rule, against));
}
