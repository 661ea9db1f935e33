import {
  naming
} from "./chunk-EO2ITQ32.js";
import {
  printable
} from "./chunk-4WIAHUHD.js";
import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";

// generator/commands/init-answers.ts
async function defaultAnswers(project, given) {
  const input = given.input ?? project.document;
  if (input === null)
    throw usageError("no document is named and none lies here", "curlew init --yes <path or URL of a document>");
  const api = await readNamed(input);
  const answers = await completeAnswers(project, { ...given, input }, api);
  process.stderr.write(`${printable(`${input}: ${api.title}, ${api.operations} operations`)}
`);
  return answers;
}
async function readNamed(input) {
  const { readApi } = await import("./read-api-N23ICL23.js");
  return naming(input, () => readApi(input));
}
async function completeAnswers(project, given, api) {
  const { authVariables } = await import("./read-api-N23ICL23.js");
  return {
    input: given.input,
    output: given.output ?? "src/api",
    targets: given.targets ? await knownTargets(given.targets) : await defaultTargets(),
    variables: authVariables(given.auth ?? [], api),
    language: given.language ?? (project.hasTypeScript && project.importsPackages ? "ts" : "mjs"),
    workflow: given.workflow === true
  };
}
async function defaultTargets() {
  const { targets } = await import("./targets-B7M6GYOT.js");
  const names = targets.map(({ name }) => name);
  return ["typescript", ...["html", "markdown"].filter((name) => names.includes(name)).slice(0, 1)];
}
async function knownTargets(names) {
  const { settings } = await import("./settings-Z2ZOYZQV.js");
  const asked = names.flatMap((name) => name.split(","));
  await settings({ input: "-", targets: asked });
  return asked;
}
function usageError(message, hint) {
  return new DocumentError([{ severity: "error", code: "init", pointer: "", message, hint }], "usage");
}

export {
  defaultAnswers,
  readNamed,
  completeAnswers,
  defaultTargets,
  usageError
};
