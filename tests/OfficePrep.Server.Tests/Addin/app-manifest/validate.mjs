// Validates a unified manifest by the schema that the package carries for its version; no network is asked. Prints one line a fault.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

globalThis.fetch = () => { throw new Error("The network was asked."); };
const require = createRequire(import.meta.url);
const { ManifestUtil } = require("@microsoft/app-manifest");
const manifest = JSON.parse(readFileSync(process.argv[2], "utf8"));
const schema = join(dirname(require.resolve("@microsoft/app-manifest")), "json-schemas", "teams", `v${manifest.manifestVersion}`, "MicrosoftTeams.schema.json");
const faults = await ManifestUtil.validateManifestAgainstSchema(manifest, JSON.parse(readFileSync(schema, "utf8")));
process.stdout.write(faults.map((fault) => `${fault}\n`).join(""));
