namespace OfficePrep.Server;

/// <summary>A document that a person writes by hand, read and replaced whole, by whoever has seen what they replace.</summary>
/// <param name="Name">Its file in the folder.</param>
/// <param name="Title">What a person calls it.</param>
/// <param name="Largest">Most bytes it may have.</param>
/// <param name="Check">Reads it; a format fault says what is wrong.</param>
/// <param name="Starter">What there is while the person has written none.</param>
internal sealed record OwnDocument(string Name, string Title, int Largest, Action<byte[]> Check, Func<byte[]> Starter)
{
    private const string Json = "application/json";

    /// <summary>Maps reading and replacing it.</summary>
    public void Map(RouteGroupBuilder group, string path)
    {
        group.MapGet(path, Get).Produces(StatusCodes.Status200OK, contentType: Json).WithSummary($"The {Title}").WithMetadata(this);
        group.MapPut(path, Put).Accepts<byte[]>(Json).Produces<DocumentKept>().ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired).WithSummary($"Replace the {Title}").WithMetadata(this);
    }

    private async Task<IResult> Get(HttpContext http, Writing writing)
    {
        var (bytes, revision) = await writing.Look(http, async files => (await files.Read(Name, http.RequestAborted), await files.RevisionOf(Name, http.RequestAborted)));
        if (revision is { } tag)
        {
            http.Response.Headers.ETag = EntityTags.Of(tag);
        }

        return Results.Bytes(bytes ?? Starter(), Json);
    }

    private async Task<IResult> Put(HttpContext http, Writing writing)
    {
        var bytes = await RequestBody.Read(http.Request, Largest);
        try
        {
            Check(bytes);
        }
        catch (FormatException fault)
        {
            throw Refusal.Unusable($"The {Title} cannot be used: {fault.Message.TrimEnd('.')}.");
        }

        return await writing.Run(http, bytes, async files =>
        {
            EntityTags.Check(http, await files.RevisionOf(Name, http.RequestAborted));
            files.Write(Name, bytes);
            return new Written(new DocumentKept(Name), EntityTag: EntityTags.Of((await files.RevisionOf(Name, http.RequestAborted))!.Value));
        });
    }
}
