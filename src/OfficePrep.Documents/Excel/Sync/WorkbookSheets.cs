using System.Xml.Linq;

namespace OfficePrep.Documents.Excel.Sync;

/// <summary>The sheets and tables of a workbook somebody saved, found by relationship: no editor keeps the names of parts.</summary>
internal sealed class WorkbookSheets
{
    private readonly WorkbookPackage package;
    private readonly SheetTexts texts;
    private readonly SheetStyles styles;
    private readonly string book;
    private readonly Dictionary<string, SheetGrid> grids = new(StringComparer.Ordinal);

    public WorkbookSheets(WorkbookPackage package)
    {
        this.package = package;
        book = Target("", "officeDocument") ?? throw new WorkbookFaultException("it holds no workbook; restore it from a backup");
        var workbook = package.Xml(book)?.Root ?? throw new WorkbookFaultException("it holds no workbook; restore it from a backup");
        Is1904 = (string?)workbook.Elements().FirstOrDefault(element => element.Name.LocalName == "workbookPr")?.Attribute("date1904") is "1" or "true";
        texts = new SheetTexts(package, Target(book, "sharedStrings"));
        styles = new SheetStyles(package, Target(book, "styles"));
        var related = Relationships(book).ToDictionary(each => each.Id, each => each.Target, StringComparer.Ordinal);
        All = [.. workbook.Elements().Where(element => element.Name.LocalName == "sheets").Elements()
            .Select(sheet => ((string?)sheet.Attribute("name") ?? "", related.GetValueOrDefault((string?)sheet.Attributes().FirstOrDefault(each => each.Name.LocalName == "id") ?? "", "")))
            .Where(sheet => package.Xml(sheet.Item2)?.Root?.Name.LocalName == "worksheet")];
    }

    /// <summary>Whether days are counted from 1904.</summary>
    public bool Is1904 { get; }

    /// <summary>Name and part of every worksheet.</summary>
    public IReadOnlyList<(string Name, string Part)> All { get; }

    /// <summary>The cells of a sheet; the same for all tables on it.</summary>
    public SheetGrid Grid(string part)
    {
        if (!grids.TryGetValue(part, out var grid))
        {
            grid = new SheetGrid(package, part, package.Xml(part)!, texts, styles);
            grids.Add(part, grid);
        }

        return grid;
    }

    /// <summary>Has every program that counts count all formulas when it opens the file.</summary>
    public void CountOnOpening()
    {
        var document = package.Xml(book)!;
        var root = document.Root!;
        var counting = root.Elements().FirstOrDefault(element => element.Name.LocalName == "calcPr");
        if ((string?)counting?.Attribute("fullCalcOnLoad") is "1" or "true")
        {
            return;
        }

        if (counting is null)
        {
            counting = new XElement(root.Name.Namespace + "calcPr");
            // The schema wants it after the names and what comes before them.
            root.Elements().Last(element => element.Name.LocalName is "sheets" or "functionGroups" or "externalReferences" or "definedNames").AddAfterSelf(counting);
        }

        counting.SetAttributeValue("fullCalcOnLoad", "1");
        package.Touch(book, document);
    }

    /// <summary>Parts of a kind that a part refers to, such as the tables of a sheet.</summary>
    public IEnumerable<string> Targets(string from, string kind) => Relationships(from).Where(each => each.Kind == kind && each.Target.Length > 0).Select(each => each.Target);

    /// <summary>The path of a part's own relationships.</summary>
    public static string RelationshipsOf(string part)
    {
        var at = part.LastIndexOf('/') + 1;
        return $"{part[..at]}_rels/{part[at..]}.rels";
    }

    private string? Target(string from, string kind) => Targets(from, kind).FirstOrDefault();

    private IEnumerable<(string Id, string Kind, string Target)> Relationships(string from) =>
        (package.Xml(RelationshipsOf(from))?.Root?.Elements() ?? []).Select(each => (
            (string?)each.Attribute("Id") ?? "",
            ((string?)each.Attribute("Type") ?? "") is var type && type.LastIndexOf('/') is >= 0 and var at ? type[(at + 1)..] : "",
            (string?)each.Attribute("TargetMode") == "External" ? "" : Absolute(from, (string?)each.Attribute("Target") ?? "")));

    private string Absolute(string from, string target)
    {
        var folders = target.StartsWith('/') ? [] : from.Split('/').SkipLast(1).ToList();
        foreach (var step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && folders.Count > 0)
            {
                folders.RemoveAt(folders.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                folders.Add(step);
            }
        }

        var path = string.Join('/', folders);
        return package.Names.FirstOrDefault(name => string.Equals(name, path, StringComparison.OrdinalIgnoreCase)) ?? "";
    }
}
