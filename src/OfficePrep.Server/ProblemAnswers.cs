using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using OfficePrep.Documents.Calendar;
using OfficePrep.Documents.Typesetting;
using OfficePrep.Server.Telemetry;

namespace OfficePrep.Server;

/// <summary>Answers every fault as problem details. What an exception says may be a message's words, so only its type is logged and nothing of an unforeseen one is told.</summary>
internal sealed partial class ProblemAnswers(ILogger<ProblemAnswers> log) : IExceptionHandler
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        switch (exception)
        {
            case Refusal refusal:
                await Write(httpContext, refusal.Status, refusal.Code, refusal.Message);
                return true;
            case CalendarRefusedException refused:
                await Write(httpContext, StatusCodes.Status409Conflict, "calendar-refused", refused.Message);
                return true;
            case FontsMissingException missing:
                await Write(httpContext, StatusCodes.Status409Conflict, "fonts-missing", missing.Message);
                return true;
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                await Write(httpContext, StatusCodes.Status413PayloadTooLarge, "too-large", "This is larger than any mail or document that OfficePrep reads; save it without attachments and try again.");
                return true;
            case BadHttpRequestException bad:
                await Write(httpContext, bad.StatusCode, "request-invalid", "The request is not of the form that the description at /openapi/v1.json gives.");
                return true;
            case OperationCanceledException when httpContext.RequestAborted.IsCancellationRequested:
                httpContext.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
                return true;
            default:
                LogFault(exception.GetType().FullName ?? "", exception.TargetSite?.DeclaringType?.FullName ?? "", httpContext.TraceIdentifier);
                await Write(httpContext, StatusCodes.Status500InternalServerError, "fault", $"OfficePrep made a mistake, and nothing was changed. The log names it as {httpContext.TraceIdentifier}.");
                return true;
        }
    }

    /// <summary>Gives the framework's own bare refusals their problem details.</summary>
    public static Task Complete(StatusCodeContext context)
    {
        var http = context.HttpContext;
        var (code, sentence) = http.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => ("not-found", "There is nothing at this address."),
            StatusCodes.Status405MethodNotAllowed => ("method-unknown", "This cannot be done at this address; see /openapi/v1.json."),
            StatusCodes.Status415UnsupportedMediaType => ("type-unknown", "Send the content type that the description at /openapi/v1.json names."),
            _ => ("request-invalid", "The request is not of the form that the description at /openapi/v1.json gives."),
        };
        return Write(http, http.Response.StatusCode, code, sentence);
    }

    /// <summary>Writes problem details.</summary>
    public static async Task Write(HttpContext http, int status, string code, string sentence)
    {
        ServerCounters.Refusals.Add(1, new KeyValuePair<string, object?>("code", code));
        http.Response.StatusCode = status;
        var problem = new ProblemDetails { Status = status, Type = $"urn:officeprep:problem:{code}", Title = code, Detail = sentence, Extensions = { ["code"] = code } };
        await http.Response.WriteAsJsonAsync(problem, options: null, "application/problem+json", CancellationToken.None);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Fault {Type} in {Place}, request {Request}")]
    private partial void LogFault(string type, string place, string request);
}
