import {
  workflowPath
} from "./chunk-MTA5M2WS.js";
import {
  completeAnswers,
  defaultTargets,
  readNamed
} from "./chunk-W42SED4X.js";
import "./chunk-IS7KQR4D.js";
import "./chunk-A3U4NA7F.js";
import "./chunk-QDBQTJDZ.js";
import "./chunk-WRGK5ZP4.js";
import "./chunk-EO2ITQ32.js";
import {
  formatDiagnostic,
  printable
} from "./chunk-4WIAHUHD.js";
import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";

// generator/commands/init-questions.ts
import { existsSync } from "node:fs";
import { join } from "node:path";
import { cancel, confirm, intro, isCancel, log, multiselect, outro, text } from "@clack/prompts";
var Cancelled = class extends Error {
  name = "Cancelled";
};
async function askInit(project, given) {
  try {
    intro("curlew init");
    const { input, api } = given.input === void 0 ? await askDocument(project) : { input: given.input, api: await readNamed(given.input) };
    const asked = {
      input,
      output: given.output ?? await answered(text({ message: "Folder for the output", initialValue: "src/api" })),
      targets: given.targets ?? await askTargets(),
      auth: given.auth ?? await askAuth(api),
      workflow: given.workflow ?? await askWorkflow(project)
    };
    const answers = await completeAnswers(project, { ...given, ...asked }, api);
    outro("Thank you.");
    return answers;
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    cancel("Cancelled.");
    return null;
  }
}
async function answered(prompt) {
  const answer = await prompt;
  if (isCancel(answer)) throw new Cancelled();
  return answer;
}
async function askDocument(project) {
  const suggested = project.document === null ? {} : { initialValue: project.document };
  for (; ; ) {
    const input = await answered(
      text({
        message: "OpenAPI document: a path or a URL",
        ...suggested,
        validate: (value) => value === void 0 || value.trim() === "" ? "a path or a URL" : void 0
      })
    );
    try {
      const api = await readNamed(input.trim());
      log.info(printable(`${api.title}, ${api.operations} operations`));
      return { input: input.trim(), api };
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      log.error(
        error.diagnostics.slice(0, 5).map((one) => formatDiagnostic(one, input)).join("\n")
      );
    }
  }
}
async function askTargets() {
  const { targets } = await import("./targets-B7M6GYOT.js");
  return answered(
    multiselect({
      message: "What to make",
      options: targets.map(({ name }) => ({ value: name, label: name })),
      initialValues: [...await defaultTargets()],
      required: true
    })
  );
}
async function askAuth({ schemes }) {
  const named = [];
  for (const scheme of schemes.slice(0, 5)) {
    const message = printable(`Shell variable for ${scheme} in snippets (empty: curlew chooses)`);
    const isName = (value) => !value || /^[A-Za-z_]\w*$/.test(value);
    const validate = (value) => isName(value) ? void 0 : "a name such as MY_API_TOKEN";
    const variable = await answered(text({ message, validate, defaultValue: "" }));
    if (variable) named.push(`${scheme}=${variable}`);
  }
  return named;
}
async function askWorkflow(project) {
  if (existsSync(join(project.folder, workflowPath(project)))) return false;
  const message = "Write a GitHub workflow that checks the output?";
  return answered(confirm({ message, initialValue: false }));
}
export {
  askInit
};
