import { within, type HostPort } from "./host-port.js";
import type { OfficeGlobal, WordGlobal } from "./office-port.js";
import { OutlookHost } from "./outlook-host.js";
import { PageHost } from "./page-host.js";
import { WordHost } from "./word-host.js";

/** Finds out where the pane stands. Where Office never says that it is ready, as some versions do, it is a plain page. */
export async function openHost(): Promise<HostPort> {
  const form = document.querySelector<HTMLFormElement>("#given");
  const { Office: office, Word: word } = globalThis as { Office?: OfficeGlobal; Word?: WordGlobal };
  try {
    if (office) {
      await within(office.onReady());
      const { context } = office;
      if (document.body.dataset["for"] === "word" && word && context.document) {
        return new WordHost(context, word, form);
      }

      if (context.mailbox) {
        return new OutlookHost(context, context.mailbox, form);
      }
    }
  } catch {
    document.getElementById("trouble")!.hidden = false;
  }

  return new PageHost(form);
}
