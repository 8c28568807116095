// What script adds to the pages; every page works without it.

/** Files dropped on a form go into its file field, folders with everything in them. */
async function filesOf(items: DataTransferItemList): Promise<File[]> {
  const found: File[] = [];
  // Both are gone as soon as anything is waited for.
  const given = [...items].map(item => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const walk = async (entry: FileSystemEntry): Promise<void> => {
    if (entry.isFile) {
      found.push(await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail)));
    } else {
      const reader = (entry as FileSystemDirectoryEntry).createReader();
      // A folder is read in parts until an empty one comes.
      for (let part; (part = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail))).length > 0;) {
        for (const inner of part) await walk(inner);
      }
    }
  };
  for (const { entry, file } of given) {
    if (entry) await walk(entry);
    else if (file) found.push(file);
  }
  return found;
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-drop]")) {
  const field = form.querySelector<HTMLInputElement>("input[type=file]")!;
  const said = form.appendChild(document.createElement("p"));
  said.role = "status";
  form.addEventListener("dragover", event => {
    event.preventDefault();
    form.classList.add("dropping");
  });
  form.addEventListener("dragleave", () => form.classList.remove("dropping"));
  form.addEventListener("drop", async event => {
    event.preventDefault();
    form.classList.remove("dropping");
    const wanted = field.accept.split(",");
    const files = (await filesOf(event.dataTransfer!.items)).filter(file => wanted.some(ending => file.name.toLowerCase().endsWith(ending)));
    const held = new DataTransfer();
    for (const file of [...(field.files ?? []), ...files]) held.items.add(file);
    field.files = held.files;
    said.textContent = files.length === 0 ? "No message among them: drop files that end in .eml, .ics, .html or .txt." : `${held.files.length} to read.`;
  });
}

for (const area of document.querySelectorAll<HTMLTextAreaElement>("textarea[data-copy]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = area.dataset["copy"] ?? "";
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(area.value);
    button.textContent = "Copied";
  });
  area.after(button);
}

for (const area of document.querySelectorAll<HTMLTextAreaElement>("textarea[data-speak]")) {
  const note = document.getElementById(area.getAttribute("aria-describedby") ?? "");
  area.addEventListener("input", () => {
    const words = area.value.trim().split(/\s+/).filter(word => word !== "").length;
    if (note) note.textContent = `About ${words} words; saved, its speaking time stands here.`;
  });
}

const looks = ["As the computer", "Light", "Dark"];
const choice = document.querySelector("[data-theme-choice]");
if (choice) {
  const select = document.createElement("select");
  select.ariaLabel = "Looks";
  for (const look of looks) select.add(new Option(look, look.toLowerCase(), false, look.toLowerCase() === document.documentElement.dataset["theme"]));
  select.addEventListener("change", () => {
    localStorage.setItem("looks", select.value);
    document.documentElement.dataset["theme"] = select.value;
  });
  choice.append(select);
}

// A letter or an arrow leads where a link says that it does, but never while something is typed.
document.addEventListener("keydown", event => {
  const at = event.target as HTMLElement;
  if (event.ctrlKey || event.altKey || event.metaKey || at.matches("input, textarea, select")) return;
  document.querySelector<HTMLAnchorElement>(`a[data-key="${CSS.escape(event.key)}"]`)?.click();
});

export {};
