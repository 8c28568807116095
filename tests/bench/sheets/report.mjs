import { readFileSync, readdirSync } from 'node:fs';

// Processor time of this process and of all that it started: a browser works in others.
const ticks = 10; // milliseconds; USER_HZ is 100 on Linux
const stat = (id) => {
  try {
    const line = readFileSync(`/proc/${id}/stat`, 'utf8');
    const cells = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return { id: Number(id), parent: Number(cells[1]), time: (Number(cells[11]) + Number(cells[12])) * ticks, memory: Number(cells[21]) * 4096 };
  } catch (fault) {
    if (fault.code === 'ENOENT' || fault.code === 'ESRCH') return undefined; // it ended between the two looks
    throw fault;
  }
};
const family = () => {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(stat).filter(Boolean);
  const mine = new Set([process.pid]);
  for (let before = 0; before !== mine.size;) {
    before = mine.size;
    for (const each of all) if (mine.has(each.parent)) mine.add(each.id);
  }
  return all.filter((each) => mine.has(each.id));
};
const sum = (list, key) => list.reduce((total, each) => total + each[key], 0);

/** Warms up, then takes the median of batches, in milliseconds of processor time per sheet. */
export const report = async (name, print, file, tagged, writeFileSync, batch = 10) => {
  for (const end = Date.now() + 4000; Date.now() < end;) await print();
  const figures = [];
  for (let run = 0; run < 7; run++) {
    const before = sum(family(), 'time');
    for (let i = 0; i < batch; i++) await print();
    figures.push((sum(family(), 'time') - before) / batch);
  }
  const bytes = await print();
  writeFileSync(file, bytes);
  figures.sort((a, b) => a - b);
  console.log(`${name.padEnd(21)} ${figures[3].toFixed(1).padStart(8)} ms CPU/sheet (warm) ${(bytes.length / 1024).toFixed(1).padStart(7)} KiB  tagged ${tagged}  resident ${(sum(family(), 'memory') / 1048576).toFixed(0)} MiB`);
};
