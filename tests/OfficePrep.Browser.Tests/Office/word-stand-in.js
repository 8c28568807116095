// Stands in for Word behind the real Office.js: a document of content controls, a cursor, and the file that Word would save.
Office.onReady(() => {
  const settings = window.standIn;
  const calls = window.officeCalls = [];
  const handlers = [];
  const controls = settings.controls;
  const note = (name, value) => calls.push({ name, value });
  const finish = (done, value, name) => settings.fails?.[name] === "silent" ? undefined
    : done(settings.fails?.[name] === "fail" ? { status: "failed", error: { message: "internal" } } : { status: "succeeded", value });
  const guard = name => settings.fails?.[name] === "silent" ? new Promise(() => undefined) : settings.fails?.[name] === "fail" ? Promise.reject(new Error("GeneralException")) : Promise.resolve();
  const control = (at, isNullObject = false) => ({ ...(controls[at] ?? { tag: "", title: "", text: "" }), isNullObject, load() {}, select() { window.moveCursor(at); note("select", controls[at].tag); } });
  window.moveCursor = at => {
    settings.cursor = at;
    handlers.forEach(handler => handler());
  };
  window.type = (at, text) => {
    controls[at].text = text;
    window.moveCursor(at);
  };
  const context = {
    document: {
      body: { insertFileFromBase64: (file, where) => (note("insertFileFromBase64", { size: file.length, start: file.slice(0, 4), where }), settings.dropsTags && controls.forEach(each => (each.tag = ""))) },
      contentControls: {
        get items() { return controls.map((_, at) => control(at)); },
        load() {},
        getByTag: tag => ({ getFirst: () => control(controls.findIndex(each => each.tag === tag)) }),
      },
      getSelection: () => ({ parentContentControlOrNullObject: control(settings.cursor ?? -1, (settings.cursor ?? -1) < 0) }),
    },
    application: { createDocument: file => (note("createDocument", { size: file.length, start: file.slice(0, 4) }), { open: () => note("open", null) }) },
    sync: () => guard("sync"),
  };
  window.Word = { run: act => act(context) };
  const bytes = Uint8Array.from(atob(settings.file ?? ""), letter => letter.charCodeAt(0));
  const slice = 65536;
  Object.assign(Office.context, {
    platform: "OfficeOnline",
    diagnostics: { host: "Word", platform: "OfficeOnline", version: "16.0" },
    requirements: { isSetSupported: (name, least) => name === "WordApi" && Number(least.split(".")[1]) <= (settings.minor ?? 7) },
    document: {
      addHandlerAsync: (_, handler, done) => (handlers.push(handler), finish(done, undefined, "handler")),
      getFileAsync: (_type, _options, done) => finish(done, {
        sliceCount: Math.ceil(bytes.length / slice),
        getSliceAsync: (at, sliced) => finish(sliced, { data: [...bytes.slice(at * slice, (at + 1) * slice)] }, "slice"),
        closeAsync: closed => (note("closeAsync", null), finish(closed, undefined, "close")),
      }, "file"),
    },
  });
});
