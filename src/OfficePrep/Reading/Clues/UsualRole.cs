using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>What a moment is for where the words beside it do not say: the subject of the letter.</summary>
internal static class UsualRole
{
    /// <summary>The letter's own role: its interview, or the event it announces.</summary>
    public static TimeRole Of(ReadingContext context, Intent intent)
    {
        if (intent.Kind != NoticeKind.Event)
        {
            return TimeRole.Interview;
        }

        var subject = Tokenizer.Read(context.Letter.Subject);
        return RoleWords.AnyEvent(subject, 0, subject.Count - 1)
            ?? RoleWords.AnyEvent(context.Tokens, 0, context.Tokens.Count - 1)
            ?? TimeRole.Social;
    }
}
