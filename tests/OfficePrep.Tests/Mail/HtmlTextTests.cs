using System.Diagnostics;
using OfficePrep.Mail;

namespace OfficePrep.Tests.Mail;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<p>Dear Sam,</p><p>See you<br>soon.</p>", "Dear Sam,\n\nSee you\nsoon.")]
    [InlineData("<div>one</div><div><br></div><div>two</div>", "one\n\ntwo")]
    [InlineData("<div>one<div>two</div>three</div>", "one\ntwo\nthree")]
    [InlineData("<ul><li>Monday<li>Tuesday</ul>", "• Monday\n• Tuesday")]
    [InlineData("<ol start=3><li>Monday</li><li>Tuesday</li></ol>", "3. Monday\n4. Tuesday")]
    [InlineData("<ol start=2147483647><li>Monday</li><li>Tuesday</li></ol>", "1000000. Monday\n1000001. Tuesday")]
    [InlineData("8&nbsp;&#8211;&#160;12:30&#8239;PM", "8 – 12:30 PM")]
    [InlineData("9&amp;nbsp;AM &amp;ndash; noon, R&amp;D, AT&T", "9 AM – noon, R&D, AT&T")]
    [InlineData("3&#150;4 PM", "3–4 PM")]
    [InlineData("3â€“4 PM, Youâ€™re in, 9Â AM", "3–4 PM, You’re in, 9 AM")]
    [InlineData("9:<b>30</b> A<wbr>M<span>,</span> inter\u00ADview", "9:30 AM, interview")]
    [InlineData("<!--[if mso]>secret<![endif]--><![if !mso]>seen<![endif]>", "seen")]
    [InlineData("<!--[if !mso]><!-->seen<!--<![endif]-->", "seen")]
    [InlineData("<style>p{}</style><script>x</script><title>t</title>seen", "seen")]
    [InlineData("before 9 < 10 & after", "before 9 < 10 & after")]
    [InlineData("<pre>a\nb</pre>", "a\nb")]
    [InlineData("<select><option>9 AM<option>10 AM</select>then", "9 AM\n10 AM\nthen")]
    [InlineData("<table><tr><td><img></td><td>Harbor View<br>Interview Day</td></tr></table>", "Harbor View\nInterview Day")]
    [InlineData("<p>one<p>two", "one\n\ntwo")]
    public void markup_becomes_the_text_that_a_person_sees(string html, string expected) => Assert.Equal(expected, Body(html).Text);

    [Theory]
    [InlineData("<div style='display:none'>8:00 AM</div>")]
    [InlineData("<div style=\"DISPLAY : NONE !important\">8:00 AM</div>")]
    [InlineData("<span style='mso-hide:all'>8:00 AM</span>")]
    [InlineData("<span style='font-size:0px'>8:00 AM</span>")]
    [InlineData("<div style='max-height:0;overflow:hidden'>8:00 AM</div>")]
    [InlineData("<span style='visibility:hidden'>8:00 AM</span>")]
    [InlineData("<span hidden>8:00 AM</span>")]
    [InlineData("<style>.pre, p.x{display:none !important}</style><span class='a pre'>8:00 AM</span>")]
    public void words_that_nobody_sees_are_left_out(string hidden) => Assert.Equal("9:00 AM", Body(hidden + "9:00 AM").Text);

    [Fact]
    public void a_font_size_of_zero_ends_where_a_child_sets_its_own() =>
        Assert.Equal("9:00 AM", Body("<td style='font-size:0'>x<div style='font-size:14px'>9:00 AM</div></td>").Text);

    [Fact]
    public void a_rule_for_small_screens_hides_nothing() =>
        Assert.Equal("9:00 AM", Body("<style>@media screen{.wide{display:none}}</style><p class=wide>9:00 AM</p>").Text);

    [Theory]
    [InlineData("Was <s>8:00 AM</s>, now 9:00 AM")]
    [InlineData("Was <del>8:00 AM</del>, now 9:00 AM")]
    [InlineData("Was <span style='text-decoration: line-through'>8:00 AM</span>, now 9:00 AM")]
    public void struck_out_words_stay_and_are_marked(string html)
    {
        var body = Body(html);
        Assert.Equal("Was 8:00 AM, now 9:00 AM", body.Text);
        Assert.Equal("8:00 AM", Assert.Single(body.Struck).In(body.Text));
    }

    [Fact]
    public void a_strike_that_is_closed_across_a_block_ends_there()
    {
        var body = Body("<s>old<div>older</s> new</div> newest");
        Assert.DoesNotContain(body.Struck, span => span.In(body.Text).Contains("newest", StringComparison.Ordinal));
    }

    [Fact]
    public void a_table_of_data_keeps_its_rows_columns_and_headings()
    {
        var body = Body("<table><tr><td><table><tr><th>Day</th><th>Start</th></tr><tr><td>Mon, Dec 14</td><td>7:30 AM<br>CT</td></tr></table></td></tr></table>");
        Assert.Equal("Day\tStart\nMon, Dec 14\t7:30 AM CT", body.Text);
        var table = Assert.Single(body.Tables);
        Assert.All(table.Rows[0].Cells, cell => Assert.True(cell.IsHeader));
        Assert.Equal(["Mon, Dec 14", "7:30 AM CT"], table.Rows[1].Cells.Select(cell => cell.Span.In(body.Text)));
        Assert.Equal([0, 1], table.Rows[1].Cells.Select(cell => cell.Column));
    }

    [Fact]
    public void cells_that_span_rows_and_columns_keep_their_neighbours_in_place()
    {
        var body = Body("<table><tr><td rowspan=2>Monday</td><td colspan=2>AM</td><td>x</td></tr><tr><td>8</td><td>9</td><td>y</td></tr></table>");
        var rows = Assert.Single(body.Tables).Rows;
        Assert.Equal([0, 1, 3], rows[0].Cells.Select(cell => cell.Column));
        Assert.Equal([1, 2, 3], rows[1].Cells.Select(cell => cell.Column));
    }

    [Fact]
    public void an_empty_cell_keeps_its_column()
    {
        var body = Body("<table><tr><td></td><td>Tue</td></tr><tr><td>AM</td><td>8:15</td></tr></table>");
        Assert.Equal("\tTue\nAM\t8:15", body.Text);
    }

    [Fact]
    public void a_first_row_in_bold_is_a_row_of_headings() =>
        Assert.True(Body("<table><tr><td><b>Day</b></td><td><b>Time</b></td></tr><tr><td>Mon</td><td>9</td></tr></table>").Tables[0].Rows[0].Cells[0].IsHeader);

    [Fact]
    public void a_page_laid_out_by_a_table_is_no_table()
    {
        var body = Body("<table><tr><td><img></td><td><p>Dear Sam,</p><p>Line</p><p>Line</p><p>Line</p></td></tr></table>");
        Assert.Empty(body.Tables);
        Assert.StartsWith("Dear Sam,\n", body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void the_words_of_a_link_are_kept_with_its_address()
    {
        var link = Assert.Single(Body("Please <a href='https://zoom.us/j/5?pwd=a&amp;b=1'>join <b>here</b></a>.").Links);
        Assert.Equal(("join here", "https://zoom.us/j/5?pwd=a&b=1"), (link.Text, link.Target));
    }

    [Fact]
    public void a_picture_that_is_a_link_is_known_by_its_alternative_text()
    {
        var body = Body("<a href='https://zoom.us/j/5'><img src='b.png' alt='Join now'></a>");
        Assert.Equal("(Join now)", body.Text);
        Assert.Single(body.Links);
    }

    [Fact]
    public void a_script_is_no_link() => Assert.Empty(Body("<a href='javascript:alert(1)'>Join</a>").Links);

    [Fact]
    public void every_place_of_the_text_leads_back_to_its_source()
    {
        const string Html = "<p>Dear&nbsp;Sam,</p>\n<p>at <b>9:00 AM</b></p>";
        var body = Body(Html);
        var at = body.Text.IndexOf("9:00", StringComparison.Ordinal);
        Assert.Equal(Html.IndexOf("9:00", StringComparison.Ordinal), body.Source.ToSource(at));
    }

    [Theory]
    [InlineData("<div>", 50_000)]
    [InlineData("<b>", 50_000)]
    [InlineData("<table><tr><td>", 20_000)]
    [InlineData("<p></b>", 50_000)]
    [InlineData("<s><p>", 50_000)]
    [InlineData("<a href=x", 50_000)]
    [InlineData("<!--", 100_000)]
    [InlineData("<ul><li>", 50_000)]
    [InlineData("&#x", 100_000)]
    [InlineData("</", 200_000)]
    public void nesting_without_end_is_read_in_a_moment(string piece, int times)
    {
        var html = string.Concat(Enumerable.Repeat(piece, times)) + "9:00 AM";
        _ = HtmlText.Render("<p>warm</p>", LetterLimits.Default);
        var watch = Stopwatch.StartNew();
        _ = HtmlText.Render(html, LetterLimits.Default);
        // 300 ms on a quiet machine; the factor allows for a loaded one and still catches the square (minutes).
        Assert.True(watch.ElapsedMilliseconds < 3_000, $"{watch.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void words_below_the_deepest_element_are_kept() => Assert.Equal("9:00 AM", Body(string.Concat(Enumerable.Repeat("<div>", 5_000)) + "9:00 AM").Text);

    private static BodyText Body(string html) => HtmlText.Render(html, LetterLimits.Default).Body;
}
