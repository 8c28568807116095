// Every call of the pane, against Microsoft's own types: a function that is renamed or takes something else breaks this file, and with it a test.
// Their enumerations are told as numbers, which they are not, so the calls are compared and not the interfaces.
import type { AppointmentForm, ReplyForm } from "../../../src/OfficePrep.Server/Bridge/office-port.js";

export function read(item: Office.MessageRead & { start?: Date }, use: (...values: (string | Date | number | undefined)[]) => void): void {
  use(item.itemId, item.subject, item.from.displayName, item.from.emailAddress, item.dateTimeCreated, item.internetMessageId);
  item.to.forEach(address => use(address.emailAddress));
  item.body.getAsync("html", result => use(result.value, result.error.message));
  item.attachments.forEach(each => use(each.id, each.name, each.size));
  item.getAttachmentContentAsync("", result => use(result.value.content, String(result.value.format)));
}

export function meeting(item: Office.AppointmentRead, use: (...values: (string | Date)[]) => void): void {
  use(item.itemId, item.subject, item.start, item.dateTimeCreated);
}

export function write(item: Office.MessageRead, mailbox: Office.Mailbox, entry: AppointmentForm, reply: ReplyForm, done: () => void): void {
  const form: Office.AppointmentForm = entry;
  mailbox.displayNewAppointmentForm(form);
  mailbox.displayNewAppointmentFormAsync(form, done);
  const attachments = reply.attachments?.map(each => ({ ...each, type: Office.MailboxEnums.AttachmentType.Base64 }));
  item.displayReplyForm({ htmlBody: reply.htmlBody, attachments: attachments ?? [] });
  item.displayReplyFormAsync({ htmlBody: reply.htmlBody, attachments: attachments ?? [] }, done);
  mailbox.addHandlerAsync("olkItemSelectedChanged", done, done);
}

export function surroundings(use: (...values: unknown[]) => void): void {
  use(Office.context.mailbox.item, Office.context.platform, Office.context.diagnostics.host, Office.context.diagnostics.platform, Office.context.diagnostics.version);
  use(Office.context.requirements.isSetSupported("Mailbox", "1.5"));
  const roaming = Office.context.roamingSettings;
  use(roaming.get(""));
  roaming.set("", null);
  roaming.saveAsync(use);
  void Office.onReady().then(use);
}

export function word(use: (...values: unknown[]) => void): Promise<void> {
  Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, use, use);
  Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 65536 }, ({ value: file }) => {
    file.getSliceAsync(file.sliceCount - 1, slice => use(slice.value.data));
    file.closeAsync(use);
  });
  return Word.run(async context => {
    context.document.body.insertFileFromBase64("", "Replace");
    context.application.createDocument("").open();
    context.document.contentControls.load("items/tag,items/title,items/text");
    const control = context.document.getSelection().parentContentControlOrNullObject;
    control.load("tag,title,text");
    context.document.contentControls.getByTag("").getFirst().select("Select");
    await context.sync();
    use(control.isNullObject, control.tag, control.title, control.text, context.document.contentControls.items.length);
  });
}
