namespace OfficePrep.Server;

/// <summary>Whose data a request is about: put into the request by whoever let it in, and nowhere else.</summary>
/// <param name="Id">The person: <c>local</c> on a person's own computer, tenant and object id where OfficePrep is hosted.</param>
internal sealed record RequestApplicant(string Id)
{
    /// <summary>The person of a request; a fault where nobody let it in.</summary>
    public static string Of(HttpContext http) => (http.Features.Get<RequestApplicant>() ?? throw new InvalidOperationException("A request reached the store without a person.")).Id;
}
