// Prints what ical.js reads: UID, start, end and summary length of each event, one per line, tab separated.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) {
  ICAL.TimezoneService.register(zone);
}

function moment(time) {
  if (!time) return "-";
  if (time.isDate) return time.toString();
  return (time.zone === ICAL.Timezone.localTimezone ? "floating " : "") + time.toUnixTime();
}

const lines = calendar.getAllSubcomponents("vevent").map((event) =>
  [event.getFirstPropertyValue("uid"), moment(event.getFirstPropertyValue("dtstart")), moment(event.getFirstPropertyValue("dtend")),
    Buffer.byteLength(event.getFirstPropertyValue("summary"))].join("\t") + "\n");
process.stdout.write(lines.join(""));
