namespace OfficePrep.Reading.Clues;

/// <summary>What a letter is for.</summary>
internal static class IntentFinder
{
    /// <summary>What the words speak for, before the times are known.</summary>
    public static Intent Find(ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new Intent(NoticeKind.Other, null);
    }

    /// <summary>The kind, now that the times are known.</summary>
    public static NoticeKind Settle(Intent intent, IReadOnlyList<NoticeTime> times, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return intent.Kind != NoticeKind.Other || times.Count == 0 ? intent.Kind
            : times.Any(time => time.Status == TimeStatus.Offered) ? NoticeKind.Invitation
            : NoticeKind.Confirmation;
    }
}
