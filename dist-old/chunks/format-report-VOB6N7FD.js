import {
  printable,
  withoutCommands
} from "./chunk-4WIAHUHD.js";

// generator/pagination/format-report.ts
function formatPaginationReport(report, { explain }) {
  const operations = report.operations.map((operation) => explain ? explained(operation) : [line(operation)]);
  return [...operations.flat(), "", summaryLine(report.summary), ""].map(safeLine).join("\n");
}
function summaryLine({ operations, detected, single, unsure, none, off, styles }) {
  const used = Object.entries(styles).filter(([style, count]) => count > 0 && style !== "single");
  const list = used.map(([style, count]) => `${style} ${count}`).join(", ");
  const how = list === "" ? "" : ` (${list})`;
  return `${detected} of ${operations} operations paginate${how}, ${single} single page, ${unsure} unsure, ${none} no list, ${off} off`;
}
function line(operation) {
  const { key, outcome, style, confidence, rule, items, stop, reason } = operation;
  if (outcome === "detected") return `${key}  ${style} (${confidence}, ${rule})  items ${where(items)}; ${stop}`;
  if (outcome === "single") return `${key}  single page (${confidence})  items ${where(items)}`;
  return `${key}  ${outcome === "none" ? "no list" : outcome}  ${reason}`;
}
function where(items) {
  return items === null ? "not unique: pages only" : items === "" ? "the body" : items;
}
function explained(operation) {
  const { evidence, signals, rejected, notes, override, operationId } = operation;
  return [
    line(operation),
    ...operationId === null ? [] : [`  operationId  ${operationId}`],
    ...evidence.map((pointer) => `  evidence     ${pointer}`),
    ...signals.length === 0 ? [] : [`  signals      ${signals.join(", ")}`],
    ...rejected.map(({ rule, reason, pointer }) => `  rejected     ${rule}: ${reason} (${pointer})`),
    ...notes.map((note) => `  note         ${note}`),
    `  override     ${overrideLine(operation.key, override)}`
  ];
}
function overrideLine(key, override) {
  return `${JSON.stringify(key)}: ${JSON.stringify(override ?? false)},`;
}
function safeLine(text) {
  return withoutCommands(printable(text));
}
export {
  formatPaginationReport
};
