/** As much of Office.js as the pane touches. A test holds it to the real types, so that a renamed function breaks the build and not a person's morning. */

export interface AsyncResult<T> {
  readonly status: string;
  readonly value: T;
  readonly error?: { readonly message: string };
}

export type Done<T> = (result: AsyncResult<T>) => void;

export interface Address {
  readonly displayName: string;
  readonly emailAddress: string;
}

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

export interface Item {
  readonly itemType: string;
  readonly itemId: string;
  readonly subject: string;
  readonly from?: Address;
  readonly to?: readonly Address[];
  readonly dateTimeCreated: Date;
  readonly internetMessageId?: string;
  readonly start?: Date;
  readonly body: { getAsync(format: string, done: Done<string>): void };
  readonly attachments: readonly Attachment[];
  getAttachmentContentAsync(id: string, done: Done<{ readonly content: string; readonly format: string }>): void;
  displayReplyForm(form: ReplyForm): void;
  displayReplyFormAsync(form: ReplyForm, done: Done<void>): void;
}

export interface ReplyForm {
  htmlBody: string;
  attachments?: { type: string; name: string; base64file: string }[];
}

export interface AppointmentForm {
  subject: string;
  start: Date;
  end: Date;
  location: string;
  body: string;
}

export interface Mailbox {
  readonly item: Item | null;
  displayNewAppointmentForm(form: AppointmentForm): void;
  displayNewAppointmentFormAsync(form: AppointmentForm, done: Done<void>): void;
  addHandlerAsync(event: string, handler: () => void, done: Done<void>): void;
}

export interface RoamingSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  saveAsync(done: Done<void>): void;
}

export interface DocumentFile {
  readonly sliceCount: number;
  getSliceAsync(index: number, done: Done<{ readonly data: ArrayLike<number> }>): void;
  closeAsync(done: Done<void>): void;
}

export interface OfficeContext {
  readonly mailbox?: Mailbox;
  readonly roamingSettings?: RoamingSettings;
  readonly platform: string;
  readonly diagnostics: { readonly host: string; readonly platform: string; readonly version: string };
  readonly requirements: { isSetSupported(name: string, least: string): boolean };
  readonly document?: {
    getFileAsync(type: string, options: { sliceSize: number }, done: Done<DocumentFile>): void;
    addHandlerAsync(event: string, handler: () => void, done: Done<void>): void;
  };
}

export interface OfficeGlobal {
  onReady(): Promise<unknown>;
  readonly context: OfficeContext;
}

export interface ContentControl {
  readonly tag: string;
  readonly title: string;
  readonly text: string;
  readonly isNullObject: boolean;
  load(names: string): unknown;
  select(mode: "Select"): void;
}

export interface ContentControls {
  readonly items: readonly ContentControl[];
  load(names: string): unknown;
  getByTag(tag: string): ContentControls;
  getFirst(): ContentControl;
}

export interface WordContext {
  readonly document: {
    readonly body: { insertFileFromBase64(file: string, where: "Replace"): unknown };
    readonly contentControls: ContentControls;
    getSelection(): { readonly parentContentControlOrNullObject: ContentControl };
  };
  readonly application: { createDocument(file: string): { open(): void } };
  sync(): Promise<unknown>;
}

export interface WordGlobal {
  run<T>(act: (context: WordContext) => Promise<T>): Promise<T>;
}
