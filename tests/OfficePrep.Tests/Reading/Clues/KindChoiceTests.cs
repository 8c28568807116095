using OfficePrep.Reading;
using OfficePrep.Reading.Clues;

namespace OfficePrep.Tests.Reading.Clues;

/// <summary>Where the two voices meet on what a letter is for.</summary>
public sealed class KindChoiceTests
{
    [Theory]
    [InlineData(NoticeKind.Confirmation)]
    [InlineData(NoticeKind.Reminder)]
    public void the_sound_of_the_words_makes_no_offer_of_a_settled_time(NoticeKind phrase) =>
        Assert.Equal(phrase, KindChoice.Of(phrase, isDecisive: false, Hear(NoticeKind.Invitation), asksToChoose: false).Kind);

    [Fact]
    public void a_letter_that_also_asks_to_choose_is_weighed() =>
        Assert.Equal(NoticeKind.Invitation, KindChoice.Of(NoticeKind.Confirmation, isDecisive: false, Hear(NoticeKind.Invitation), asksToChoose: true).Kind);

    [Fact]
    public void a_settled_time_that_sounds_called_off_is_weighed() =>
        Assert.Equal(NoticeKind.Cancellation, KindChoice.Of(NoticeKind.Confirmation, isDecisive: false, Hear(NoticeKind.Cancellation), asksToChoose: false).Kind);

    private static KindVoice Hear(NoticeKind kind)
    {
        var sums = new double[KindVoice.KindCount];
        sums[(int)kind] = 6;
        return new KindVoice(sums, isFaint: false, _ => []);
    }
}
