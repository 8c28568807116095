using OfficePrep.Replies;

namespace OfficePrep.Server.Replies;

/// <summary>A draft, to be looked over and sent by the person.</summary>
/// <param name="Kind">What it does: a question where a doubt stands against what was asked for.</param>
/// <param name="To">Whom it is for; null where the letters name no address that takes answers.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Text">Its words.</param>
/// <param name="Html">The same words as HTML.</param>
/// <param name="Notes">What to know or do before sending.</param>
public sealed record ReplyWords(ReplyKind Kind, string? To, string Subject, string Text, string Html, IReadOnlyList<string> Notes)
{
    /// <summary>Tells a draft.</summary>
    internal static ReplyWords Of(ReplyDraft draft, IReadOnlyList<string> notes)
    {
        var to = draft.To is not { } address ? null : address.Name is null ? address.Address : $"{address.Name} <{address.Address}>";
        return new ReplyWords(draft.Kind, to, draft.Subject, draft.Text, draft.Html, notes);
    }
}
