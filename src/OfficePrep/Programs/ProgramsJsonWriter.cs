using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OfficePrep.Reading;

namespace OfficePrep.Programs;

/// <summary>Writes a book member by member, in the order of <c>programs.schema.json</c>. What is not known is left out.</summary>
internal sealed class ProgramsJsonWriter(Utf8JsonWriter json)
{
    public void Write(ProgramBook book)
    {
        json.WriteStartObject();
        json.WriteNumber("version", ProgramsJson.Version);
        WriteList("programs", book.Programs, Write);
        json.WriteEndObject();
    }

    private void Write(ResidencyProgram program)
    {
        json.WriteString("id", program.Id);
        new NoticeJsonWriter(json).WriteProgram("identity", program.Identity);
        WriteKnown("zone", program.ZoneId);
        WriteDay("added", program.Added);
        WriteList("facts", program.Facts, Write);
        WriteList("log", program.Log, Write);
        WriteList("words", program.Words, Write);
    }

    private void Write(SourcedFact fact)
    {
        json.WriteString("topic", fact.Topic);
        json.WriteString("value", fact.Value);
        json.WriteString("source", ProgramsJsonNames.Sources.Of(fact.Source));
        WriteDay("checked", fact.Checked);
        WriteKnown("from", fact.From);
        WriteKnown("quote", fact.Quote);
        WriteKnown("link", fact.Link);
    }

    private void Write(ResearchEntry entry)
    {
        json.WriteString("source", ProgramsJsonNames.Sources.Of(entry.Source));
        WriteDay("on", entry.On);
        json.WriteString("note", entry.Note);
        WriteKnown("link", entry.Link);
        if (entry.Contact is { } contact)
        {
            json.WriteStartObject("contact");
            json.WriteString("name", contact.Name);
            WriteKnown("found", contact.Found);
            WriteKnown("address", contact.Address);
            if (contact.MayQuote is { } may)
            {
                json.WriteBoolean("mayQuote", may);
            }

            json.WriteEndObject();
        }
    }

    private void Write(OwnWords words)
    {
        json.WriteString("kind", ProgramsJsonNames.Words.Of(words.Kind));
        json.WriteString("text", words.Text);
        WriteDay("written", words.Written);
    }

    private void WriteList<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteKnown(string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private void WriteDay(string name, LocalDate day) => json.WriteString(name, LocalDatePattern.Iso.Format(day));
}
