using OfficePrep.Reading.Tokens;

namespace OfficePrep.Reading.Clues;

/// <summary>What a moment is for where the words beside it do not say: the subject of the letter.</summary>
internal static class UsualRole
{
    /// <summary>The letter's own role: its interview, or the event it announces.</summary>
    public static TimeRole Of(ReadingContext context, Intent intent)
    {
        var subject = Tokenizer.Read(context.Letter.Subject);
        var titled = RoleWords.AnyEvent(subject, 0, subject.Count - 1);
        if (intent.Kind != NoticeKind.Event)
        {
            // A letter of no known kind whose title names an event, and no interview, is about the event.
            var isOpen = (intent.Kind == NoticeKind.Other && !intent.IsKnown)
                || (intent.Kind is NoticeKind.Confirmation or NoticeKind.Reminder or NoticeKind.Invitation && !WordScan.Has(context.Tokens, 0, context.Tokens.Count - 1, "interview*", "entrevista"));
            var isEvents = isOpen && titled is TimeRole.OpenHouse or TimeRole.SecondLook or TimeRole.Social && !WordScan.Has(subject, 0, subject.Count - 1, "interview*", "your visit");
            return isEvents ? titled ?? TimeRole.Interview : TimeRole.Interview;
        }

        // An hour that is said to be an interview's makes the letter one about an interview, whatever evening it speaks of besides.
        if (titled is null && context.Passage.Clauses.Any(clause => clause.Clocks.Any(clock => clock.First > clause.First || clock.End is not null) && WordScan.Has(context.Tokens, clause.First, clause.Last, "interview 1", "interview 2", "first interview", "second interview", "interviews", "your interview")))
        {
            return TimeRole.Interview;
        }

        // An evening that names nothing sociable and nobody to be sociable with is the program showing itself.
        return titled
            ?? (RoleWords.AnyEvent(context.Tokens, 0, context.Tokens.Count - 1) is { } said and not TimeRole.TechCheck ? said : (TimeRole?)null)
            ?? (WordScan.Has(context.Tokens, 0, context.Tokens.Count - 1, "resident", "residents", "chiefs", "interns", "fellows") ? TimeRole.Social : TimeRole.OpenHouse);
    }
}
