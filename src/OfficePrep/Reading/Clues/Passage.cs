using OfficePrep.Mail;
using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>A text that times are read from: the body, the subject, the lines of a pasted appointment, or an attached text.</summary>
internal sealed class Passage
{
    private Passage(string text, IReadOnlyList<Token> tokens, IReadOnlyList<TextTable> tables, PassageKind kind)
    {
        Text = text;
        Tokens = tokens;
        Kind = kind;
        Mentions = MentionFinder.Find(text, tokens);
        Clauses = ClauseSplitter.Split(tokens, Mentions);
        Grid = GridFinder.Find(this, tables);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Its tokens.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Which text it is.</summary>
    public PassageKind Kind { get; }

    /// <summary>What it says about time, in order.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>Its clauses, in order.</summary>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>What the heads of its tables say about the cells below.</summary>
    public Grid Grid { get; }

    /// <summary>The body of a letter.</summary>
    public static Passage OfBody(ReadingContext context) => new(context.Text, context.Tokens, context.Body.Tables.Count > 0 ? context.Body.Tables : TypedTables.Find(context.Text), PassageKind.Body);

    /// <summary>An attached page or text.</summary>
    public static Passage OfAttachment(BodyText text) => new(text.Text, Tokenizer.Read(text.Text), text.Tables, PassageKind.Attachment);

    /// <summary>Any other text.</summary>
    public static Passage Of(string text, PassageKind kind) => new(text, Tokenizer.Read(text), [], kind);

    /// <summary>The place of a clause among the clauses.</summary>
    public int IndexOf(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        var (low, high) = (0, Clauses.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Clauses[middle].Last < clause.First ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The words between two tokens, both included.</summary>
    public string Words(int first, int last) =>
        first > last || first < 0 || last >= Tokens.Count ? "" : Text[Tokens[first].Span.Start..Tokens[last].Span.End];
}

/// <summary>Which text a <see cref="Passage"/> is.</summary>
internal enum PassageKind
{
    /// <summary>The newest part of the letter.</summary>
    Body,

    /// <summary>Its subject.</summary>
    Subject,

    /// <summary>A pasted appointment.</summary>
    Appointment,

    /// <summary>An attached page or text.</summary>
    Attachment,
}
