import {
  isWrong
} from "./chunk-7TAAVVK6.js";
import {
  groupBy
} from "./chunk-IP23MGXF.js";
import {
  printable
} from "./chunk-4WIAHUHD.js";

// generator/verify/verify-table.ts
function verifyTable(report) {
  const columns = columnsOf(report.verdicts);
  const rows = groupBy(report.verdicts, nameOf);
  const cells = [
    ["operation", ...columns.map(({ title }) => title), ...report.notAvailable],
    ...[...rows].map(([name, verdicts]) => [
      printable(name),
      ...columns.map((column) => cellOf(verdicts.find((verdict) => isIn(column, verdict))?.outcome)),
      ...report.notAvailable.map(() => "not available")
    ])
  ];
  return [alignedTable(cells), ...report.verdicts.filter(isWrong).map(details), summary(report)].join("\n");
}
function isIn(column, { shell, target }) {
  return shell === column.shell && target === column.target;
}
function columnsOf(verdicts) {
  const pairs = new Map(verdicts.map(({ shell, target }) => [`${shell} ${target}`, { shell, target }]));
  const all = [...pairs.values()];
  return all.map(({ shell, target }) => {
    const isOnly = all.filter((column) => column.shell === shell).length === 1;
    return { shell, target, title: isOnly ? shell : `${shell} ${target}` };
  });
}
function nameOf({ operation, example }) {
  return example === "" ? operation : `${operation} (${example})`;
}
function cellOf(outcome) {
  if (outcome === void 0) return "-";
  return "reason" in outcome && outcome.status !== "failed" ? outcome.reason : outcome.status;
}
function alignedTable(rows) {
  const widths = (rows[0] ?? []).map(
    (_, column) => rows.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), 0)
  );
  const line = (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd();
  return `${rows.map(line).join("\n")}
`;
}
function details(verdict) {
  const { outcome, shell, target } = verdict;
  const title = `${printable(nameOf(verdict))}: ${shell} (${target})`;
  if (outcome.status === "failed") {
    const said = outcome.output.trim() === "" ? "" : `
  it said: ${printable(outcome.output.trim())}`;
    return `${title}: ${printable(outcome.reason)}${said}
`;
  }
  if (outcome.status !== "differs") return "";
  const lines = outcome.differences.map(
    ({ part, meant, sent }) => `  ${printable(part)}
    meant ${printable(meant)}
    sent  ${printable(sent)}
`
  );
  return `${title}
${lines.join("")}`;
}
function summary({ operations, examples, notAvailable, verdicts }) {
  const count = (status) => verdicts.filter(({ outcome }) => outcome.status === status).length;
  const reasons = verdicts.flatMap(
    ({ target, outcome }) => outcome.status === "not-expressible" || outcome.status === "not-run" ? [`${target}: ${outcome.reason}`] : []
  );
  const notRun = count("not-run") === 0 ? "" : `, ${count("not-run")} not run`;
  const byReason = [...new Set(reasons)].map(
    (reason) => `  ${reason}: ${reasons.filter((one) => one === reason).length}`
  );
  return [
    `${operations} operations, ${examples} examples, ${verdicts.length} calls: ${count("same")} same, ${count("differs")} differ, ${count("failed")} failed, ${count("not-expressible")} not expressible${notRun}`,
    ...byReason,
    ...notAvailable.length === 0 ? [] : [`not on this machine: ${notAvailable.join(", ")}`],
    ""
  ].join("\n");
}
export {
  verifyTable
};
