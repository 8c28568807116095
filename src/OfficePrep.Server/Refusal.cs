namespace OfficePrep.Server;

/// <summary>A request that cannot be done as it stands: answered with problem details (RFC 9457) whose <c>code</c> never changes its meaning.</summary>
internal sealed class Refusal : Exception
{
    /// <summary>Refuses.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">What programs may rely on.</param>
    /// <param name="sentence">What is wrong, where, and what to do, for a person.</param>
    public Refusal(int status, string code, string sentence) : base(sentence) => (Status, Code) = (status, code);

    /// <summary>The HTTP status.</summary>
    public int Status { get; }

    /// <summary>What programs may rely on.</summary>
    public string Code { get; }

    /// <summary>A message that cannot be read.</summary>
    public static Refusal Unreadable(string sentence) => new(StatusCodes.Status422UnprocessableEntity, "message-unreadable", sentence);

    /// <summary>A document of a person's that cannot be used.</summary>
    public static Refusal Unusable(string sentence) => new(StatusCodes.Status422UnprocessableEntity, "document-unusable", sentence);

    /// <summary>A value that makes no sense.</summary>
    public static Refusal Invalid(string sentence) => new(StatusCodes.Status400BadRequest, "request-invalid", sentence);

    /// <summary>There is no season yet.</summary>
    public static Refusal NoSeason() => new(StatusCodes.Status409Conflict, "season-missing", "There is no season yet; say where you live first.");

    /// <summary>There is no such thing.</summary>
    public static Refusal NotFound(string sentence) => new(StatusCodes.Status404NotFound, "not-found", sentence);

    /// <summary>It is there already, or may be.</summary>
    public static Refusal Known(string sentence) => new(StatusCodes.Status409Conflict, "known-already", sentence);

    /// <summary>Something else was stored since the sender looked.</summary>
    public static Refusal Changed() => new(StatusCodes.Status412PreconditionFailed, "changed-since", "This was changed since you opened it; open it again so that nothing is lost.");

    /// <summary>The sender does not say what they looked at.</summary>
    public static Refusal NoPrecondition() => new(StatusCodes.Status428PreconditionRequired, "precondition-missing", "Send the ETag of what you changed as If-Match, so that nobody's words are overwritten.");
}
