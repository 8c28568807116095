using OfficePrep.Mail;

namespace OfficePrep.Reading.Clues;

/// <summary>The name of a hospital, university or sponsor, cut out of a run of capitalized words.</summary>
/// <param name="Written">The name as written, without department, specialty and "Residency Program".</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Strength">How likely such a name is that of the site: a hospital is, a system or a bare surname hardly.</param>
/// <param name="LastWord">Index of the name's last word.</param>
internal sealed record InstitutionName(string Written, TextSpan Span, double Strength, int LastWord)
{
    private static readonly Dictionary<string, double> Heads = new(StringComparer.Ordinal)
    {
        ["hospital"] = 5, ["hospitals"] = 5, ["infirmary"] = 5, ["center"] = 5, ["centre"] = 5, ["clinic"] = 5, ["clinics"] = 4, ["institute"] = 5, ["sanatorium"] = 5, ["children's"] = 4, ["childrens"] = 4,
        ["university"] = 4, ["college"] = 4, ["school"] = 4, ["health"] = 4, ["healthcare"] = 4, ["alliance"] = 4, ["regional"] = 3.5, ["memorial"] = 3.5, ["foundation"] = 3, ["campus"] = 2, ["rehabilitation"] = 2.5, ["rehab"] = 2.5,
        ["system"] = 2.5, ["network"] = 2.5, ["partners"] = 2.5, ["consortium"] = 3, ["group"] = 2, ["pavilion"] = 1, ["chc"] = 3, ["associates"] = 2, ["services"] = 1.5, ["practice"] = 2, ["centro"] = 5, ["recinto"] = 5, ["universidad"] = 4, ["clínica"] = 5, ["clinica"] = 5,
    };

    private static readonly HashSet<string> HeadFirst = new(["hospital", "hospitals", "university", "college", "institute", "school", "center", "centro", "universidad", "clínica", "clinica", "clinic", "hôpital", "recinto"], StringComparer.Ordinal);

    // Words that name nothing by themselves: a name needs at least one other.
    private static readonly HashSet<string> Generic = new(
    [
        "medical", "medicine", "general", "regional", "community", "university", "hospital", "hospitals", "center", "centre", "clinic", "clinics", "health", "healthcare", "college", "school", "institute", "children's", "family", "behavioral", "mental", "public", "global", "student", "graduate",
        "department", "division", "office", "of", "the", "and", "&", "for", "science", "sciences", "residency", "program", "training", "education", "surgery", "care", "system", "network", "memorial", "women's", "adult", "occupational", "physical", "human", "services", "alliance", "group", "campus", "foundation",
        "academic", "main", "new", "our", "your", "this", "teaching", "county", "rural", "primary", "veterans", "affairs", "partners", "practice", "pavilion", "de", "del", "la", "associates", "systems", "centro", "médico", "medico", "recinto", "universidad", "clínica", "clinica", "conference", "call", "help", "support", "info", "contact", "learning", "simulation", "outpatient", "inpatient",
    ], StringComparer.Ordinal);

    private static readonly HashSet<string> Platforms = new(["thalamus", "zoom", "eras", "myeras", "aamc", "nrmp", "residencycas", "webex", "google", "microsoft", "outlook", "calendly", "liaison", "ecfmg", "match", "association", "acgme", "freida", "usmle", "interview", "intealth", "sf"], StringComparer.Ordinal);

    private static readonly HashSet<string> Buildings = new(["conference", "education", "visitor", "visitors", "parking", "simulation", "learning", "convention", "welcome", "call", "help", "student", "admissions", "career", "data", "resource", "event", "events", "testing", "message"], StringComparer.Ordinal);

    private static readonly HashSet<string> Leaders = new(
    [
        "the", "our", "dear", "de", "del", "re", "fwd", "fw", "interview", "interviews", "invitation", "program", "residency", "confirmed", "confirmation", "reminder", "your", "with", "from", "at", "join", "welcome", "meet", "and", "&", "of", "for", "department", "division", "office", "pgy", "class", "integrated", "categorical", "preliminary",
        "advanced", "coordinator", "director", "manager", "administrator", "chair", "chief", "chiefs", "faculty", "residents", "this", "virtual", "here", "dr", "drs", "associate", "assistant", "senior", "organizer", "location", "subject", "institution", "site", "sponsor", "status", "booked", "gme", "education", "graduate", "when", "where", "board", "trustees", "directors", "governors", "entrevista", "entrevistas", "residencia", "programa", "departamento", "oficina", "invitación", "residents", "resident", "chiefs", "hosted", "webex", "zoom", "teams", "meeting",
    ], StringComparer.Ordinal);

    private static readonly HashSet<string> Campuses = new(["residency", "program", "programme", "department", "division", "office", "gme", "interview", "interviews", "track", "categorical", "preliminary", "recruitment", "residents", "graduate", "education", "faculty", "house"], StringComparer.Ordinal);

    /// <summary>Whether a word names a scheduling or meeting platform or a national body, never a hospital.</summary>
    public static bool IsPlatform(Word word) => Platforms.Contains(word.Plain);

    /// <summary>The name in a run; null where the run names no institution.</summary>
    public static InstitutionName? In(string text, IReadOnlyList<Word> words, NameRun run)
    {
        var first = run.First;
        var end = run.First + run.Count;
        first = SkipLeaders(words, first, end);
        if (first >= end)
        {
            return null;
        }

        var last = HeadEnd(words, first, end, out var strength);
        if (last < 0)
        {
            return PracticeName(text, words, first, end);
        }

        return Range(first, last, words).All(word => Generic.Contains(Stem(word.Plain)))
            ? GenericName(text, words, first, last, strength)
            : Range(first, last, words).Any(word => Platforms.Contains(word.Plain)) || Buildings.Contains(words[Math.Max(first, last - 1)].Plain) ? null
            : Of(text, words, first, last, strength);
    }

