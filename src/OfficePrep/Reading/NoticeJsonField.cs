using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace OfficePrep.Reading;

/// <summary>A JSON value together with its path, so that a fault can say where it stands.</summary>
/// <param name="Value">The value.</param>
/// <param name="Path">Where it stands, such as <c>times[0].start</c>.</param>
internal readonly record struct NoticeJsonField(JsonElement Value, string Path)
{
    /// <summary>Whether there is nothing: absent or null.</summary>
    public bool IsNull => Value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;

    /// <summary>A member; null where it is absent.</summary>
    public NoticeJsonField this[string name] => Value.ValueKind == JsonValueKind.Object
        ? new(Value.TryGetProperty(name, out var member) ? member : default, $"{Path}.{name}")
        : throw Fault("an object");

    /// <summary>The items of an array; none where it is absent.</summary>
    public IReadOnlyList<T> Items<T>(Func<NoticeJsonField, T> read)
    {
        if (IsNull)
        {
            return [];
        }

        if (Value.ValueKind != JsonValueKind.Array)
        {
            throw Fault("a list");
        }

        var items = new List<T>(Value.GetArrayLength());
        foreach (var item in Value.EnumerateArray())
        {
            items.Add(read(new NoticeJsonField(item, $"{Path}[{items.Count}]")));
        }

        return items;
    }

    /// <summary>Text, or null.</summary>
    public string? Optional()
    {
        if (IsNull)
        {
            return null;
        }

        try
        {
            return Value.ValueKind == JsonValueKind.String ? Value.GetString() : throw Fault("text");
        }
        catch (InvalidOperationException)
        {
            // An escape that is half of a surrogate pair: valid JSON, but no text.
            throw Fault("text");
        }
    }

    /// <summary>Text that must be there.</summary>
    public string Required() => Optional() ?? throw Fault("text");

    /// <summary>Yes or no; no where it is absent.</summary>
    public bool Flag() => !IsNull && (Value.ValueKind is JsonValueKind.True or JsonValueKind.False ? Value.GetBoolean() : throw Fault("true or false"));

    /// <summary>A whole number that must be there.</summary>
    public int Number() => Value.ValueKind == JsonValueKind.Number && Value.TryGetInt32(out var number) ? number : throw Fault("a whole number");

    /// <summary>One of the contract's names, or null.</summary>
    public T? OptionalName<T>(NoticeJsonNames.Table<T> names)
        where T : struct, Enum =>
        Optional() is not { } name ? null : names.Find(name) ?? throw Fault("one of the known words");

    /// <summary>One of the contract's names, which must be there.</summary>
    public T Name<T>(NoticeJsonNames.Table<T> names)
        where T : struct, Enum =>
        OptionalName(names) ?? throw Fault("one of the known words");

    /// <summary>An RFC 3339 date and time, or null.</summary>
    public OffsetDateTime? OptionalClock() =>
        Optional() is not { } text ? null
        : OffsetDateTimePattern.Rfc3339.Parse(text) is { Success: true } parsed ? parsed.Value
        : throw Fault("a date and time with its UTC offset");

    /// <summary>An RFC 3339 date and time that must be there.</summary>
    public OffsetDateTime Clock() => OptionalClock() ?? throw Fault("a date and time with its UTC offset");

    /// <summary>The fault of a value that is not what it must be.</summary>
    public FormatException Fault(string expected) => new($"{Path} is not {expected}.");
}
