using OfficePrep.Reading;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Tests.Reading.Clues;

public sealed class ProgramFinderTests
{
    [Theory]
    [InlineData("The Family Medicine Residency at Tamarack Ridge Hospital invites you.", "Tamarack Ridge Hospital")]
    [InlineData("On behalf of the Tamarack Ridge Medical Center Department of Medicine, welcome.", "Tamarack Ridge Medical Center")]
    [InlineData("Tamarack Ridge University's pathology residency would like to interview you.", "Tamarack Ridge University")]
    [InlineData("The residency of Hospital Municipal del Norte invites you.", "Hospital Municipal del Norte")]
    [InlineData("Cedar & Wren Family Medicine Residency has you down.", "Cedar & Wren Family Medicine")]
    [InlineData("You are invited by the University of Tamarack to interview.", "University of Tamarack")]
    [InlineData("St. Odo’s Hospital, part of Northern Lakes Health System, invites you.", "St. Odo’s Hospital")]
    public void the_institution_is_named_without_what_surrounds_it(string text, string institution) =>
        Assert.Equal(institution, ProgramFinder.Find(SampleLetter.Of(text)).Program?.Institution);

    [Theory]
    [InlineData("our Med-Peds program", "internal-medicine-pediatrics")]
    [InlineData("our OB/GYN residency", "obstetrics-gynecology")]
    [InlineData("the PM&R residency", "physical-medicine-rehabilitation")]
    [InlineData("your psych interview", "psychiatry")]
    [InlineData("the Child Neurology residency", "child-neurology")]
    [InlineData("the TY program", "transitional-year")]
    [InlineData("the Department of Medicine", "internal-medicine")]
    [InlineData("the integrated Vascular Surgery residency", "vascular-surgery")]
    public void specialties_are_known_by_name_and_abbreviation(string words, string id) =>
        Assert.Equal(id, ProgramFinder.Find(SampleLetter.Of($"We write about {words} here.")).Program?.Specialty);

    [Theory]
    [InlineData("Tamarack Ridge Hospital in Duluth, Minnesota invites you.", "Duluth", "MN", "America/Chicago")]
    [InlineData("Tamarack Ridge Hospital, Newark NJ", "Newark", "NJ", "America/New_York")]
    [InlineData("Tamarack Ridge Hospital, 12 Elm Street, Pensacola, FL 32501", "Pensacola", "FL", "America/Chicago")]
    [InlineData("Tamarack Ridge Hospital, Tacoma", "Tacoma", "WA", "America/Los_Angeles")]
    public void the_place_gives_the_zone(string text, string city, string state, string zone)
    {
        var clue = ProgramFinder.Find(SampleLetter.Of(text));

        Assert.Equal((city, state, zone), (clue.Program?.City, clue.Program?.State, clue.ZoneId));
    }

    [Fact]
    public void registered_numbers_need_their_label_or_their_shape()
    {
        var program = ProgramFinder.Find(SampleLetter.Of("ACGME ID 1403822119, NRMP 4177140C0, call 6085550123 for help.")).Program;

        Assert.Equal(("1403822119", "4177140C0", "internal-medicine", "categorical"), (program?.AcgmeId, program?.NrmpCode, program?.Specialty, program?.Track));
    }
}
