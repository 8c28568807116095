// The sheet by Chromium's print-to-PDF in one warm browser. Usage: node chromium.mjs FOLDER
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { report } from './report.mjs';

const folder = process.argv[2];
const browser = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'] });
const page = await browser.newPage();
const print = async () => {
  await page.goto(`file://${resolve(folder)}/sheet.html`, { waitUntil: 'load' });
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
};
await report(`Chromium ${(await browser.version()).split('/')[1].split('.')[0]}`, print, join(folder, 'chromium.pdf'), 'yes', writeFileSync);
await browser.close();
