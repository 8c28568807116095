using System.Text.Json;
using OfficePrep.Mail;
using OfficePrep.Reading;

namespace OfficePrep.Learn;

/// <summary>The folders of letters with expected readings that there are to learn from.</summary>
internal static class LabelledFolders
{
    /// <summary>The letters of the checkout, and of the larger collection where it stands beside it, in a fixed order.</summary>
    public static IReadOnlyList<LabelledLetter> All()
    {
        var tests = Path.Combine(Checkout.Root, "tests");
        List<(string Name, string Letters, string Labels)> folders =
        [
            // What is held out measures the reader only as long as nothing is learned from it.
            .. Directory.EnumerateDirectories(tests, "corpus*").Where(folder => Path.GetFileName(folder) != "corpus-held-out").Order(StringComparer.Ordinal)
                .Select(folder => (Path.GetFileName(folder), Path.GetFileName(folder) == "corpus-sample" ? Path.Combine(Checkout.Root, "seeds", "sample-season") : folder, folder)),
        ];
        var beside = Path.GetFullPath(Path.Combine(Checkout.Root, "..", "shared", "corpus"));
        if (Directory.Exists(beside))
        {
            folders.Add(("shared", beside, beside));
        }

        return [.. folders.SelectMany(folder => Of(folder.Name, folder.Letters, folder.Labels))];
    }

    /// <summary>The letters of one folder whose kind is judged.</summary>
    private static IEnumerable<LabelledLetter> Of(string name, string letters, string labels)
    {
        foreach (var label in Directory.EnumerateFiles(labels, "*.json").Order(StringComparer.Ordinal))
        {
            var message = Path.Combine(letters, Path.GetFileNameWithoutExtension(label) + ".eml");
            using var json = JsonDocument.Parse(File.ReadAllBytes(label));
            if (!File.Exists(message) || !json.RootElement.TryGetProperty("kind", out var kind))
            {
                continue;
            }

            string[] names = kind.ValueKind == JsonValueKind.Array ? [.. kind.EnumerateArray().Select(each => each.GetString()!)] : [kind.GetString()!];
            yield return new LabelledLetter(
                name,
                Path.GetFileNameWithoutExtension(label),
                new LetterReader().Read(File.ReadAllBytes(message), LetterFormat.Message),
                json.RootElement.GetProperty("home").GetString(),
                json.RootElement.TryGetProperty("times", out var times) ? times.Clone() : default,
                [.. names.Select(each => NoticeJsonNames.Kinds.Find(each) ?? throw new InvalidDataException($"{label} names the kind “{each}”, which the contract does not know."))]);
        }
    }
}
