/* Prints what libical reads from a calendar file: UID, start, end and summary length of each event, one per line, tab separated. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void print_time(struct icaltimetype time)
{
    if (icaltime_is_null_time(time)) {
        printf("-");
    } else if (time.is_date) {
        printf("%04d-%02d-%02d", time.year, time.month, time.day);
    } else {
        printf("%s%lld", time.zone ? "" : "floating ", (long long)icaltime_as_timet_with_zone(time, time.zone));
    }
}

int main(int argc, char **argv)
{
    if (argc != 2) return 2;
    FILE *file = fopen(argv[1], "rb");
    if (!file) return 2;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *text = calloc((size_t)size + 1, 1);
    if (fread(text, 1, (size_t)size, file) != (size_t)size) return 2;
    fclose(file);
    icalcomponent *calendar = icalparser_parse_string(text);
    if (!calendar) return 3;
    int errors = icalcomponent_count_errors(calendar);
    for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        icalproperty *end = icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY);
        printf("%s\t", icalcomponent_get_uid(event));
        print_time(icalcomponent_get_dtstart(event));
        printf("\t");
        print_time(end ? icalcomponent_get_dtend(event) : icaltime_null_time());
        printf("\t%zu\n", strlen(icalcomponent_get_summary(event)));
    }
    icalcomponent_free(calendar);
    free(text);
    return errors ? 4 : 0;
}
