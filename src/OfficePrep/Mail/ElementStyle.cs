namespace OfficePrep.Mail;

/// <summary>What an element's markup says about how its words look, as far as it matters to their meaning.</summary>
/// <param name="Hides">Whether a reader never sees them.</param>
/// <param name="Strikes">Whether they are struck out.</param>
/// <param name="Bold">Whether they are bold.</param>
/// <param name="FontIsZero">Whether the font has no size; null where the element does not say.</param>
/// <param name="HasMargins">Whether a paragraph keeps its blank line; false where the style takes it away.</param>
internal readonly record struct ElementStyle(bool Hides, bool Strikes, bool Bold, bool? FontIsZero, bool HasMargins)
{
    /// <summary>Reads the tag's own name, attributes and style, and the letter's style sheets.</summary>
    public static ElementStyle Of(string name, HtmlAttributes attributes, StyleRules rules)
    {
        var style = new ElementStyle(name is "template" or "datalist", name is "s" or "strike" or "del", name is "b" or "strong" or "th" or "h1" or "h2" or "h3" or "h4", null, true);
        if (attributes["hidden"] is not null)
            style = style with { Hides = true };
        var classes = attributes["class"];
        style = rules.Apply(style, name, classes, attributes["id"]);
        if (classes is not null && classes.StartsWith("Mso", StringComparison.Ordinal))
            style = style with { HasMargins = false };
        return attributes["style"] is { } declarations ? style.With(declarations) : style;
    }

    /// <summary>The same with the declarations of a style attribute or rule.</summary>
    public ElementStyle With(string declarations)
    {
        var style = this;
        var box = (Height: false, Width: false, Clips: false);
        foreach (var range in declarations.AsSpan().Split(';'))
        {
            var declaration = declarations.AsSpan(range);
            var colon = declaration.IndexOf(':');
            if (colon < 0)
                continue;
            var property = declaration[..colon].Trim().ToString().ToLowerInvariant();
            var value = declaration[(colon + 1)..].ToString().ToLowerInvariant().Replace("!important", "", StringComparison.Ordinal).Trim();
            style = style.With(property, value);
            box.Height |= property is "height" or "max-height" && IsZero(value);
            box.Width |= property is "width" or "max-width" && IsZero(value);
            box.Clips |= property is "overflow" && value is "hidden";
        }
        return box.Clips && (box.Height || box.Width) ? style with { Hides = true } : style;
    }

    private ElementStyle With(string property, string value) => property switch
    {
        "display" => this with { Hides = value == "none" },
        "visibility" when value is "hidden" or "collapse" => this with { Hides = true },
        "mso-hide" when value == "all" => this with { Hides = true },
        "opacity" when IsZero(value) => this with { Hides = true },
        "font-size" => this with { FontIsZero = IsZero(value) },
        "font-weight" => this with { Bold = value is "bold" or "bolder" or "600" or "700" or "800" or "900" },
        "text-decoration" or "text-decoration-line" when value.Contains("line-through", StringComparison.Ordinal) => this with { Strikes = true },
        "margin" or "margin-top" or "margin-bottom" when IsZero(value) => this with { HasMargins = false },
        _ => this,
    };

    private static bool IsZero(string value)
    {
        var number = value.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz%");
        return number.Length > 0 && number.IndexOfAnyExcept('0', '.') < 0;
    }
}
