import {
  optionTable
} from "./chunk-4XICAYTL.js";

// generator/config/explain-options.ts
function explainOptions(layers) {
  const defaults = Object.entries(optionTable).map(([name, entry]) => [
    name,
    "default" in entry ? entry.default : void 0
  ]);
  const all = [{ from: "default", options: Object.fromEntries(defaults) }, ...layers];
  return Object.fromEntries(
    Object.keys(optionTable).flatMap((name) => {
      const said = all.findLast(({ options }) => options[name] !== void 0);
      if (!said) return [];
      const value = said.options[name];
      return [[name, { value: name === "headers" ? hideValues(value) : hideSecrets(value), from: said.from }]];
    })
  );
}
var hidden = "***";
function hideValues(headers) {
  return Object.fromEntries(Object.keys(headers).map((name) => [name, hidden]));
}
function hideSecrets(value) {
  if (typeof value === "string") return hideInUrl(value);
  if (Array.isArray(value)) return value.map(hideSecrets);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, hideSecrets(member)]));
}
function hideInUrl(text) {
  if (!/^https?:\/\//i.test(text)) return text;
  return text.replace(/\/\/[^/?#]*@/, `//${hidden}@`).replaceAll(/([?&][^=&#]*)=[^&#]*/g, `$1=${hidden}`);
}
export {
  explainOptions
};
