// Runs chrono over a folder of plain texts, strict and casual, as a whole loop on one thread, warm. Prints one line of JSON for each.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as chrono from "chrono-node";

const folder = process.argv[2];
const texts = readdirSync(folder).sort().map((name) => readFileSync(join(folder, name), "utf8"));
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const reference = new Date("2026-10-20T12:00:00Z");

for (const [name, parser] of [["chrono 2.10.3, strict", chrono.strict], ["chrono 2.10.3, casual", chrono.casual]]) {
  let found = 0;
  const pass = () => {
    found = 0;
    for (const text of texts) found += parser.parse(text, reference, { forwardDate: true }).length;
  };
  for (const end = Date.now() + 4000; Date.now() < end; ) pass();
  const seconds = [];
  for (let i = 0; i < 7; i++) {
    const before = process.cpuUsage();
    pass();
    const used = process.cpuUsage(before);
    seconds.push((used.user + used.system) / 1e6);
  }
  const median = seconds.sort((a, b) => a - b)[3];
  console.log(JSON.stringify({ name, textsPerSecond: texts.length / median, megabytesPerSecond: bytes / 1e6 / median, found }));
}
