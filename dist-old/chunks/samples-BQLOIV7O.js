import {
  renderExample
} from "./chunk-BN34ATLE.js";
import {
  format
} from "./chunk-YFWMBHHZ.js";
import "./chunk-OJBKYY3G.js";
import "./chunk-54KECTGS.js";
import "./chunk-QDBQTJDZ.js";
import "./chunk-KL5ZK3R3.js";
import "./chunk-UDMHUWAX.js";
import "./chunk-LXL4GM4E.js";
import "./chunk-MSPZ5QHL.js";
import "./chunk-EEUUDNXI.js";
import "./chunk-5LLNFVHI.js";

// generator/codesamples/samples.ts
var languages = {
  curl: { lang: "bash", label: "curl" },
  "curl-cmd": { lang: "bat", label: "curl (Command Prompt)" },
  "curl-powershell5": { lang: "powershell", label: "curl (Windows PowerShell 5.1)" },
  "curl-powershell": { lang: "powershell", label: "curl (PowerShell 7)" },
  powershell: { lang: "powershell", label: "Invoke-RestMethod" },
  "typescript-usage": { lang: "typescript", label: "TypeScript" }
};
function hasLanguage({ name }) {
  return Object.hasOwn(languages, name);
}
async function codeSamples(plan, { targets, formatter }) {
  const operations = [];
  const diagnostics = [];
  for (const operation of plan.api.operations) {
    const made = [];
    for (const target of targets.filter(hasLanguage))
      made.push(await oneSample(plan, operation, { target, formatter }));
    diagnostics.push(...made.flatMap((one) => one.diagnostics));
    const samples = made.flatMap((one) => one.samples);
    if (samples.length > 0) operations.push({ operation, samples });
  }
  return { operations, diagnostics };
}
async function oneSample(plan, operation, { target, formatter }) {
  const example = plan.examples.get(operation.key)?.[0];
  const language = languages[target.name];
  if (!example || !language) return { samples: [], diagnostics: [] };
  const { files, diagnostics } = renderExample(target, plan, { operation, example });
  if (diagnostics.length > 0) return { samples: [], diagnostics };
  if (files.length > 1) return { samples: [], diagnostics: [needsFile(operation, target)] };
  const [file] = await format(files, target.language, formatter);
  return { samples: [{ ...language, source: file?.text ?? "", "x-curlew": true }], diagnostics: [] };
}
function needsFile({ key, pointer }, { name }) {
  return {
    severity: "warning",
    code: "sample-needs-file",
    pointer,
    message: `${name} has no sample for ${key}: its body would have to be in a file beside it`,
    hint: "give a shorter example in the document or the config"
  };
}
export {
  codeSamples
};
