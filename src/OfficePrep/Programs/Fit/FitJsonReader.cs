using System.Globalization;
using System.Text.Json;
using OfficePrep.Reading;

namespace OfficePrep.Programs.Fit;

/// <summary>Reads what matters to the applicant, strictly.</summary>
internal static class FitJsonReader
{
    // More than there are states; a longer list is no list of wishes.
    private const int MostItems = 100;

    public static FitPreferences Read(NoticeJsonField json)
    {
        Known(json, "$schema", "version", "weights", "specialties", "states", "types", "graduatesAbroadFull", "interests", "profile", "mustNot");
        if (!json["version"].IsNull && json["version"].Number() > FitJson.Version)
        {
            throw new FormatException($"it was written for a newer OfficePrep (version {json["version"].Number().ToString(CultureInfo.InvariantCulture)} of the file, this one knows {FitJson.Version.ToString(CultureInfo.InvariantCulture)})");
        }

        return new FitPreferences
        {
            Weights = json["weights"].IsNull ? new FitWeights() : ReadWeights(json["weights"]),
            Specialties = List(json["specialties"], Specialty),
            States = List(json["states"], State),
            Types = List(json["types"], Type),
            GraduatesAbroadFull = Number(json["graduatesAbroadFull"], 1, 100),
            Interests = List(json["interests"], item => item.Required().Trim() is { Length: > 0 and <= 200 } words ? words : throw item.Fault("a few words")),
            Profile = json["profile"].IsNull ? new FitProfile() : ReadProfile(json["profile"]),
            MustNot = json["mustNot"].IsNull ? new FitMustNots() : ReadMustNots(json["mustNot"]),
        };
    }

    private static FitWeights ReadWeights(NoticeJsonField json)
    {
        Known(json, "specialty", "place", "type", "graduatesAbroad", "requirements", "interests");
        return new FitWeights
        {
            Specialty = Weight(json["specialty"]),
            Place = Weight(json["place"]),
            Type = Weight(json["type"]),
            GraduatesAbroad = Weight(json["graduatesAbroad"]),
            Requirements = Weight(json["requirements"]),
            Interests = Weight(json["interests"]),
        };
    }

    private static FitProfile ReadProfile(NoticeJsonField json)
    {
        Known(json, "step2Ck", "yearsSinceGraduation", "attempts", "usExperienceMonths", "usLetters");
        return new FitProfile
        {
            Step2Ck = Number(json["step2Ck"], 1, 300),
            YearsSinceGraduation = Number(json["yearsSinceGraduation"], 0, 60),
            Attempts = Number(json["attempts"], 1, 20),
            UsExperienceMonths = Number(json["usExperienceMonths"], 0, 600),
            UsLetters = Number(json["usLetters"], 0, 20),
        };
    }

    private static FitMustNots ReadMustNots(NoticeJsonField json)
    {
        Known(json, "states", "specialties", "types", "unmetRequirement", "graduatesAbroadBelow");
        return new FitMustNots
        {
            States = List(json["states"], State),
            Specialties = List(json["specialties"], Specialty),
            Types = List(json["types"], Type),
            UnmetRequirement = json["unmetRequirement"].Flag(),
            GraduatesAbroadBelow = Number(json["graduatesAbroadBelow"], 0, 100),
        };
    }

    private static string Specialty(NoticeJsonField json) => Checked(json, "a specialty such as internal-medicine", written => new WrittenProgram { Institution = "Any", Specialty = written }.Read().Specialty!);

    private static string State(NoticeJsonField json) => Checked(json, "a state such as NY", written => new WrittenProgram { Institution = "Any", Specialty = "internal-medicine", State = written }.Read().State!);

    private static string Type(NoticeJsonField json) => Checked(json, "a type: university, community, or community and university", written => FactEntry.Read(FactTopic.Find("type")!, written));

    private static string Checked(NoticeJsonField json, string what, Func<string, string> read)
    {
        try
        {
            return read(json.Required());
        }
        catch (FormatException)
        {
            // The place in the file says more than what was wrong with the words.
            throw json.Fault(what);
        }
    }

    private static IReadOnlyList<T> List<T>(NoticeJsonField json, Func<NoticeJsonField, T> read)
    {
        var items = json.Items(read);
        return items.Count <= MostItems && items.Distinct().Count() == items.Count ? items : throw json.Fault($"a list of at most {MostItems.ToString(CultureInfo.InvariantCulture)} that names each once");
    }

    private static decimal Weight(NoticeJsonField json) => Number(json, 0, 10) ?? 1;

    private static decimal? Number(NoticeJsonField json, decimal least, decimal most) =>
        json.IsNull ? null
        : json.Value.ValueKind == JsonValueKind.Number && json.Value.TryGetDecimal(out var number) && number >= least && number <= most ? number
        : throw json.Fault($"a number from {least.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)}");

    private static void Known(NoticeJsonField json, params string[] names)
    {
        if (json.Value.ValueKind != JsonValueKind.Object)
        {
            throw json.Fault("an object in braces");
        }

        if (json.Value.EnumerateObject().Select(member => member.Name).FirstOrDefault(name => !names.Contains(name, StringComparer.Ordinal)) is { } stranger)
        {
            throw new FormatException($"{json.Path}.{(stranger.Length <= 40 ? stranger : stranger[..40] + "…")} is not known; known here are {string.Join(", ", names.Where(name => name != "$schema"))}");
        }
    }
}