    // "University Hospital" and "Community Medical Center" are names too, where nothing better is said.
    private static InstitutionName? GenericName(string text, IReadOnlyList<Word> words, int first, int last, double strength) =>
        last - first >= 1 && words[first].Plain is "university" or "community" or "memorial" or "regional" or "county" or "children's" && strength >= 4 ? Of(text, words, first, last, 0.5) : null;

    // A practice without a head noun: "Cedar & Tide Family Medicine" is called so, other specialties are only added to the name.
    private static InstitutionName? PracticeName(string text, IReadOnlyList<Word> words, int first, int end)
    {
        for (var at = first + 1; at < end; at++)
        {
            var specialty = SpecialtyBook.LongestAt(words, at, end);
            if (specialty is null)
            {
                continue;
            }

            // "Vascular Surgery interview" is a specialty and an end of one, no practice called Vascular.
            if (Enumerable.Range(first, at - first).Any(start => SpecialtyBook.LongestAt(words, start, end) is { } whole && start + whole.Count > at))
            {
                return null;
            }

            var before = Range(first, at - 1, words);
            if (before.All(word => Generic.Contains(word.Plain)) || before.Any(word => Platforms.Contains(word.Plain) || Campuses.Contains(word.Plain)) || words[at - 1].Plain is "of" or "and" or "&" or "the" or "for")
            {
                return null;
            }

            var keeps = specialty.Value.Id == "family-medicine" && specialty.Value.Count == 2;
            return Of(text, words, first, keeps ? at + 1 : at - 1, keeps ? 2.5 : 1);
        }

        return null;
    }

    private static InstitutionName Of(string text, IReadOnlyList<Word> words, int first, int last, double strength)
    {
        var written = NameRun.Written(text, words, first, last);
        var span = TextSpan.FromBounds(words[first].Start, words[last].End);
        if (IsPossessiveHead(words[last].Plain))
        {
            written = written[..^2];
        }

        return new InstitutionName(written, span, strength, last);
    }

    private static int SkipLeaders(IReadOnlyList<Word> words, int first, int end)
    {
        while (first < end)
        {
            if (SpecialtyBook.LongestAt(words, first, end) is { } specialty && first + specialty.Count < end
                && !Heads.ContainsKey(Stem(words[first + specialty.Count].Plain)))
            {
                first += specialty.Count;
            }
            else if (Leaders.Contains(words[first].Plain))
            {
                first++;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    private static int HeadEnd(IReadOnlyList<Word> words, int first, int end, out double strength)
    {
        strength = 0;
        var last = -1;
        for (var at = first; at < end; at++)
        {
            var plain = words[at].Plain;
            if (at > first && (Campuses.Contains(plain) || (last >= 0 && SpecialtyBook.LongestAt(words, at, end) is not null && !FollowedByHead(words, at, end))))
            {
                break;
            }

            if (plain == "medicine" && at > first && (words[at - 1].Plain == "behavioral" || (words[at - 1].Plain == "of" && last >= 0)))
            {
                (last, strength) = (at, Math.Max(strength, 3.5));
            }
            else if (plain == "general" && at > first && SpecialtyBook.LongestAt(words, at, end) is null && !Leaders.Contains(words[at - 1].Plain))
            {
                (last, strength) = (at, Math.Max(strength, 3));
            }
            else if (Heads.TryGetValue(Stem(plain), out var weight))
            {
                strength = weight is 2.5 or 2 or 1 ? weight : Math.Max(strength, weight);
                last = at;
            }

            if (IsPossessiveHead(plain))
            {
                break;
            }
        }

        return last < 0 ? -1 : Extend(words, last, first, end);
    }

    // "University of Northfield", "Hospital Universitario del Sur": where the head comes first, what follows is the name.
    private static int Extend(IReadOnlyList<Word> words, int last, int first, int end)
    {
        var follows = last + 1 < end
            && ((HeadFirst.Contains(words[last].Plain) && (words[last + 1].Plain is "of" or "for" or "de" or "del" || (last == first && words[last].Plain is "hospital" or "centro" or "recinto" or "universidad" or "clínica" or "clinica")))
                // "Hospital Regional del Sur".
                || (HeadFirst.Contains(words[first].Plain) && words[last + 1].Plain is "de" or "del"));
        if (!follows)
        {
            return last;
        }

        var stop = last;
        for (var at = last + 1; at < end && !Campuses.Contains(words[at].Plain) && SpecialtyBook.LongestAt(words, at, end) is null; at++)
        {
            stop = words[at].IsCapital ? at : stop;
        }

        return stop;
    }

    private static bool FollowedByHead(IReadOnlyList<Word> words, int at, int end)
    {
        for (var next = at + 1; next < end && next <= at + 4; next++)
        {
            if (Heads.ContainsKey(Stem(words[next].Plain)) && words[next].Plain is not "health")
            {
                return !Range(at, next, words).Any(word => Campuses.Contains(word.Plain));
            }
        }

        return false;
    }

    private static bool IsPossessiveHead(string plain) => plain.EndsWith("'s", StringComparison.Ordinal) && plain != "children's" && Heads.ContainsKey(plain[..^2]);

    private static string Stem(string plain) => IsPossessiveHead(plain) ? plain[..^2] : plain;

    private static IEnumerable<Word> Range(int first, int last, IReadOnlyList<Word> words) => Enumerable.Range(first, last - first + 1).Select(at => words[at]);
}
