"""Prints what python3-icalendar reads: UID, start, end and summary length in octets of each event, one per line, tab separated."""
import datetime
import sys

import icalendar


def moment(prop):
    if prop is None:
        return "-"
    if not isinstance(prop.dt, datetime.datetime):
        return prop.dt.isoformat()
    return ("" if prop.dt.tzinfo else "floating ") + str(int(prop.dt.timestamp()))


with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())
for event in calendar.walk("VEVENT"):
    if event.errors:
        sys.exit(str(event.errors))
    print(str(event["UID"]), moment(event.get("DTSTART")), moment(event.get("DTEND")), len(str(event["SUMMARY"]).encode()), sep="\t")
