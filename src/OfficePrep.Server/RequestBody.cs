namespace OfficePrep.Server;

/// <summary>Reads a request's body as bytes, within a limit.</summary>
internal static class RequestBody
{
    /// <summary>Reads it.</summary>
    /// <exception cref="BadHttpRequestException">It is larger; answered with 413.</exception>
    public static async Task<byte[]> Read(HttpRequest request, long largest)
    {
        if (request.ContentLength > largest)
        {
            throw TooLarge();
        }

        using var body = new MemoryStream((int)Math.Min(request.ContentLength ?? 0, largest));
        var buffer = new byte[32 * 1024];
        for (int count; (count = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0;)
        {
            if (body.Length + count > largest)
            {
                throw TooLarge();
            }

            body.Write(buffer, 0, count);
        }

        return body.ToArray();
    }

    private static BadHttpRequestException TooLarge() => new("The body is too large.", StatusCodes.Status413PayloadTooLarge);
}
