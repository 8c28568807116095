namespace OfficePrep.Mail;

/// <summary>The attributes of a start tag, read when they are asked for.</summary>
internal readonly ref struct HtmlAttributes(string html, HtmlToken tag)
{
    private readonly ReadOnlySpan<char> source = html.AsSpan(tag.Start, tag.End - tag.Start);

    /// <summary>The decoded value of an attribute; null where the tag has none of that name. The first of two counts, as in browsers.</summary>
    public string? this[string name]
    {
        get
        {
            var rest = source;
            while (Next(ref rest, out var key, out var value))
            {
                if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
                    return EntityText.Decode(value.ToString());
            }
            return null;
        }
    }

    /// <summary>Where the attributes begin in the source.</summary>
    public int Start { get; } = tag.Start;

    /// <summary>An attribute as a whole number; <paramref name="otherwise"/> where it is none.</summary>
    public int Number(string name, int otherwise) =>
        int.TryParse(this[name]?.Trim(), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static bool Next(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> key, out ReadOnlySpan<char> value)
    {
        var i = 0;
        while (i < rest.Length && (VisibleText.IsSpace(rest[i]) || rest[i] == '/'))
            i++;
        var start = i;
        while (i < rest.Length && !VisibleText.IsSpace(rest[i]) && rest[i] is not '/' && (rest[i] is not '=' || i == start))
            i++;
        key = rest[start..i];
        while (i < rest.Length && VisibleText.IsSpace(rest[i]))
            i++;
        value = default;
        if (i < rest.Length && rest[i] == '=' && key.Length > 0)
        {
            rest = rest[(i + 1)..].TrimStart();
            value = Value(ref rest);
        }
        else
        {
            rest = rest[i..];
        }
        return key.Length > 0;
    }

    private static ReadOnlySpan<char> Value(ref ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> value;
        if (rest.Length > 0 && rest[0] is '"' or '\'')
        {
            var end = rest[1..].IndexOf(rest[0]);
            value = end < 0 ? rest[1..] : rest.Slice(1, end);
            rest = end < 0 ? default : rest[(end + 2)..];
            return value;
        }
        var i = 0;
        while (i < rest.Length && !VisibleText.IsSpace(rest[i]))
            i++;
        value = rest[..i];
        rest = rest[i..];
        return value;
    }
}
