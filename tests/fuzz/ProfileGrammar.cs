using System.Text;
using OfficePrep.Prep;
using OfficePrep.Prep.Profile;

namespace OfficePrep.Fuzz;

/// <summary>Profiles as people write them and as nobody should: right names and wrong ones, texts with and without sense, values of every kind.</summary>
internal sealed class ProfileGrammar(Random random)
{
    private static readonly string[] Words = [.. QuestionBank.BuiltIn.Frames.Tone.SelectMany(rule => rule.Say).Select(say => say.TrimStart('^').Replace('/', ' ')), "In 2024 I", "six weeks", "Toledo", "“", "”", "\"", "I", "we", "…", "the elective in Toledo", "12 patients", "🩺", "‮", "\\ud83d\\ude00", "."];

    private readonly ProseGrammar prose = new(random);

    /// <summary>A document.</summary>
    public byte[] Document()
    {
        if (random.Next(12) == 0)
            return ProfileJson.Starter();
        var members = new List<string> { Member("answers", Object([.. Some("whyMedicine", "whyAbroad", "howItShapedMe", "whySpecialty", "fiveToTenYears", "whyWrong").Select(name => Member(name, Text()))])) };
        members.Add(Member("stories", List(() => Object([Member("title", Quoted($"Story {random.Next(99999)}")), .. Some("situation", "task", "action", "result", "place").Select(name => Member(name, Text())), Member("theme", Quoted(Pick("conflict", "mistake", "proud", "", "no such")))]))));
        members.Add(Member("bridges", List(() => Object([Member("kind", Quoted(Pick("elective", "research", "observership", "nothing"))), Member("title", Quoted("Cardiology elective")), Member("place", Quoted("Toledo")), Member("from", Quoted(Pick("2024", "2024-05", "2024-02-30", "x"))), Member("did", Text())]))));
        members.Add(Member("strengths", List(() => Object([Member("strength", Text()), Member("proof", Text())]))));
        members.Add(Member("programs", List(() => Object([Member("program", Quoted($"elm-{random.Next(99999)}")), Member("answer", Text()), Member("reasons", List(() => Object([Member("reason", Text()), Member("source", Text())])))]))));
        if (random.Next(3) == 0)
            members.Add(Member("redFlags", Pick("[]", "null", "[\"gaps\"]", "[\"gap\"]", "{}")));
        return Encoding.UTF8.GetBytes(Object([.. members.Where(_ => random.Next(4) > 0)]));
    }

    private IEnumerable<string> Some(params string[] names) => names.Where(name => random.Next(name == "whyWrong" ? 30 : 2) == 0);

    private string Text() => random.Next(40) == 0 ? Pick("null", "3", "true", "[]", "{}", "\"\\ud800\"") : Quoted(string.Join(' ', Enumerable.Range(0, random.Next(12)).Select(_ => random.Next(3) == 0 ? prose.Sentence() : Words[random.Next(Words.Length)])));

    private string List(Func<string> item) => random.Next(30) == 0 ? Pick("null", "\"x\"", "{}") : "[" + string.Join(random.Next(50) == 0 ? " " : ", ", Enumerable.Range(0, random.Next(4)).Select(_ => item())) + "]";

    private static string Object(IReadOnlyList<string> members) => "{ " + string.Join(", ", members) + " }";

    private static string Member(string name, string value) => $"\"{name}\": {value}";

    private static string Quoted(string text) => "\"" + text.Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + "\"";

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
