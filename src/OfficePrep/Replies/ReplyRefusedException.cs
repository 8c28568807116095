namespace OfficePrep.Replies;

/// <summary>A reply that makes no sense as the interview stands; the front door turns it into <see cref="ReplyOutcome.NotOffered"/>.</summary>
/// <param name="reason">Why, and what to do, in one sentence.</param>
internal sealed class ReplyRefusedException(string reason) : Exception(reason);
