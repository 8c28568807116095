using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using OfficePrep.Server.Tests;
using OfficePrep.TestSupport;

namespace OfficePrep.Browser.Tests.Office;

/// <summary>What every host of the pane promises: one set of rules over the page, Outlook and Word, with the bridge as it is served.</summary>
public class HostContractTests(Chromium chromium)
{
    private const string Rules = """
        async which => {
          const { PageHost } = await import('/office/page-host.js');
          const { OutlookHost } = await import('/office/outlook-host.js');
          const { WordHost } = await import('/office/word-host.js');
          const { HostFault } = await import('/office/host-port.js');
          const form = document.createElement('form');
          form.innerHTML = '<textarea name="pasted"></textarea>';
          const host = which === 'page' ? new PageHost(form) : which === 'outlook' ? new OutlookHost(Office.context, Office.context.mailbox, form) : new WordHost(Office.context, Word, form);
          const broken = [];
          const holds = (rule, is) => is || broken.push(rule);
          for (const skill of ['follow', 'appointment', 'reply', 'attach', 'create', 'fill', 'answers']) {
            holds(`can ${skill} is yes or no`, typeof host.can(skill) === 'boolean');
          }

          holds('it has a name', host.name.length > 0);
          holds('it tells no address and no subject in its diagnostics', !/@|interview/i.test(host.diagnostics));
          holds('nothing given is nothing read', await host.readMessage() === null);
          host.keep('officeprep.rule', 'kept');
          holds('what is kept is found', host.kept('officeprep.rule') === 'kept');
          host.keep('officeprep.rule', null);
          holds('what is taken back is gone', host.kept('officeprep.rule') === null);
          const acts = {
            appointment: () => host.showAppointment({ subject: '', start: new Date(0), end: new Date(1), location: '', body: '' }),
            reply: () => host.showReply('', null),
            create: () => host.createDocument('UEsDBA=='),
            fill: () => host.fillDocument('UEsDBA=='),
            answers: () => host.answers(),
          };
          for (const [skill, act] of Object.entries(acts).filter(([skill]) => !host.can(skill))) {
            let promise;
            try {
              promise = act();
            } catch {
              broken.push(`${skill} throws before it answers`);
              continue;
            }

            const fault = await promise.then(() => null, each => each);
            holds(`${skill} is refused with a fault that is named`, fault instanceof HostFault);
          }

          form.pasted.value = 'Dear applicant';
          holds('what was pasted is read', (await host.readMessage())?.get('pasted') === 'Dear applicant');
          return broken;
        }
        """;

    [Theory]
    [InlineData("page")]
    [InlineData("outlook")]
    [InlineData("word")]
    public async Task every_host_keeps_the_same_promises(string host)
    {
        await using var server = await RunningServer.Start();
        var standIn = host switch
        {
            "outlook" => new JsonObject { ["message"] = null },
            "word" => new JsonObject { ["controls"] = new JsonArray() },
            _ => (JsonNode?)null,
        };
        await using var office = await OfficeWindow.Open(chromium, server, host == "word" ? "word" : "outlook", standIn, isPaired: false);
        await office.Says("Connect this pane");
        Assert.Empty((await office.Page.EvaluateAsync<JsonElement>(Rules, host)).EnumerateArray().Select(rule => rule.GetString()));
    }

    [Fact]
    public async Task our_calls_fit_the_real_types_of_office()
    {
        var tsc = typeof(HostContractTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "Tsc").Value!;
        var run = await ExternalProgram.Start(tsc, "--project", RepositoryRoot.Path("tests", "OfficePrep.Browser.Tests", "office.js"));
        Assert.True(run.ExitCode == 0, run.Output);
    }
}
