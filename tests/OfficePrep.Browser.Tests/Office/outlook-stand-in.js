// Stands in for Outlook behind the real Office.js: a mailbox with one message, and every way in which Outlook has been seen to fail.
// Appended to office.js by the tests; `standIn` is set before the page loads.
Office.onReady(() => {
  const settings = window.standIn;
  const calls = window.officeCalls = [];
  const note = (name, value) => calls.push({ name, value: JSON.parse(JSON.stringify(value ?? null)) });
  const answer = (done, value, name) => {
    const mode = settings.fails?.[name];
    if (mode === "silent") {
      return;
    }

    const result = mode === "fail" ? { status: "failed", error: { message: "internal" } } : { status: "succeeded", value };
    setTimeout(() => done(result), settings.delay ?? 0);
  };
  const open = message => message === null ? null : {
    itemType: message.start ? "appointment" : "message",
    itemId: message.itemId,
    subject: message.subject,
    from: message.start ? undefined : { displayName: message.fromName, emailAddress: message.from },
    to: [{ displayName: "", emailAddress: "amara@mail.example" }],
    dateTimeCreated: new Date(message.sent),
    internetMessageId: message.id,
    start: message.start ? new Date(message.start) : undefined,
    body: { getAsync: (format, done) => (note("getAsync", format), answer(done, format === "html" ? message.html : message.text, "body")) },
    attachments: message.attachments ?? [],
    getAttachmentContentAsync: (id, done) => answer(done, message.contents[id], "attachment"),
    displayReplyForm: form => note("displayReplyForm", form),
    displayReplyFormAsync: (form, done) => (note("displayReplyFormAsync", form), answer(done, undefined, "reply")),
  };
  const handlers = [];
  const roaming = settings.roaming ?? {};
  const mailbox = {
    item: open(settings.message),
    displayNewAppointmentForm: form => note("displayNewAppointmentForm", form),
    displayNewAppointmentFormAsync: (form, done) => (note("displayNewAppointmentFormAsync", form), answer(done, undefined, "appointment")),
    addHandlerAsync: (event, handler, done) => (handlers.push(handler), answer(done, undefined, "handler")),
  };
  window.openMessage = (message, tells = true) => {
    mailbox.item = open(message);
    settings.delay = message?.delay ?? 0;
    if (tells) {
      handlers.forEach(handler => handler());
    }
  };
  Object.assign(Office.context, {
    mailbox,
    platform: settings.platform ?? "OfficeOnline",
    diagnostics: { host: "Outlook", platform: settings.platform ?? "OfficeOnline", version: "16.0" },
    roamingSettings: { get: name => roaming[name], set: (name, value) => (roaming[name] = value), saveAsync: done => answer(done, undefined, "save") },
    requirements: { isSetSupported: (name, least) => name === "Mailbox" && Number(least.split(".")[1]) <= (settings.minor ?? 15) },
  });
});
