// The tracker's sheets by exceljs, warm, one thread. Usage: node exceljs.mjs FOLDER SIZE
// Its tables write their own cells, so formulas of columns stand in the cells, and the tables are laid over them.
import { readFileSync, writeFileSync } from "node:fs";
import ExcelJS from "exceljs";

const [folder, size] = process.argv.slice(2);
const content = JSON.parse(readFileSync(`${folder}/content-${size}.json`, "utf8"));
const numbers = { 6: "ddd, mmm d, h:mm AM/PM", 7: 'ddd, mmm d", no hour"', 8: "ddd, mmm d, yyyy", 9: "h:mm AM/PM", 13: "ddd, mmm d, yyyy", 17: "0", 18: "0.00" };
const marks = ["FF8A949E", "FFFFD9A8", "FFFFF6D9", "FFE3F3EA", "FFE4EEFA", "FF8A949E", "FFFBE3E3"];
const styles = new Map();

function style(look) {
  if (!styles.has(look)) {
    styles.set(look, {
      numFmt: numbers[look],
      alignment: { wrapText: [4, 5, 11, 12].includes(look), vertical: "middle" },
      border: { bottom: { style: "thin" } },
      ...(look === 1 || look === 2 ? { font: { bold: true, color: { argb: "FFFFFFFF" } }, fill: { type: "pattern", pattern: "solid", fgColor: { argb: look === 1 ? "FF1F3A5F" : "FF2F6B4F" } } } : {}),
    });
  }
  return styles.get(look);
}

async function make() {
  const book = new ExcelJS.Workbook();
  for (const each of content.sheets) {
    const [rows, columns] = each.freeze;
    const sheet = book.addWorksheet(each.name, { views: rows + columns > 0 ? [{ state: "frozen", xSplit: columns, ySplit: rows }] : [] });
    each.widths.forEach((width, at) => Object.assign(sheet.getColumn(at + 1), { width: width || 9, hidden: !width }));
    for (const table of each.tables) {
      const [first, last] = table.range.split(":");
      const count = Number(/\d+$/.exec(last)[0]) - Number(/\d+$/.exec(first)[0]);
      const blank = Array(table.columns.length).fill(null);
      sheet.addTable({ name: table.name, ref: first, headerRow: true, style: { theme: "TableStyleLight1" }, columns: table.columns.map(([name]) => ({ name, filterButton: true })), rows: Array(count).fill(blank) });
    }
    let links = 0;
    for (const [column, row, look, kind, value, formula] of each.cells) {
      const cell = sheet.getCell(row, column);
      if (formula) cell.value = { formula, result: value ?? "" };
      else if (kind === "l" && links++ < 2000) cell.value = { text: value, hyperlink: value };
      else if (value !== null) cell.value = value;
      cell.style = style(look);
    }
    each.rules.forEach((rule, at) => sheet.addConditionalFormatting({ ref: rule.range, rules: [{ type: "expression", priority: at + 1, formulae: [rule.formula], style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: marks[rule.mark] } } } }] }));
    for (const [cells, name] of each.lists) sheet.dataValidations.add(cells, { type: "list", allowBlank: true, formulae: [name] });
  }
  for (const [name, cells] of content.names) book.definedNames.add(cells, name);
  return book.xlsx.writeBuffer();
}

let data = await make();
const milliseconds = [];
for (let i = 0; i < (size === "200" ? 5 : 3); i++) {
  const before = process.cpuUsage();
  data = await make();
  const used = process.cpuUsage(before);
  milliseconds.push((used.user + used.system) / 1e3);
}
writeFileSync(`${folder}/exceljs-${size}.xlsx`, Buffer.from(data));
const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024;
console.log(`${`exceljs 4.4.0, ${size}`.padEnd(22)} ${milliseconds.sort((a, b) => a - b)[milliseconds.length >> 1].toFixed(1).padStart(8)} ms CPU  ${(data.byteLength / 1024).toFixed(0).padStart(7)} KiB  peak ${peak.toFixed(0)} MiB`);
