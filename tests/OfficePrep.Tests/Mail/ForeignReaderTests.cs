using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NodaTime;
using OfficePrep.Mail;

namespace OfficePrep.Tests.Mail;

/// <summary>AngleSharp and Ical.Net read the same parts; where they differ from us, one of the three is wrong.</summary>
public sealed class ForeignReaderTests
{
    [Fact]
    public void the_words_that_we_show_are_those_of_a_browsers_tree()
    {
        var different = new List<string>();
        var count = 0;
        foreach (var (name, source) in CorpusParts.Html)
        {
            count++;
            var ours = Words(HtmlText.Render(source, LetterLimits.Default).Body.Text);
            var theirs = Words(BrowserText(source));
            if (!ours.SequenceEqual(theirs, StringComparer.Ordinal))
                different.Add($"{name}: {Difference(ours, theirs)}");
        }
        Assert.True(count > 20, "There should be more HTML parts to compare.");
        Assert.True(different.Count == 0, string.Join('\n', different));
    }

    [Fact]
    public void the_events_that_we_read_are_those_of_a_calendar_library()
    {
        var different = new List<string>();
        var count = 0;
        foreach (var (name, source) in CorpusParts.Calendars)
        {
            count++;
            var ours = CalendarReader.Read(source, LetterLimits.Default, out _)!;
            var theirs = Ical.Net.Calendar.Load(source)!;
            var own = ours.Events.Select(each => Line(ours.Method, each)).Order(StringComparer.Ordinal);
            var other = theirs.Events.Select(each => Line(theirs.Method, each)).Order(StringComparer.Ordinal);
            if (!own.SequenceEqual(other, StringComparer.Ordinal))
                different.Add($"{name}:\n  ours   {string.Join("\n         ", own)}\n  theirs {string.Join("\n         ", other)}");
        }
        Assert.True(count > 5, "There should be more calendars to compare.");
        Assert.True(different.Count == 0, string.Join('\n', different));
    }

    private static string Line(string? method, CalendarEvent each) =>
        string.Create(CultureInfo.InvariantCulture, $"{method} {each.Uid} {each.Sequence} {each.Status} {Moment(each.Start)} {Moment(each.End)}");

    private static string Moment(CalendarMoment? moment) => moment is null ? "none"
        : string.Create(CultureInfo.InvariantCulture, $"{moment.Local:uuuu-MM-dd'T'HH:mm:ss} {(moment.IsUtc ? "UTC" : moment.ZoneName)}");

    private static string Line(string? method, Ical.Net.CalendarComponents.CalendarEvent each) =>
        string.Create(CultureInfo.InvariantCulture, $"{(string.IsNullOrEmpty(method) ? null : method)} {each.Uid} {each.Sequence} {(string.IsNullOrEmpty(each.Status) ? null : each.Status)} {Moment(each.DtStart)} {Moment(each.DtEnd ?? (each.Duration is { } length && each.DtStart is { } start ? start.Add(length) : null))}");

    private static string Moment(Ical.Net.DataTypes.CalDateTime? moment) => moment is null ? "none"
        : string.Create(CultureInfo.InvariantCulture, $"{LocalDateTime.FromDateTime(moment.Value):uuuu-MM-dd'T'HH:mm:ss} {(moment.IsUtc ? "UTC" : moment.TzId)}");

    private static string[] Words(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word != "•")];

    private static string Difference(string[] ours, string[] theirs)
    {
        var at = ours.Zip(theirs).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"word {at}: ours \"{string.Join(' ', ours.Skip(Math.Max(0, at - 2)).Take(8))}\", theirs \"{string.Join(' ', theirs.Skip(Math.Max(0, at - 2)).Take(8))}\"";
    }

    private static string BrowserText(string source)
    {
        var text = new StringBuilder();
        Write(new HtmlParser().ParseDocument(source), text);
        return text.ToString();
    }

    private static void Write(INode node, StringBuilder text)
    {
        if (node is IText words)
            text.Append(Mojibake.Repair(Plain(words.Data))); // A browser shows damaged dashes as they are; we mend them on purpose.
        if (node is IElement element)
        {
            if (IsHidden(element))
                return;
            text.Append(Sets(element) ? " " : "").Append(Number(element));
        }
        foreach (var child in node.ChildNodes)
            Write(child, text);
        if (node is IElement ended && Sets(ended))
            text.Append(' ');
    }

    private static bool Sets(IElement element) => element.LocalName is not ("a" or "b" or "big" or "code" or "del" or "em" or "font" or "i" or "ins" or "s" or "small" or "span" or "strike" or "strong" or "sub" or "sup" or "u" or "img" or "o:p" or "abbr" or "time" or "mark" or "label" or "wbr" or "center-inline");

    private static bool IsHidden(IElement element)
    {
        var style = (element.GetAttribute("style") ?? "").Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        return element.LocalName is "script" or "style" or "title" or "head" or "template" or "noscript" || element.HasAttribute("hidden")
            || style.Contains("display:none", StringComparison.Ordinal) || style.Contains("visibility:hidden", StringComparison.Ordinal) || style.Contains("mso-hide:all", StringComparison.Ordinal)
            || style.Split(';').Any(rule => rule is "font-size:0" or "font-size:0px" or "font-size:0pt") || style.Contains("max-height:0", StringComparison.Ordinal);
    }

    /// <summary>We print the number of an item of a numbered list, as browsers do; a tree does not hold it.</summary>
    private static string Number(IElement element)
    {
        if (element.LocalName != "li" || element.ParentElement is not { LocalName: "ol" } list || string.IsNullOrWhiteSpace(element.TextContent))
            return "";
        var first = int.TryParse(list.GetAttribute("start"), CultureInfo.InvariantCulture, out var start) ? start : 1;
        return string.Create(CultureInfo.InvariantCulture, $"{first + list.Children.Where(child => child.LocalName == "li").ToList().IndexOf(element)}. ");
    }

    /// <summary>Invisible characters have no place in words.</summary>
    private static string Plain(string words) => string.Concat(words.Where(unit => CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.Format && unit is not '\u034F'));
}
