// Prints the visible text of a pack (blocks as JSON: paragraphs with a style, tables of cells) with npm docx and with docxtemplater, warm, one thread.
// Neither binds controls to data, so boxes and placeholders are plain text here. Prints one line of JSON for each.
import { readFileSync } from "node:fs";
import { Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, Table, TableCell, TableOfContents, TableRow, TextRun, WidthType } from "docx";
import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";

const { blocks } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const levels = { Heading1: HeadingLevel.HEADING_1, Heading2: HeadingLevel.HEADING_2, Heading3: HeadingLevel.HEADING_3, Title: HeadingLevel.TITLE };
const furniture = () => ({
  headers: { default: new Header({ children: [new Paragraph("Interview prep pack")] }) },
  footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] })] })] }) },
});

function withDocx() {
  const children = blocks.map((block) => block.cells
    ? new Table({
        width: { size: 9792, type: WidthType.DXA },
        rows: block.cells.map((row, at) => new TableRow({
          tableHeader: at === 0,
          cantSplit: true,
          children: row.map((cell) => new TableCell({ children: cell.map((text) => new Paragraph(text)) })),
        })),
      })
    : new Paragraph({ text: block.text, heading: levels[block.style], pageBreakBefore: block.style === "Heading1" }));
  return Packer.toBuffer(new Document({ title: "Pack", sections: [{ ...furniture(), children: [new TableOfContents("Contents", { headingStyleRange: "1-2" }), ...children] }] }));
}

// The template is made once, as a person would make it in Word: one paragraph a style, one table with a row for each row.
const styles = [...new Set(blocks.filter((block) => !block.cells).map((block) => block.style))];
const widest = Math.max(...blocks.filter((block) => block.cells).flatMap((block) => block.cells.map((row) => row.length)));
const template = await Packer.toBuffer(new Document({
  sections: [{
    ...furniture(),
    children: [
      new Paragraph("{#blocks}"),
      ...styles.flatMap((style) => [new Paragraph(`{#is${style}}`), new Paragraph({ text: "{text}", heading: levels[style] }), new Paragraph(`{/is${style}}`)]),
      ...Array.from({ length: widest }, (_, columns) => [
        new Paragraph(`{#is${columns + 1}}`),
        new Table({
          width: { size: 9792, type: WidthType.DXA },
          rows: [new TableRow({
            cantSplit: true,
            children: Array.from({ length: columns + 1 }, (_, at) => new TableCell({
              children: [new Paragraph(`${at === 0 ? "{#rows}" : ""}{c${at}}${at === columns ? "{/rows}" : ""}`)],
            })),
          })],
        }),
        new Paragraph(`{/is${columns + 1}}`),
      ]).flat(),
      new Paragraph("{/blocks}"),
    ],
  }],
}));
const data = {
  blocks: blocks.map((block) => block.cells
    ? { [`is${block.cells[0].length}`]: { rows: block.cells.map((row) => Object.fromEntries(row.map((cell, at) => [`c${at}`, cell.join("\n")]))) } }
    : { [`is${block.style}`]: { text: block.text } }),
};

function withDocxtemplater() {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  document.render(data);
  return document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
}

// Each in a process of its own, so that the memory is its own.
const peers = { docx: ["npm docx 9.15.2", withDocx], docxtemplater: ["docxtemplater 3.71.0", withDocxtemplater] };
{
  const [name, work] = peers[process.argv[3]];
  let bytes = 0;
  for (const end = Date.now() + 4000; Date.now() < end; ) bytes = (await work()).length;
  const milliseconds = [];
  for (let i = 0; i < 15; i++) {
    const before = process.cpuUsage();
    await work();
    const used = process.cpuUsage(before);
    milliseconds.push((used.user + used.system) / 1e3);
  }
  // The high-water mark of this process; what getrusage tells begins with that of the process that started it.
  const megabytes = /VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1] / 1024;
  console.log(JSON.stringify({ name, milliseconds: milliseconds.sort((a, b) => a - b)[7], bytes, megabytes }));
}
