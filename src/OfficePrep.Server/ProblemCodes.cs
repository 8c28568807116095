namespace OfficePrep.Server;

/// <summary>Every code that problem details carry, in one place. A code never changes its meaning; sentences may.</summary>
internal static class ProblemCodes
{
    /// <summary>The codes with their status and what they mean to a program.</summary>
    public static IReadOnlyList<(string Code, int Status, string Meaning)> All { get; } =
    [
        ("calendar-refused", StatusCodes.Status409Conflict, "A calendar could not be written without the risk of a wrong hour."),
        ("changed-since", StatusCodes.Status412PreconditionFailed, "What is to be replaced was changed since it was read: read it again."),
        ("document-unusable", StatusCodes.Status422UnprocessableEntity, "A document cannot be read; nothing was changed."),
        ("fault", StatusCodes.Status500InternalServerError, "A mistake of OfficePrep's; nothing was changed."),
        ("fonts-missing", StatusCodes.Status409Conflict, "This machine has no font to print with."),
        ("header-missing", StatusCodes.Status403Forbidden, "On a person's own computer: a write without the header that foreign pages cannot send."),
        ("host-unknown", StatusCodes.Status421MisdirectedRequest, "The request names a host that is not this server's."),
        ("https-missing", StatusCodes.Status403Forbidden, "Where it is hosted: the request came over an open line."),
        ("idempotency-key-reused", StatusCodes.Status422UnprocessableEntity, "The idempotency key came with another request before."),
        ("key-missing", StatusCodes.Status401Unauthorized, "On a person's own computer: the key of the run is missing or wrong."),
        ("known-already", StatusCodes.Status409Conflict, "It is there already, or may be."),
        ("message-unreadable", StatusCodes.Status422UnprocessableEntity, "The message cannot be read."),
        ("method-unknown", StatusCodes.Status405MethodNotAllowed, "The address has no such act."),
        ("not-found", StatusCodes.Status404NotFound, "There is no such thing, or not for this person."),
        ("precondition-missing", StatusCodes.Status428PreconditionRequired, "Send the entity tag of what is to be replaced as If-Match."),
        ("reply-not-offered", StatusCodes.Status409Conflict, "No draft can be offered that is sure to name the right hour; the sentence says why."),
        ("request-invalid", StatusCodes.Status400BadRequest, "The request is not of the described form, or a value makes no sense."),
        ("scope-missing", StatusCodes.Status403Forbidden, "Where it is hosted: the token lacks the scope."),
        ("season-missing", StatusCodes.Status409Conflict, "There is no season yet: say first where the person lives."),
        ("site-foreign", StatusCodes.Status403Forbidden, "On a person's own computer: another site sent the request."),
        ("token-missing", StatusCodes.Status401Unauthorized, "Where it is hosted: no access token was sent."),
        ("token-refused", StatusCodes.Status401Unauthorized, "Where it is hosted: the access token is not valid here, or no longer."),
        ("too-large", StatusCodes.Status413PayloadTooLarge, "The body is larger than this address takes."),
        ("too-many-requests", StatusCodes.Status429TooManyRequests, "Where it is hosted: too many requests of one person; Retry-After says when to go on."),
        ("type-unknown", StatusCodes.Status415UnsupportedMediaType, "The address does not take this content type."),
    ];

    /// <summary>The same as a table for the description.</summary>
    public static string Table => "| code | status | meaning |\n|---|---|---|\n" + string.Concat(All.Select(each => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"| `{each.Code}` | {each.Status} | {each.Meaning} |\n")));
}
