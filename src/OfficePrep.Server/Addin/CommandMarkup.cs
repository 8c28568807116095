using System.Globalization;
using System.Xml.Linq;

namespace OfficePrep.Server.Addin;

/// <summary>The buttons of an add-in-only manifest in one of its namespaces, and the resources that they name: whatever is named here is also listed.</summary>
/// <param name="overrides">The namespace.</param>
/// <param name="source">What the manifest says.</param>
internal sealed class CommandMarkup(XNamespace overrides, AddinSource source)
{
    /// <summary>Namespace of what both kinds of add-in share.</summary>
    public static readonly XNamespace Shared = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

    /// <summary>Namespace of <c>xsi:type</c>.</summary>
    public static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    // Three that a button on a ribbon must have, and those between, so that no screen has to scale one.
    private static readonly int[] RibbonSizes = [16, 20, 24, 32, 40, 48, 64, 80];

    // Widths on a phone, each also for screens twice and three times as fine.
    private static readonly int[] PhoneSizes = [25, 32, 48];

    private readonly SortedDictionary<int, XElement> images = [];
    private readonly Dictionary<string, XElement> urls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> shortStrings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> longStrings = new(StringComparer.Ordinal);

    /// <summary>The kind of an element.</summary>
    public static XAttribute Kind(string name) => new(Instance + "type", name);

    /// <summary>A button on a ribbon.</summary>
    /// <param name="id">What its identifier ends with.</param>
    /// <param name="button">What stands on it and what it opens.</param>
    /// <param name="action">What stands in its action beside the page.</param>
    public XElement Ribbon(string id, AddinButton button, params XElement[] action) => new(
        overrides + "Control", Kind("Button"), new XAttribute("id", $"officeprep.{id}"),
        Label(button),
        new XElement(overrides + "Supertip", Named("Title", Short($"{button.Name}.title", button.Title)), Named("Description", Long($"{button.Name}.tip", button.Tip))),
        RibbonIcon(),
        Action(button, action));

    /// <summary>A button on a phone.</summary>
    /// <param name="id">What its identifier ends with.</param>
    /// <param name="button">What stands on it and what it opens.</param>
    public XElement Phone(string id, AddinButton button) => new(
        overrides + "Control", Kind("MobileButton"), new XAttribute("id", $"officeprep.{id}"),
        Label(button),
        new XElement(overrides + "Icon", Kind("bt:MobileIconList"), PhoneSizes.SelectMany(size => Enumerable.Range(1, 3).Select(scale =>
            new XElement(Shared + "Image", new XAttribute("size", size), new XAttribute("scale", scale), Resource(Image(size * scale)))))),
        Action(button));

    /// <summary>A group of one button; the product's name stands below it.</summary>
    /// <param name="name">What its identifier ends with.</param>
    /// <param name="content">What follows its label.</param>
    public XElement Group(string name, params XElement[] content) =>
        new(overrides + "Group", new XAttribute("id", $"officeprep.{name}.group"), Named("Label", Short("group.label", AddinSource.Name)), content);

    /// <summary>The icon on a ribbon.</summary>
    public XElement RibbonIcon() => new(overrides + "Icon", RibbonSizes.Select(size => new XElement(Shared + "Image", new XAttribute("size", size), Resource(Image(size)))));

    /// <summary>An element that names a resource.</summary>
    public XElement Named(string element, string resource) => new(overrides + element, Resource(resource));

    /// <summary>Lists an address.</summary>
    /// <returns>The name that it is listed by.</returns>
    public string Url(string name, string path) => List(urls, "Url", name, source.At(path));

    /// <summary>Lists a label or a title.</summary>
    /// <returns>The name that it is listed by.</returns>
    public string Short(string name, string text) => List(shortStrings, "String", name, text);

    /// <summary>Lists a description.</summary>
    /// <returns>The name that it is listed by.</returns>
    public string Long(string name, string text) => List(longStrings, "String", name, text);

    /// <summary>Everything that was named; written last.</summary>
    public XElement Resources() => new(
        overrides + "Resources",
        new XElement(Shared + "Images", images.Values),
        new XElement(Shared + "Urls", urls.Values),
        new XElement(Shared + "ShortStrings", shortStrings.Values),
        new XElement(Shared + "LongStrings", longStrings.Values));

    private XElement Label(AddinButton button) => Named("Label", Short($"{button.Name}.label", button.Label));

    private XElement Action(AddinButton button, params XElement[] content) =>
        new(overrides + "Action", Kind("ShowTaskpane"), content.Where(IsFirst), Named("SourceLocation", Url($"{button.Name}.page", button.Page)), content.Where(each => !IsFirst(each)));

    // The schema has the pane's identity before its page, and what the pane can do behind it.
    private static bool IsFirst(XElement each) => each.Name.LocalName == "TaskpaneId";

    private string Image(int size)
    {
        var name = $"icon.{size.ToString(CultureInfo.InvariantCulture)}";
        images.TryAdd(size, Listed("Image", name, source.At(AddinPaths.Icon(size))));
        return name;
    }

    private static XAttribute Resource(string name) => new("resid", name);

    private static string List(Dictionary<string, XElement> list, string element, string name, string text)
    {
        list.TryAdd(name, Listed(element, name, text));
        return name;
    }

    private static XElement Listed(string element, string name, string text) => new(Shared + element, new XAttribute("id", name), new XAttribute("DefaultValue", text));
}
