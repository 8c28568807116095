using NodaTime;
using OfficePrep.Planning;
using OfficePrep.Reading;

namespace OfficePrep.Programs;

/// <summary>
/// The person's book of programs: what each is, what every source says about it, and what they wrote. A value: changes give a new book.
/// Programs are told apart by the rules that letters follow, and share their ids with the season's interviews.
/// </summary>
/// <param name="Programs">The programs, in the order in which they were added.</param>
public sealed record ProgramBook(IReadOnlyList<ResidencyProgram> Programs)
{
    /// <summary>A book without programs.</summary>
    public static ProgramBook Empty { get; } = new([]);

    /// <summary>The program with this id; null where there is none.</summary>
    public ResidencyProgram? Find(string id) => Programs.FirstOrDefault(program => program.Id == id);

    /// <summary>The program of an interview: the one that shares its id, else the only one that is the same. Null where there is none, or where it cannot be told.</summary>
    /// <param name="interview">The interview.</param>
    public ResidencyProgram? Of(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return new BookLookup(this).Of(interview);
    }

    /// <summary>Adds a program, or says which one it is or may be.</summary>
    /// <param name="identity">What it is called; institution and specialty must be there.</param>
    /// <param name="today">The day of adding.</param>
    /// <param name="season">The season beside the book, whose interviews lend their ids; null where there is none.</param>
    /// <param name="evenIfAlike">Whether the person said that it is another one than those that it may be.</param>
    public BookAddition Add(ProgramIdentity identity, LocalDate today, Season? season = null, bool evenIfAlike = false)
    {
        ArgumentNullException.ThrowIfNull(identity);
        var index = new ProgramIndex();
        foreach (var program in Programs)
        {
            index.Add(program.Identity);
        }

        var found = index.Find(identity).ToList();
        if (found.FirstOrDefault(each => each.Match == ProgramMatch.Same) is { Match: ProgramMatch.Same } same)
        {
            return new BookAddition.Known(Programs[same.Place]);
        }

        if (found.Count > 0 && !evenIfAlike)
        {
            return new BookAddition.Unsure([.. found.Select(each => Programs[each.Place])]);
        }

        var added = New(identity, today, Programs.Select(program => program.Id).ToHashSet(StringComparer.Ordinal), new SeasonIds(season));
        return new BookAddition.Added(this with { Programs = [.. Programs, added] }, added);
    }

    /// <summary>The book with one of its programs changed.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="change">What becomes of it.</param>
    public ProgramBook Change(string id, Func<ResidencyProgram, ResidencyProgram> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return this with { Programs = [.. Programs.Select(program => program.Id == id ? change(program) : program)] };
    }

    /// <summary>A new program with an id of its own, or that of the one interview which is the same.</summary>
    internal static ResidencyProgram New(ProgramIdentity identity, LocalDate today, IReadOnlySet<string> taken, SeasonIds season) => new()
    {
        Id = season.Shared(identity) is { } shared && !taken.Contains(shared) ? shared : InterviewIds.Candidates(identity).First(id => !taken.Contains(id) && !season.Contains(id)),
        Identity = identity,
        ZoneId = PlaceBook.ZoneOf(identity.City, identity.State),
        Added = today,
    };
}

/// <summary>What became of adding a program.</summary>
public abstract record BookAddition
{
    private BookAddition()
    {
    }

    /// <summary>It is new and now in the book.</summary>
    /// <param name="Book">The book with it.</param>
    /// <param name="Program">The program.</param>
    public sealed record Added(ProgramBook Book, ResidencyProgram Program) : BookAddition;

    /// <summary>It stood there already.</summary>
    /// <param name="Program">The program.</param>
    public sealed record Known(ResidencyProgram Program) : BookAddition;

    /// <summary>It may be one of these: the person has to say.</summary>
    /// <param name="MaybeSame">Those programs.</param>
    public sealed record Unsure(IReadOnlyList<ResidencyProgram> MaybeSame) : BookAddition;
}
