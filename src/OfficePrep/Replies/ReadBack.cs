using System.Text;
using OfficePrep.Mail;
using OfficePrep.Reading;

namespace OfficePrep.Replies;

/// <summary>
/// Reads a draft as its receiver would, by the product's own reader: the plain text, the HTML, and the whole message file. Each must say exactly the moments that were meant,
/// line by line, with the zone said beside each clock and nothing left open. A time that a program's name smuggles in is one too many.
/// </summary>
internal static class ReadBack
{
    /// <summary>What went wrong; null where the draft says what was meant.</summary>
    public static string? FaultOf(ReplyDraft draft, IReadOnlyList<SaidMoment> meant)
    {
        var reader = new LetterReader();
        var letters = new[]
        {
            (Form: "text", Letter: reader.Read(Encoding.UTF8.GetBytes(draft.Text), LetterFormat.Text)),
            (Form: "HTML", Letter: reader.Read(Encoding.UTF8.GetBytes(draft.Html), LetterFormat.Html)),
            (Form: "message", Letter: reader.Read(draft.ToMessage(), LetterFormat.Message)),
        };
        return letters.Select(each => FaultOf(each.Form, each.Letter, meant)).FirstOrDefault(fault => fault is not null);
    }

    private static string? FaultOf(string form, Letter letter, IReadOnlyList<SaidMoment> meant)
    {
        var (read, unsettled) = StatedMoments.Read(letter);
        var open = read.FirstOrDefault(time => time.Doubts.Count > 0);
        return unsettled.Count > 0 ? $"the {form} speaks of a time that was not meant ({OneLine.Of(unsettled[0])})"
            : open is not null ? $"the {form} leaves a time open ({open.Doubts[0].Code}: {OneLine.Of(open.Evidence)})"
            : read.FirstOrDefault(time => time.Start is Moment.At && time.ZoneFrom != ZoneSource.Text) is { } bare ? $"the {form} names an hour without its zone ({OneLine.Of(bare.Evidence)})"
            : !read.Select(SaidMoment.Of).SequenceEqual(meant) ? $"the {form} reads as other times than were meant ({string.Join("; ", read.Select(time => OneLine.Of(time.Evidence)))})"
            : null;
    }
}
