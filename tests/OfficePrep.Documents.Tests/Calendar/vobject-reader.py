"""Prints what python3-vobject reads: UID, start, end and summary length in octets of each event, one per line, tab separated."""
import datetime
import sys

import vobject


def moment(line):
    if line is None:
        return "-"
    value = line.value
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    return ("" if value.tzinfo else "floating ") + str(int(value.timestamp()))


with open(sys.argv[1], encoding="utf-8", newline="") as file:
    calendar = vobject.readOne(file.read())
for event in getattr(calendar, "vevent_list", []):
    start, end = getattr(event, "dtstart", None), getattr(event, "dtend", None)
    print(event.uid.value, moment(start), moment(end), len(event.summary.value.encode()), sep="\t")
