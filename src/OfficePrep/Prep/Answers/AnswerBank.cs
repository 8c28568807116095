using System.Collections.Immutable;

namespace OfficePrep.Prep.Answers;

/// <summary>Everything that a person wrote and ticked, by stable id: for every pack, or for one program. It only ever loses what the person took out.</summary>
public sealed record AnswerBank
{
    /// <summary>A new bank.</summary>
    public static AnswerBank Empty { get; } = new();

    /// <summary>Answers for every pack, by id.</summary>
    public ImmutableSortedDictionary<string, string> Everywhere { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>What was written for one program, by the id of its interview.</summary>
    public ImmutableSortedDictionary<string, ProgramAnswers> Programs { get; init; } = ImmutableSortedDictionary.Create<string, ProgramAnswers>(StringComparer.Ordinal);

    /// <summary>What was last written to each pack file, by its path below the season's folder, with forward slashes.</summary>
    public ImmutableSortedDictionary<string, WrittenPack> Packs { get; init; } = ImmutableSortedDictionary.Create<string, WrittenPack>(StringComparer.Ordinal);

    /// <summary>What is to be printed into the pack of one program.</summary>
    /// <param name="program">The id of its interview.</param>
    public PackAnswers For(string program)
    {
        var own = Programs.GetValueOrDefault(program, ProgramAnswers.None);
        var shared = Everywhere.Where(answer => !own.Texts.ContainsKey(answer.Key)).ToList();
        return new PackAnswers
        {
            Texts = own.Texts.AddRange(shared),
            Ticks = PackAnswers.None.Ticks
                .AddRange(own.Ticked.Select(id => KeyValuePair.Create(id, true)))
                .SetItems(shared.Select(answer => KeyValuePair.Create(answer.Key + PackAnswers.EverywhereEnding, true))),
        };
    }

    /// <summary>Takes in what a pack holds now. What is not in the pack, because its section was deleted or is new, stays as it is.</summary>
    /// <param name="program">The id of the pack's interview.</param>
    /// <param name="written">What was last written to the pack.</param>
    /// <param name="file">What stands in it now.</param>
    public BankChange Absorb(string program, PackAnswers written, PackAnswers file)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(file);
        return new PackAbsorption(this, program, written, file).Run();
    }
}
