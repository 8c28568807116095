import { ask, HostFault, within, type AnswerControl, type Skill } from "./host-port.js";
import type { ContentControl, DocumentFile, OfficeContext, WordContext, WordGlobal } from "./office-port.js";
import { PageHost } from "./page-host.js";

/** Word with a document open. */
export class WordHost extends PageHost {
  override readonly name = "Word";

  constructor(private readonly office: OfficeContext, private readonly word: WordGlobal, form: HTMLFormElement | null) {
    super(form);
  }

  override get diagnostics(): string {
    const { host, platform, version } = this.office.diagnostics;
    return `${host} ${version}, ${platform}`;
  }

  override can(skill: Skill): boolean {
    const has = (least: string) => this.office.requirements.isSetSupported("WordApi", least);
    switch (skill) {
      case "create": return has("1.3");
      case "fill":
      case "answers": return has("1.1");
      default: return false;
    }
  }

  override openItem(): string | null {
    return "document";
  }

  override whenMoved(act: () => void): void {
    const document = this.office.document;
    if (document) {
      ask<void>(done => document.addHandlerAsync("documentSelectionChanged", act, done)).catch(() => undefined);
    }
  }

  override createDocument(base64: string): Promise<void> {
    return this.run(async context => {
      context.application.createDocument(base64).open();
      await context.sync();
    });
  }

  override fillDocument(base64: string): Promise<void> {
    return this.run(async context => {
      context.document.body.insertFileFromBase64(base64, "Replace");
      await context.sync();
      // Word has lost the marks of the answers before, and without them nothing can be brought back.
      if ((await named(context)).length === 0) {
        throw new HostFault("Word dropped the marks of the answers.");
      }
    });
  }

  override answers(): Promise<AnswerControl[]> {
    return this.run(named);
  }

  override answerAtCursor(): Promise<AnswerControl | null> {
    return this.run(async context => {
      const control = context.document.getSelection().parentContentControlOrNullObject;
      control.load("tag,title,text");
      await context.sync();
      return control.isNullObject ? null : plain(control);
    });
  }

  override goTo(tag: string): Promise<void> {
    return this.run(async context => {
      context.document.contentControls.getByTag(tag).getFirst().select("Select");
      await context.sync();
    });
  }

  override async documentFile(): Promise<Blob> {
    const document = this.office.document;
    if (!document) {
      return super.documentFile();
    }

    const file = await ask<DocumentFile>(done => document.getFileAsync("compressed", { sliceSize: 1 << 20 }, done));
    try {
      const slices: BlobPart[] = [];
      for (let at = 0; at < file.sliceCount; at++) {
        slices.push(Uint8Array.from((await ask<{ data: ArrayLike<number> }>(done => file.getSliceAsync(at, done))).data));
      }

      return new Blob(slices);
    } finally {
      // Word gives out two files at most.
      await ask<void>(done => file.closeAsync(done));
    }
  }

  private run<T>(act: (context: WordContext) => Promise<T>): Promise<T> {
    return within(this.word.run(act));
  }
}

async function named(context: WordContext): Promise<AnswerControl[]> {
  const controls = context.document.contentControls;
  controls.load("items/tag,items/title,items/text");
  await context.sync();
  return controls.items.filter(control => control.tag !== "").map(plain);
}

function plain({ tag, title, text }: ContentControl): AnswerControl {
  return { tag, title, text };
}
