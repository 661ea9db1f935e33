import {
  isRaw,
  own
} from "./chunk-WJPFHBNO.js";

// generator/codesamples/merge.ts
var samplesKey = "x-codeSamples";
function mergeSamples(existing, samples) {
  const entries = Array.isArray(existing) ? existing : [];
  const kept = entries.flatMap((entry, index) => isRaw(entry) && own(entry, "x-curlew") === true ? [] : [index]);
  const taken = new Set(kept.map((index) => identity(entries[index])));
  return { kept, added: samples.filter((sample) => !taken.has(identity(sample))) };
}
function identity(entry) {
  const { lang, label } = isRaw(entry) ? entry : {};
  return JSON.stringify([String(lang).toLowerCase(), label]);
}

// generator/codesamples/pointer-tokens.ts
function pointerTokens(pointer) {
  return pointer.split("/").slice(1).map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export {
  samplesKey,
  mergeSamples,
  pointerTokens
};
