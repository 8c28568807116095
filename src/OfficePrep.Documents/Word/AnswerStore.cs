using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.CustomXmlDataProperties;
using DocumentFormat.OpenXml.Office2010.Word;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficePrep.Prep.Answers;

namespace OfficePrep.Documents.Word;

/// <summary>
/// The document's answers: content controls, each bound to an element of its own in one custom XML part.
/// One named element an answer and no attributes, because LibreOffice strips attributes from bound elements and drops w:tag;
/// the binding, the tag and the alias all lead back to the answer, whichever of them an editor leaves.
/// </summary>
/// <param name="written">What the person wrote and ticked so far.</param>
internal sealed class AnswerStore(PackAnswers written)
{
    public const string Namespace = "urn:officeprep:answers:1";

    /// <summary>What an empty answer shows. Some editors write it into the store as if it had been typed, so it is one text for all.</summary>
    public const string Placeholder = "Type or write here";

    /// <summary>The store's own id; the same in every pack, so that a binding survives being pasted into another pack.</summary>
    public const string StoreId = "{6B1D2A54-0F3C-4E7B-9A56-21C7D0E95001}";

    /// <summary>What a box that is not ticked shows.</summary>
    public const string Unchecked = "☐";

    /// <summary>What a ticked box shows.</summary>
    public const string Ticked = "☒";

    // Written into the store for a ticked box and one that is not, as Word writes them.
    private const string True = "true";
    private const string False = "false";

    private readonly List<(string Id, string Value)> answers = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>Room for text of any number of lines.</summary>
    /// <param name="id">Stable id of the answer; an XML name.</param>
    /// <param name="alias">What a person or a screen reader is told that the control is for.</param>
    public SdtRun Text(string id, string alias)
    {
        var text = AnswerText.Fit(written.Text(id));
        var properties = new SdtProperties(
            new SdtAlias { Val = Alias(alias) },
            new Tag { Val = id },
            new SdtId { Val = Register(id, text) });
        if (text.Length == 0)
        {
            properties.Append(new ShowingPlaceholder());
        }

        properties.Append(Binding(id), new SdtContentText { MultiLine = true });
        return new SdtRun(properties, new SdtContentRun(text.Length == 0 ? WordText.Run(Placeholder, PackStyles.PlaceholderText) : AnswerText.Run(text)));
    }

    /// <summary>A box to tick.</summary>
    /// <param name="id">Stable id of the answer; an XML name.</param>
    /// <param name="alias">What is ticked off.</param>
    public SdtRun CheckBox(string id, string alias) => CheckBox(id, alias, written.IsTicked(id));

    /// <summary>A box to tick.</summary>
    /// <param name="id">Stable id of the answer; an XML name.</param>
    /// <param name="alias">What is ticked off.</param>
    /// <param name="ticked">Whether it is ticked.</param>
    public SdtRun CheckBox(string id, string alias, bool ticked) => new(
        new SdtProperties(
            new SdtAlias { Val = Alias(alias) },
            new Tag { Val = id },
            new SdtId { Val = Register(id, ticked ? True : False) },
            Binding(id),
            new SdtContentCheckBox(
                new DocumentFormat.OpenXml.Office2010.Word.Checked { Val = ticked ? OnOffValues.One : OnOffValues.Zero },
                new CheckedState { Val = "2612", Font = "MS Gothic" },
                new UncheckedState { Val = "2610", Font = "MS Gothic" })),
        new SdtContentRun(new Run(
            new RunProperties(new RunFonts { Ascii = "MS Gothic", HighAnsi = "MS Gothic", EastAsia = "MS Gothic", Hint = FontTypeHintValues.EastAsia }),
            new Text(ticked ? Ticked : Unchecked))));

    /// <summary>Adds the custom XML part with one element for every control made so far.</summary>
    public void AddTo(MainDocumentPart main)
    {
        var part = main.AddCustomXmlPart(CustomXmlPartType.CustomXml, "answers");
        using (var stream = part.GetStream(FileMode.Create))
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            writer.WriteStartElement("answers", Namespace);
            foreach (var (id, value) in answers)
            {
                writer.WriteElementString(id, Namespace, value);
            }

            writer.WriteEndElement();
        }

        part.AddNewPart<CustomXmlPropertiesPart>("properties").DataStoreItem =
            new DataStoreItem(new SchemaReferences(new SchemaReference { Uri = Namespace })) { ItemId = StoreId };
    }

    private static DataBinding Binding(string id) => new()
    {
        PrefixMappings = $"xmlns:a='{Namespace}'",
        XPath = $"/a:answers[1]/a:{id}[1]",
        StoreItemId = StoreId,
    };

    // Word shows at most 64 characters of a title.
    private static string Alias(string alias) => DocumentText.Cut(WordText.Line(alias), 64);

    private int Register(string id, string value)
    {
        if (!ids.Add(XmlConvert.VerifyNCName(id)))
        {
            throw new InvalidOperationException($"Two answers of one pack share the id \"{id}\".");
        }

        answers.Add((id, value));
        return answers.Count;
    }
}
