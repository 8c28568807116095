import { ask, type Appointment, type Skill } from "./host-port.js";
import type { Item, Mailbox, OfficeContext, ReplyForm } from "./office-port.js";
import { PageHost } from "./page-host.js";

/** A calendar that a person attaches is a few kilobytes; what is larger is none. */
const largestAttachment = 1024 * 1024;
const mostAttachments = 5;

/** Outlook takes this much in a reply. */
const longestReply = 32 * 1024;

/** Outlook with a message or a meeting open. Calls go one after another, because it takes at most three at once. */
export class OutlookHost extends PageHost {
  override readonly name = "Outlook";

  constructor(private readonly office: OfficeContext, private readonly mailbox: Mailbox, form: HTMLFormElement | null) {
    super(form);
  }

  override get diagnostics(): string {
    const { host, platform, version } = this.office.diagnostics;
    const set = [15, 13, 9, 8, 5, 3, 1].find(minor => this.office.requirements.isSetSupported("Mailbox", `1.${minor}`));
    return `${host} ${version}, ${platform}, Mailbox 1.${set}`;
  }

  override can(skill: Skill): boolean {
    const has = (least: string) => this.office.requirements.isSetSupported("Mailbox", least);
    // Outlook on telephones shows no forms.
    const isPhone = this.office.platform === "iOS" || this.office.platform === "Android";
    switch (skill) {
      case "follow": return has("1.5");
      case "appointment": return !isPhone && has("1.1");
      case "reply": return !isPhone && has("1.1") && this.mailbox.item?.itemType === "message";
      case "attach": return !isPhone && has("1.15");
      default: return false;
    }
  }

  override openItem(): string | null {
    return this.mailbox.item?.itemId ?? super.openItem();
  }

  override async readMessage(): Promise<FormData | null> {
    const item = this.mailbox.item;
    const given = await super.readMessage();
    if (given !== null || !item) {
      return given;
    }

    const fields = new FormData();
    fields.set("subject", item.subject);
    fields.set("sent", item.dateTimeCreated.toISOString());
    if (item.start) {
      fields.set("start", item.start.toISOString());
    }

    if (item.internetMessageId) {
      fields.set("id", item.internetMessageId);
    }

    if (item.from) {
      fields.set("from", item.from.emailAddress);
      fields.set("fromName", item.from.displayName);
    }

    for (const address of item.to ?? []) {
      fields.append("to", address.emailAddress);
    }

    fields.set("html", await ask<string>(done => item.body.getAsync("html", done)));
    fields.set("text", await ask<string>(done => item.body.getAsync("text", done)));
    await this.addCalendars(item, fields);
    return fields;
  }

  override whenMoved(act: () => void): void {
    super.whenMoved(act);
    if (this.can("follow")) {
      // Where the event is not to be had, going back to the pane looks again.
      const next = () => {
        this.forgetGiven();
        act();
      };
      ask<void>(done => this.mailbox.addHandlerAsync("olkItemSelectedChanged", next, done)).catch(() => undefined);
    }
  }

  override showAppointment(entry: Appointment): Promise<void> {
    const form = { ...entry };
    if (this.office.requirements.isSetSupported("Mailbox", "1.9")) {
      return ask<void>(done => this.mailbox.displayNewAppointmentFormAsync(form, done));
    }

    return attempt(() => this.mailbox.displayNewAppointmentForm(form));
  }

  override showReply(html: string, calendar: string | null): Promise<void> {
    const item = this.mailbox.item;
    if (!item || html.length > longestReply) {
      return super.showReply(html, calendar);
    }

    const form: ReplyForm = { htmlBody: html };
    if (calendar !== null && this.can("attach")) {
      form.attachments = [{ type: "base64", name: "interview.ics", base64file: calendar }];
    }

    if (this.office.requirements.isSetSupported("Mailbox", "1.9")) {
      return ask<void>(done => item.displayReplyFormAsync(form, done));
    }

    return attempt(() => item.displayReplyForm(form));
  }

  override kept(name: string): string | null {
    const roaming = this.office.roamingSettings?.get(name);
    return super.kept(name) ?? (typeof roaming === "string" ? roaming : null);
  }

  override keep(name: string, value: string | null): void {
    super.keep(name, value);
    // Only where the browser keeps nothing for frames: what roams is stored with the mailbox.
    const roaming = this.office.roamingSettings;
    if (roaming && (value === null || super.kept(name) === null)) {
      roaming.set(name, value);
      ask<void>(done => roaming.saveAsync(done)).catch(() => undefined);
    }
  }

  private async addCalendars(item: Item, fields: FormData): Promise<void> {
    const calendars = item.attachments.filter(each => each.name.toLowerCase().endsWith(".ics") && each.size <= largestAttachment);
    for (const each of calendars.slice(0, mostAttachments)) {
      try {
        if (!this.office.requirements.isSetSupported("Mailbox", "1.8")) {
          throw new Error("too old");
        }

        const { content, format } = await ask<{ content: string; format: string }>(done => item.getAttachmentContentAsync(each.id, done));
        const bytes = format === "base64" ? Uint8Array.from(atob(content), letter => letter.charCodeAt(0)) : content;
        fields.append("calendar", new Blob([bytes]), each.name);
      } catch {
        // Said in the pane, so that nobody thinks that it was read.
        fields.append("missed", each.name);
      }
    }
  }
}

function attempt(act: () => void): Promise<void> {
  return new Promise(resolve => {
    act();
    resolve();
  });
}
