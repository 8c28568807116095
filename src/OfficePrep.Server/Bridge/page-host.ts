import { browserStorage, HostFault, type AnswerControl, type Appointment, type HostPort, type Skill } from "./host-port.js";

/** A plain page: messages are pasted or dropped, documents are downloaded, and nothing else is promised. */
export class PageHost implements HostPort {
  readonly name: string = "this page";
  private readonly memory = new Map<string, string>();
  private given = 0;

  constructor(private readonly form: HTMLFormElement | null) {
    form?.addEventListener("submit", () => this.given++);
  }

  get diagnostics(): string {
    return `page, ${navigator.userAgent}`;
  }

  can(_: Skill): boolean {
    return false;
  }

  openItem(): string | null {
    return this.given === 0 ? null : `given ${this.given}`;
  }

  readMessage(): Promise<FormData | null> {
    const fields = this.form ? new FormData(this.form) : new FormData();
    const isEmpty = [...fields.values()].every(value => typeof value === "string" ? value.trim() === "" : value.size === 0);
    return Promise.resolve(isEmpty ? null : fields);
  }

  whenMoved(act: () => void): void {
    this.form?.addEventListener("submit", () => act());
  }

  showAppointment(_: Appointment): Promise<void> {
    return refused();
  }

  showReply(_html: string, _calendar: string | null): Promise<void> {
    return refused();
  }

  createDocument(_: string): Promise<void> {
    return refused();
  }

  fillDocument(_: string): Promise<void> {
    return refused();
  }

  answers(): Promise<AnswerControl[]> {
    return refused();
  }

  answerAtCursor(): Promise<AnswerControl | null> {
    return refused();
  }

  goTo(_: string): Promise<void> {
    return refused();
  }

  documentFile(): Promise<Blob> {
    return refused();
  }

  /** Empties what was pasted, so that it is not taken for the next message. */
  forgetGiven(): void {
    this.form?.reset();
  }

  kept(name: string): string | null {
    return this.memory.get(name) ?? browserStorage()?.getItem(name) ?? null;
  }

  keep(name: string, value: string | null): void {
    const storage = browserStorage();
    if (value === null) {
      this.memory.delete(name);
      storage?.removeItem(name);
    } else {
      this.memory.set(name, value);
      storage?.setItem(name, value);
    }
  }
}

function refused(): Promise<never> {
  return Promise.reject(new HostFault("A page cannot do that."));
}
