import type { AnswerControl, HostPort } from "./host-port.js";
import { openHost } from "./open-host.js";
import { PracticeTimer } from "./practice-timer.js";
import { OwnServer, ServerFault } from "./server.js";

const element = (id: string) => document.getElementById(id)!;

/** The pane: hands the open message to the server, shows the fragment that comes back, and lets its buttons speak to the host. It decides nothing about mail. */
class Pane {
  private readonly server: OwnServer;
  private readonly timer = new PracticeTimer();
  private readonly content = element("content");
  private readonly isWord = document.body.dataset["for"] === "word";
  private turn = new AbortController();
  private shown: string | null | undefined;
  private message: FormData | null = null;
  private checked = "";

  constructor(private readonly host: HostPort) {
    this.server = new OwnServer(host);
    element("diagnostics").textContent = host.diagnostics;
    element("again").addEventListener("click", () => this.begin());
    element("pair").addEventListener("submit", event => this.pair(event));
    this.content.addEventListener("submit", event => this.submit(event));
    this.content.addEventListener("click", event => this.click(event));
    document.getElementById("given")?.addEventListener("submit", event => event.preventDefault());
    host.whenMoved(() => this.isWord ? this.lookAtCursor() : this.begin());
    // Where the host does not say that another message was opened, coming back to the pane looks.
    for (const event of ["focus", "pointerdown"]) {
      addEventListener(event, () => {
        if (this.shown !== undefined && !this.isWord && host.openItem() !== this.shown) {
          this.begin();
        }
      });
    }
  }

  /** Begins anew with what is open now. Whatever an older beginning still waits for is dropped. */
  async begin(): Promise<void> {
    const item = this.host.openItem();
    this.shown = item;
    this.message = null;
    element("pair").hidden = this.server.isPaired;
    if (!this.server.isPaired) {
      this.say("Connect this pane first.");
      this.content.replaceChildren();
      return;
    }

    await this.swap(async stop => {
      if (this.isWord) {
        return this.server.fragment("word/programs", null, stop);
      }

      this.say("Reading…");
      const message = await this.host.readMessage();
      stop.throwIfAborted();
      if (message === null) {
        throw new ServerFault(0, "No message is open. Open one, or paste its words below.");
      }

      message.set("zone", Intl.DateTimeFormat().resolvedOptions().timeZone);
      this.message = message;
      return this.server.fragment("read", message, stop);
    });
  }

  private async swap(ask: (stop: AbortSignal) => Promise<DocumentFragment>, into: Element = this.content): Promise<void> {
    this.turn.abort();
    const { signal } = this.turn = new AbortController();
    this.content.setAttribute("aria-busy", "true");
    try {
      const fragment = await ask(signal);
      signal.throwIfAborted();
      into.replaceChildren(fragment);
      for (const each of into.querySelectorAll<HTMLElement>("[data-needs]")) {
        each.hidden = !this.host.can(each.dataset["needs"] as never);
      }

      this.say("");
      into.querySelector<HTMLElement>("h2")?.focus();
    } catch (fault) {
      if (!signal.aborted) {
        this.fail(fault, into);
      }
    } finally {
      if (!signal.aborted) {
        this.content.removeAttribute("aria-busy");
      }
    }
  }

  private fail(fault: unknown, into: Element = this.content): void {
    if (fault instanceof ServerFault) {
      this.say(fault.message);
      element("pair").hidden = this.server.isPaired;
      if (fault.status === 401) {
        this.content.replaceChildren();
      }
    } else {
      this.say(`${this.host.name} did not do that. Use what stands below instead, or press “Look again”.`);
      element("trouble").hidden = false;
    }

    if (into === this.content && this.message === null && !this.isWord) {
      // What stood there belongs to another message.
      this.content.replaceChildren();
    }

    document.querySelector<HTMLDetailsElement>("#paste")?.setAttribute("open", "");
  }

  private say(sentence: string): void {
    element("status").textContent = sentence;
  }

  private async pair(event: Event): Promise<void> {
    event.preventDefault();
    try {
      await this.server.pair(new FormData(event.target as HTMLFormElement).get("code") as string);
      await this.begin();
    } catch (fault) {
      this.fail(fault);
    }
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const body = new FormData(form, event.submitter);
    if (form.dataset["with"] === "message") {
      this.message?.forEach((value, name) => typeof value === "string" ? body.append(name, value) : body.append(name, value, value.name));
    }

    const into = form.dataset["into"];
    void this.swap(stop => this.server.fragment(form.getAttribute("action")!, body, stop), into === undefined ? this.content : element(into));
  }

  private click(event: Event): void {
    const button = (event.target as Element).closest<HTMLElement>("[data-host]");
    if (button === null) {
      return;
    }

    // Called before anything is waited for: Safari and Firefox block what does not follow a click at once.
    this.act(button).then(() => this.done(button), fault => this.fail(fault, button));
  }

  private done({ dataset }: HTMLElement): void {
    if (dataset["done"] !== undefined) {
      this.say(dataset["done"]);
    }
  }

  private act(button: HTMLElement): Promise<unknown> {
    const { host, path, tag, start, end, subject, location, body, html, calendar, copy } = button.dataset;
    switch (host) {
      case "appointment":
        return this.host.showAppointment({ subject: subject!, start: new Date(start!), end: new Date(end!), location: location ?? "", body: body ?? "" });
      case "reply":
        return this.host.showReply(html!, calendar ?? null);
      case "copy":
        (element(copy!) as HTMLTextAreaElement).select();
        return navigator.clipboard.writeText((element(copy!) as HTMLTextAreaElement).value);
      case "create":
        return this.server.base64(path!).then(docx => this.host.createDocument(docx));
      case "fill":
        return this.server.base64(path!).then(docx => this.host.fillDocument(docx));
      case "goto":
        return this.host.goTo(tag!).then(() => this.lookAtCursor());
      case "answers":
        return this.swap(async stop => this.server.fragment(path!, JSON.stringify(await this.host.answers()), stop), element("questions"));
      case "check":
        return this.lookAtCursor();
      case "sync":
        return this.swap(async stop => this.server.fragment(path!, await this.host.documentFile(), stop), element("synced"));
      case "timer":
        this.timer.toggle(button);
        return Promise.resolve();
      default:
        return Promise.resolve();
    }
  }

  private async lookAtCursor(): Promise<void> {
    const place = document.getElementById("check");
    if (place === null) {
      return;
    }

    try {
      const answer = await this.host.answerAtCursor();
      const words = JSON.stringify(answer === null ? [] : [answer, ...await this.partsOf(answer)]);
      if (words === this.checked && place.firstChild !== null) {
        return;
      }

      this.checked = words;
      const remarks = answer === null ? "Put the cursor into an answer." : await this.server.fragment("word/check", words, new AbortController().signal);
      if (this.checked === words) {
        place.replaceChildren(remarks);
      }
    } catch (fault) {
      this.fail(fault, place);
    }
  }

  /** The other parts of the story that an answer is a part of: only together do they say whether one is missing. */
  private async partsOf(answer: AnswerControl): Promise<AnswerControl[]> {
    const stem = /^(.*-)(situation|task|action|result)$/.exec(answer.tag)?.[1];
    return stem === undefined ? [] : (await this.host.answers()).filter(each => each.tag !== answer.tag && each.tag.startsWith(stem));
  }
}

void new Pane(await openHost()).begin();
