using NodaTime;
using OfficePrep.Reading;

namespace OfficePrep.Programs;

/// <summary>One residency program in the person's book.</summary>
public sealed record ResidencyProgram
{
    /// <summary>Stable id, made by the same rule as an interview's, so that both share it: <c>northgate-internal-medicine</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called, and its codes. Institution and specialty are always there.</summary>
    public required ProgramIdentity Identity { get; init; }

    /// <summary>Its time zone, IANA; null where the place does not tell it.</summary>
    public string? ZoneId { get; init; }

    /// <summary>When it was added to the book.</summary>
    public required LocalDate Added { get; init; }

    /// <summary>Every fact that was ever noted, in that order.</summary>
    public IReadOnlyList<SourcedFact> Facts { get; init; } = [];

    /// <summary>The research log, in the order it was written.</summary>
    public IReadOnlyList<ResearchEntry> Log { get; init; } = [];

    /// <summary>The person's own words, in the order they were written.</summary>
    public IReadOnlyList<OwnWords> Words { get; init; } = [];

    /// <summary>What is known, topic by topic, in the order of <see cref="FactTopic.All"/>; topics without facts are left out.</summary>
    public IReadOnlyList<KnownFact> Known =>
        [.. FactTopic.All.Select(topic => (topic, Facts: Facts.Where(fact => fact.Topic == topic.Id).ToList())).Where(each => each.Facts.Count > 0).Select(each => KnownFact.Of(each.topic, each.Facts))];

    /// <summary>What is known of one topic; null where nothing is.</summary>
    /// <param name="topic">Id of the topic.</param>
    public KnownFact? KnownOf(string topic) =>
        FactTopic.Find(topic) is { } known && Facts.Where(fact => fact.Topic == topic).ToList() is { Count: > 0 } facts ? KnownFact.Of(known, facts) : null;

    /// <summary>The program with one more fact. The same word of the same source on the same day is noted once.</summary>
    public ResidencyProgram With(SourcedFact fact) => Facts.Contains(fact) ? this : this with { Facts = [.. Facts, fact] };

    /// <summary>The known facts that answer a question which the person means to ask; none where it is worth asking.</summary>
    /// <param name="question">The question.</param>
    public IReadOnlyList<KnownFact> Answering(string question) => [.. Known.Where(fact => fact.Topic.IsAskedBy(question))];
}
