import type { Done } from "./office-port.js";

/** What a host may be able to do; what it cannot is not offered. */
export type Skill = "follow" | "appointment" | "reply" | "attach" | "create" | "fill" | "answers";

/** An entry for the person's calendar. Its moments are instants: nothing here knows a zone. */
export interface Appointment {
  readonly subject: string;
  readonly start: Date;
  readonly end: Date;
  readonly location: string;
  readonly body: string;
}

/** An answer of a pack as the document shows it. */
export interface AnswerControl {
  readonly tag: string;
  readonly title: string;
  readonly text: string;
}

/** What the pane asks of whatever it stands in: Outlook, Word, or a plain page. What a host cannot do it refuses with a HostFault. */
export interface HostPort {
  /** Its name for a person. */
  readonly name: string;
  /** Host, version and platform, for somebody who looks for the cause of a fault; nothing of the person's. */
  readonly diagnostics: string;
  can(skill: Skill): boolean;
  /** What names the message or meeting that is open; null where none is. */
  openItem(): string | null;
  /** The open message as fields of a form; null where none is open. */
  readMessage(): Promise<FormData | null>;
  /** Calls back whenever something else is opened, or the cursor goes elsewhere in a document. */
  whenMoved(act: () => void): void;
  showAppointment(entry: Appointment): Promise<void>;
  showReply(html: string, calendar: string | null): Promise<void>;
  createDocument(base64: string): Promise<void>;
  fillDocument(base64: string): Promise<void>;
  answers(): Promise<AnswerControl[]>;
  answerAtCursor(): Promise<AnswerControl | null>;
  goTo(tag: string): Promise<void>;
  documentFile(): Promise<Blob>;
  kept(name: string): string | null;
  keep(name: string, value: string | null): void;
}

/** Something that the host did not do. */
export class HostFault extends Error {}

/** No host that lives needs longer; some never answer at all. */
const patience = 5000;

/** A promise that is given up when nobody answers. */
export function within<T>(answer: Promise<T>): Promise<T> {
  let watchdog = 0;
  const silence = new Promise<never>((_, refuse) => {
    watchdog = window.setTimeout(() => refuse(new HostFault("It did not answer.")), patience);
  });
  return Promise.race([answer, silence]).finally(() => clearTimeout(watchdog));
}

/** A call of Office that answers by calling back. */
export function ask<T>(call: (done: Done<T>) => void): Promise<T> {
  return within(new Promise<T>((resolve, refuse) =>
    call(result => result.status === "succeeded" ? resolve(result.value) : refuse(new HostFault(result.error?.message ?? "")))));
}

/** Text that only this browser keeps; null where it keeps none for frames of other sites. */
export function browserStorage(): Storage | null {
  try {
    localStorage.setItem("officeprep.try", "");
    localStorage.removeItem("officeprep.try");
    return localStorage;
  } catch {
    return null;
  }
}
