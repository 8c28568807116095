using System.Reflection;
using OfficePrep.Reading;
using OfficePrep.Reading.Reasons;

namespace OfficePrep.Tests.Reading.Reasons;

public sealed class RuleTests
{
    [Fact]
    public void every_rule_prints_itself_as_one_sentence_of_its_own()
    {
        var rules = new[] { typeof(TimeRules), typeof(NoticeRules) }
            .SelectMany(table => table.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(field => field.GetValue(null)).OfType<Rule>()
            .Concat(Enum.GetValues<DoubtCode>().Select(TimeRules.Of))
            .Select(rule => rule.ToString()).ToList();

        Assert.True(rules.Count > 60);
        Assert.Equal(rules.Count, rules.Distinct().Count());
        Assert.All(rules, rule => Assert.Matches(@"^[A-Z“0-9].*[^.]\.$", rule));
    }

    [Fact]
    public void reasons_are_put_into_words_only_when_asked_for_and_once()
    {
        var times = 0;
        var reasons = new DeferredReasons(() =>
        {
            times++;
            return [new Reason("kind", "a", "b.")];
        });

        Assert.Equal(0, times);
        Assert.Equal("kind", Assert.Single(reasons).Field);
        Assert.Single(reasons);
        Assert.Equal(1, times);
    }
}
