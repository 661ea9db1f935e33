// generator/inspect/format-inspection.ts
function formatInspection(found, all) {
  const { operations, auth, contentTypes, pagination, envelopes, warnings } = found;
  const deprecated = operations.deprecated === 0 ? "" : `, ${operations.deprecated} deprecated`;
  const rows = [
    ["document", `${found.title} ${found.version} (OpenAPI ${found.openapi})`],
    ["servers", found.servers.map(({ url }) => url).join(", ")],
    ["operations", `${operations.count}${deprecated}: ${countsText(operations.methods)}`],
    ["tags", countsText(operations.tags)],
    ["schemas", String(found.schemas)],
    ["auth", authText(auth)],
    ["requests", countsText(contentTypes.requests)],
    ["responses", countsText(contentTypes.responses)],
    ["pagination", paginationText(pagination)],
    ["envelope", envelopes.map(({ value, operations: count }) => `${value} ${count}`).join(", ")],
    ["warnings", warnings.count === 0 ? "" : `${warnings.count}: ${countsText(warnings.codes)}`]
  ];
  const lines = rows.map(([name, text]) => `${name.padEnd(10)}  ${text === "" ? "none" : text}`);
  return [...lines, ...all ? ["", ...operations.list.map(operationLine)] : []].map((line) => `${line}
`).join("");
}
var shown = 12;
function countsText(counts) {
  const entries = Object.entries(counts);
  const texts = entries.slice(0, shown).map(([name, count]) => `${name === "" ? "(none)" : name} ${count}`);
  return [...texts, ...entries.length > shown ? [`\u2026 ${entries.length - shown} more`] : []].join(", ");
}
function authText({ schemes, open }) {
  const texts = schemes.map(({ name, kind, in: place, operations }) => {
    const how = place === null ? kind : `${kind} in ${place}`;
    return `${name} (${how}) ${operations}`;
  });
  return [...texts, ...open === 0 ? [] : [`without credentials ${open}`]].join(", ");
}
function paginationText({ styles, unsure, none }) {
  const used = Object.entries(styles).filter(([, count]) => count > 0);
  const doubts = unsure === 0 ? [] : [`unsure ${unsure} (curlew pagination --explain says why)`];
  return [...used.map(([style, count]) => `${style} ${count}`), ...doubts, `no list ${none}`].join(", ");
}
function operationLine({ key, function: name, pagination, deprecated }) {
  const remarks = [...pagination === null ? [] : [pagination], ...deprecated ? ["deprecated"] : []];
  return `${key}  ${name}${remarks.length === 0 ? "" : `  (${remarks.join(", ")})`}`;
}
export {
  formatInspection
};
