using NodaTime;
using OfficePrep.Reading;

namespace OfficePrep.Planning.Answers;

/// <summary>
/// What the applicant answered to a question that a letter leaves open. It is a person's word: it is kept with the season, survives new letters and new plans,
/// and is never thrown away; where a newer letter overrules it, that is noted beside it.
/// </summary>
/// <param name="Letter">Key of the letter that the question is about.</param>
/// <param name="Given">When it was answered.</param>
public abstract record Answer(string Letter, Instant Given)
{
    /// <summary>Why it no longer counts, in one sentence; null while it does.</summary>
    public string? Overruled { get; init; }

    /// <summary>Id of the question that it answers.</summary>
    public abstract string QuestionId { get; }

    /// <summary>Which moment is meant.</summary>
    /// <param name="Letter">Key of the letter that raised the doubt.</param>
    /// <param name="Given">When it was answered.</param>
    /// <param name="Code">The kind of doubt.</param>
    /// <param name="Evidence">The words that the doubt is about.</param>
    /// <param name="Chosen">The moment; null where it stands as it was read.</param>
    public sealed record Reading(string Letter, Instant Given, DoubtCode Code, string Evidence, OffsetDateTime? Chosen) : Answer(Letter, Given)
    {
        /// <summary>IANA id of the zone that the moment was given in; null where it is that of the time asked about.</summary>
        public string? ZoneId { get; init; }

        /// <inheritdoc/>
        public override string QuestionId => Answers.QuestionId.OfDoubt(Letter, Code, Evidence);
    }

    /// <summary>Which program a letter is about.</summary>
    /// <param name="Letter">Key of the letter.</param>
    /// <param name="Given">When it was answered.</param>
    /// <param name="Choice">What it belongs to.</param>
    /// <param name="Like">Key of a letter of the program that is meant; null except for <see cref="ProgramChoice.Same"/>.</param>
    public sealed record Program(string Letter, Instant Given, ProgramChoice Choice, string? Like) : Answer(Letter, Given)
    {
        /// <inheritdoc/>
        public override string QuestionId => Answers.QuestionId.OfProgram(Letter);
    }
}

/// <summary>What a letter belongs to, as a person answered.</summary>
public enum ProgramChoice
{
    /// <summary>The program of another letter.</summary>
    Same,

    /// <summary>A program of its own.</summary>
    Own,

    /// <summary>No interview of this season.</summary>
    None,
}
