// Writes sheet.html from content.json, for WeasyPrint. Usage: node html.mjs FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { markup } from './markup.mjs';

const folder = process.argv[2];
writeFileSync(join(folder, 'sheet.html'), markup(JSON.parse(readFileSync(join(folder, 'content.json'), 'utf8')), `file://${resolve(folder)}`));
