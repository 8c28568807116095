// The sheet by pdfkit, warm, on one thread. Usage: node pdfkit.mjs FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { report } from './report.mjs';

const folder = process.argv[2];
const content = JSON.parse(readFileSync(join(folder, 'content.json'), 'utf8'));
const fonts = Object.fromEntries(['Inter-Regular', 'Inter-SemiBold', 'Inter-Bold', 'NotoSansArabic-Regular'].map((name) => [name, readFileSync(join(folder, `${name}.ttf`))]));
const isArabic = (words) => /[\u0600-\u06ff]/.test(words);

const print = () => new Promise((done) => {
  const page = new PDFDocument({ size: 'LETTER', margin: 40, tagged: true, pdfVersion: '1.7', lang: 'en-US', info: { Title: content.title }, bufferPages: false });
  const parts = [];
  page.on('data', (part) => parts.push(part)).on('end', () => done(Buffer.concat(parts)));
  for (const [name, bytes] of Object.entries(fonts)) page.registerFont(name, bytes);
  const say = (words, font, size, x, y, width) => {
    page.font(isArabic(words) ? 'NotoSansArabic-Regular' : font).fontSize(size).text(words, x, y, { width });
    return page.y;
  };
  page.rect(0, 0, 612, 82).fill('#124e66').fill('#fff');
  let y = say(content.title, 'Inter-Bold', 16, 40, 20, 340);
  y = say(content.about, 'Inter-Regular', 8.4, 40, y, 340);
  say(content.codes, 'Inter-Regular', 8, 40, y, 340);
  say(`${content.day}\n${content.mode}`, 'Inter-SemiBold', 10, 400, 22, 172);
  page.fill('#1b1f24');
  y = 92;
  for (const row of [content.head, ...content.rows]) {
    const top = y;
    row.forEach((cell, column) => { y = Math.max(y, say(cell, 'Inter-Regular', 8, 40 + column * 135, top, 130)); });
    y += 3;
  }
  const module = 104 / content.code.size;
  for (const [column, row, length] of content.code.bars) page.rect(468 + column * module, 92 + row * module, length * module, module);
  page.fill('#000');
  page.fillColor('#1b1f24').font('Inter-SemiBold').fontSize(8).text(`Join at ${content.domain}`, 468, 200, { width: 104, link: content.link });
  y = Math.max(y, 215);
  for (const [label, value] of content.facts) {
    say(label, 'Inter-SemiBold', 8, 40, y, 90);
    y = say(value, 'Inter-Regular', 8, 132, y, 440);
  }
  for (const section of content.sections) {
    y = say(section.title, 'Inter-SemiBold', 9.6, 40, y + 2, 532);
    for (const item of section.items) y = say(`• ${item}`, 'Inter-Regular', 8, 46, y, 526);
  }
  say(content.sources, 'Inter-Regular', 8, 40, 740, 532);
  page.end();
});

await report('pdfkit 0.20.2', print, join(folder, 'pdfkit.pdf'), 'flag only', writeFileSync);
