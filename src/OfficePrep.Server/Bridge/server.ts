import type { HostPort } from "./host-port.js";

const keyName = "officeprep.key";

/** An answer that is no fragment: a sentence for the person. */
export class ServerFault extends Error {
  constructor(readonly status: number, sentence: string) {
    super(sentence);
  }
}

/** The server that the pane came from. Every request carries the pane's own key; there are no cookies, which frames of other sites do not keep. */
export class OwnServer {
  constructor(private readonly host: HostPort) {}

  get isPaired(): boolean {
    return this.host.kept(keyName) !== null;
  }

  /** Turns a pairing code into a key of this pane's own. */
  async pair(code: string): Promise<void> {
    const answer = await this.send("pair", new URLSearchParams({ code, name: this.host.name }), null);
    this.host.keep(keyName, await answer.text());
  }

  /** Asks for a fragment. */
  async fragment(path: string, body: BodyInit | null, stop: AbortSignal): Promise<DocumentFragment> {
    const page = new DOMParser().parseFromString(await (await this.send(path, body, stop)).text(), "text/html");
    const fragment = document.createDocumentFragment();
    fragment.append(...page.body.childNodes);
    return fragment;
  }

  /** Asks for a document, as Word takes it. */
  async base64(path: string): Promise<string> {
    const bytes = new Uint8Array(await (await this.send(path, null, null)).arrayBuffer());
    let text = "";
    for (let at = 0; at < bytes.length; at += 0x8000) {
      text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    }

    return btoa(text);
  }

  private async send(path: string, body: BodyInit | null, stop: AbortSignal | null): Promise<Response> {
    const headers: Record<string, string> = { "X-OfficePrep": "1" };
    const key = this.host.kept(keyName);
    if (key !== null) {
      headers["Authorization"] = `Bearer ${key}`;
    }

    let answer: Response;
    try {
      answer = await fetch(`/office/${path}`, { method: body === null ? "GET" : "POST", headers, body, signal: stop });
    } catch (fault) {
      throw stop?.aborted ? fault : new ServerFault(0, "OfficePrep is not running on this computer. Start it, then try again.");
    }

    if (answer.status === 401 && key !== null) {
      // Taken back by the person, on the page that lists what is connected.
      this.host.keep(keyName, null);
    }

    if (!answer.ok) {
      const problem: unknown = await answer.json().catch(() => null);
      throw new ServerFault(answer.status, problem !== null && typeof problem === "object" && "detail" in problem ? String(problem.detail) : "OfficePrep could not do that.");
    }

    return answer;
  }
}
