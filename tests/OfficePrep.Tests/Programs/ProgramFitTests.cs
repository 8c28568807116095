using System.Text;
using CsCheck;
using OfficePrep.Programs;
using OfficePrep.Programs.Fit;
using static OfficePrep.Tests.Programs.BookSamples;

namespace OfficePrep.Tests.Programs;

/// <summary>Fit: what a person said matters, held against what is known.</summary>
public class ProgramFitTests
{
    private static readonly FitPreferences Wishes = new()
    {
        Specialties = ["internal-medicine", "pediatrics"],
        States = ["NY"],
        Types = ["University", "Community"],
        GraduatesAbroadFull = 50,
        Interests = ["street medicine", "4+1"],
        Profile = new FitProfile { Step2Ck = 235, YearsSinceGraduation = 3 },
    };

    private static readonly Gen<ResidencyProgram> Program = Gen.Select(Gen.Int[0, 999], Gen.Bool, Gen.Int[0, 3], Gen.Int[-1, 100], Gen.Int[0, 3], Gen.Bool, (number, medicine, state, abroad, type, streets) =>
    {
        var program = Book(Written($"Hospital H{number}", medicine ? "Internal Medicine" : "Pediatrics", state switch { 0 => "Buffalo, NY", 1 => "Erie, PA", 2 => "Toledo, OH", _ => null })).Programs.Single();
        program = abroad < 0 ? program : program.With(Fact("graduates-abroad", $"{abroad} %"));
        program = type == 0 ? program : program.With(Fact("type", type == 1 ? "University" : "Community"));
        program = type < 3 ? program : program.With(Fact("type", "University", FactSource.Freida));
        return streets ? program.With(Fact("outreach", "A street medicine team")) : program;
    });

    private static readonly Gen<FitWeights> Weights = Gen.Int[0, 10].Array[6].Select(all => new FitWeights { Specialty = all[0], Place = all[1], Type = all[2], GraduatesAbroad = all[3], Requirements = all[4], Interests = all[5] });

    [Fact]
    public void every_side_has_its_reason_and_what_is_missing_is_named()
    {
        var program = Book(Alder).Programs.Single().With(Fact("graduates-abroad", "25 %")).With(Fact("minimum-score", "230", FactSource.Freida));

        var fit = ProgramFit.Of(program, Wishes);

        Assert.Equal([1m, 1m, 0m, 0.5m, 0.5m, 0m], fit.Parts.Select(part => part.Low));
        Assert.Equal([1m, 1m, 1m, 0.5m, 1m, 1m], fit.Parts.Select(part => part.High));
        Assert.Contains("Least Step 2 CK score asked: 230 (FREIDA, Nov 22, 2026); you have 235, which meets it.", fit.Parts[4].Reason, StringComparison.Ordinal);
        Assert.Contains("Is it community, university or mixed?", fit.Missing);
        Assert.Contains("Does it offer 4+1?", fit.Missing);
    }

    [Fact]
    public void learning_a_fact_never_lowers_what_was_certain_and_never_raises_what_was_possible() =>
        Gen.Select(Program, Gen.Int[0, 100]).Sample((program, share) =>
        {
            if (program.KnownOf("graduates-abroad") is null)
            {
                var before = ProgramFit.Of(program, Wishes);
                var after = ProgramFit.Of(program.With(Fact("graduates-abroad", $"{share}")), Wishes);
                Assert.True(before.Low <= after.Low && after.High <= before.High);
            }
        });

    [Fact]
    public void nothing_known_is_never_worse_than_the_worst_nor_better_than_the_best() =>
        Gen.Select(Program, Weights).Sample((program, weights) =>
        {
            var wishes = Wishes with { Weights = weights };
            var unknown = program with { Facts = [.. program.Facts.Where(fact => fact.Topic != "graduates-abroad")] };
            var worst = unknown.With(Fact("graduates-abroad", "0 %"));
            var best = unknown.With(Fact("graduates-abroad", "100 %"));

            Assert.InRange(ProgramFit.Of(unknown, wishes).Middle, ProgramFit.Of(worst, wishes).Middle, ProgramFit.Of(best, wishes).Middle);
            Assert.True(weights.GraduatesAbroad == 0 || ProgramFit.Of(unknown, wishes).Missing.Contains("What share of residents trained abroad?"));
        });

    [Fact]
    public void more_weight_for_a_side_never_puts_the_program_that_is_better_there_behind() =>
        Gen.Select(Program, Program, Weights, Gen.Int[0, 5], Gen.Int[1, 10]).Sample((left, right, weights, side, more) =>
        {
            var (one, other) = (ProgramFit.Of(left, Wishes with { Weights = weights }), ProgramFit.Of(right, Wishes with { Weights = weights }));
            if (one.Middle < other.Middle || Worth(one, side) < Worth(other, side))
            {
                (one, other) = (other, one);
            }

            if (one.Middle >= other.Middle && Worth(one, side) >= Worth(other, side))
            {
                var heavier = Wishes with { Weights = Heavier(weights, side, more) };
                Assert.True(ProgramFit.Of(one.Program, heavier).Middle >= ProgramFit.Of(other.Program, heavier).Middle - 0.000001m);
            }
        });

