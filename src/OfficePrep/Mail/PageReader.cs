namespace OfficePrep.Mail;

/// <summary>Reads what is no message: a saved page, a pasted text, a calendar file.</summary>
internal static class PageReader
{
    /// <summary>Reads a saved HTML page.</summary>
    public static Letter ReadHtml(byte[] bytes, LetterLimits limits)
    {
        var source = PartText.Of(bytes, null);
        return Split(HtmlText.Render(source.Text, limits), source, limits);
    }

    /// <summary>Reads a plain text.</summary>
    public static Letter ReadText(byte[] bytes, LetterLimits limits)
    {
        var source = PartText.Of(bytes, null);
        if (source.Text.Contains('\0', StringComparison.Ordinal))
            throw new UnreadableLetterException("This file is not text; save the message from your mail program as .eml.");
        return Split(PlainText.Render(source.Text, false, false, limits), source, limits);
    }

    /// <summary>Reads an iCalendar file; its words become the body.</summary>
    public static Letter ReadCalendar(byte[] bytes, LetterLimits limits)
    {
        var isCut = bytes.Length > limits.CalendarBytes;
        var source = PartText.Of(isCut ? bytes.AsSpan(0, limits.CalendarBytes) : bytes, null);
        var calendar = CalendarReader.Read(source.Text, limits, out var hasMore)
            ?? throw new UnreadableLetterException("This calendar file holds no calendar (BEGIN:VCALENDAR … BEGIN:VEVENT); save or export the event again.");
        var words = string.Join("\n\n", calendar.Events.Select(Words));
        var first = calendar.Events.Count > 0 ? calendar.Events[0] : null;
        return new Letter
        {
            Subject = HeaderText.Clean(first?.Summary ?? ""),
            From = first?.Organizer,
            Body = PlainText.Render(words, false, false, limits).Body,
            Calendars = [calendar],
            Flaws = Flaws(source.IsDamaged, isCut || hasMore),
        };
    }

    private static string Words(CalendarEvent entry) =>
        string.Join('\n', new[] { entry.Summary, entry.Description, entry.Location, entry.Url }.Where(words => !string.IsNullOrWhiteSpace(words)));

    /// <summary>A pasted message begins with its own header lines; then it is the letter that they announce.</summary>
    private static Letter Split(RenderedText whole, PartText source, LetterLimits limits)
    {
        var letter = QuotedHistory.Split(new Letter { StructuredData = whole.StructuredData }, whole, limits);
        if (letter.Body.Text.Length == 0 && letter.Forwarded is { } pasted)
            letter = pasted with { StructuredData = whole.StructuredData };
        return letter with { Flaws = Flaws(source.IsDamaged, source.IsCut || whole.IsCut) };
    }

    private static IReadOnlyList<LetterFlaw> Flaws(bool isDamaged, bool isCut)
    {
        var flaws = new LetterFlaws();
        flaws.Damage(isDamaged);
        flaws.Cut(isCut);
        return flaws.Found;
    }
}