    [Fact]
    public void more_weight_moves_a_score_toward_what_the_side_is_worth() =>
        Gen.Select(Program, Weights, Gen.Int[0, 5], Gen.Int[1, 10]).Sample((program, weights, side, more) =>
        {
            var before = ProgramFit.Of(program, Wishes with { Weights = weights });
            var after = ProgramFit.Of(program, Wishes with { Weights = Heavier(weights, side, more) });
            var worth = 100 * Worth(before, side);
            Assert.True(weights == new FitWeights { Specialty = 0, Place = 0, Type = 0, GraduatesAbroad = 0, Requirements = 0, Interests = 0 } || Math.Abs(worth - after.Middle) <= Math.Abs(worth - before.Middle) + 0.000001m);
        });

    [Fact]
    public void the_order_of_the_book_does_not_matter() =>
        Program.Array[0, 12].Sample(programs =>
        {
            var book = new ProgramBook([.. programs.DistinctBy(program => program.Id)]);
            var turned = new ProgramBook([.. book.Programs.Reverse()]);

            Assert.Equal(ProgramFit.Rank(book, Wishes).Select(fit => fit.Program.Id), ProgramFit.Rank(turned, Wishes).Select(fit => fit.Program.Id));
        });

    [Fact]
    public void a_must_not_rules_out_only_what_is_known_for_certain()
    {
        var wishes = Wishes with { MustNot = new FitMustNots { States = ["PA"], GraduatesAbroadBelow = 10, UnmetRequirement = true } };
        var alder = Book(Alder).Programs.Single();

        Assert.Empty(ProgramFit.Of(alder, wishes).RuledOut);
        Assert.Equal("You ruled out PA.", ProgramFit.Of(Book(Written("Birch", "IM", "Erie, PA")).Programs.Single(), wishes).RuledOut.Single());
        Assert.StartsWith("Least Step 2 CK score asked: 240", ProgramFit.Of(alder.With(Fact("minimum-score", "240")), wishes).RuledOut.Single(), StringComparison.Ordinal);

        var disputed = ProgramFit.Of(alder.With(Fact("graduates-abroad", "5 %")).With(Fact("graduates-abroad", "30 %", FactSource.Freida)), wishes);
        Assert.Empty(disputed.RuledOut);
        Assert.StartsWith("Fewer graduates from abroad than 10 %: sources disagree", disputed.MayBeRuledOut.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void a_value_that_is_no_number_is_open_and_not_bad()
    {
        var part = ProgramFit.Of(Book(Alder).Programs.Single().With(Fact("graduates-abroad", "30-40")), Wishes).Parts.Single(each => each.Criterion == FitCriterion.GraduatesAbroad);

        Assert.Equal((0m, 1m), (part.Low, part.High));
    }

    [Fact]
    public void the_file_to_start_from_is_read_and_wishes_nothing()
    {
        var start = FitJson.Read(Encoding.UTF8.GetBytes(FitJson.Start));

        Assert.Empty(ProgramFit.Of(Book(Alder).Programs.Single(), start).Parts);
        Assert.Equal(new FitWeights(), start.Weights);
    }

    [Theory]
    [InlineData("""{ "weights": { "place": 11 } }""", "fit.weights.place is not a number from 0 to 10.")]
    [InlineData("""{ "wieghts": {} }""", "fit.wieghts is not known; known here are version, weights, specialties, states, types, graduatesAbroadFull, interests, profile, mustNot")]
    [InlineData("""{ "states": ["Narnia"] }""", "fit.states[0] is not a state such as NY.")]
    [InlineData("""{ "specialties": ["IM", "internal medicine"] }""", "fit.specialties is not a list of at most 100 that names each once.")]
    [InlineData("""{ "version": 2 }""", "it was written for a newer OfficePrep (version 2 of the file, this one knows 1)")]
    public void what_cannot_be_used_is_said_in_one_sentence(string document, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => FitJson.Read(Encoding.UTF8.GetBytes(document))).Message);

    private static decimal Worth(ProgramFit fit, int side) => (fit.Parts[side].Low + fit.Parts[side].High) / 2;

    private static FitWeights Heavier(FitWeights weights, int side, int more) => side switch
    {
        0 => weights with { Specialty = weights.Specialty + more },
        1 => weights with { Place = weights.Place + more },
        2 => weights with { Type = weights.Type + more },
        3 => weights with { GraduatesAbroad = weights.GraduatesAbroad + more },
        4 => weights with { Requirements = weights.Requirements + more },
        _ => weights with { Interests = weights.Interests + more },
    };
}
