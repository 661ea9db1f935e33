import {
  rules
} from "./chunk-TKKEEYX6.js";
import {
  printable
} from "./chunk-4WIAHUHD.js";

// generator/diff/format-report.ts
var namedUsers = 3;
function formatDiffText(report) {
  const lines = report.changes.map((change) => `${change.verdict.padEnd(8)}  ${printable(changeWords(change))}`);
  return [...lines, summary(report), ""].join("\n");
}
function summary({ verdict, counts }) {
  if (verdict === "none") return "no change of the generated API";
  return `${verdict}: ${counts.breaking} breaking, ${counts.minor} minor, ${counts.patch} patch`;
}
function changeWords(change) {
  const [before, after] = values(change);
  return `${subjectWords(change)}: ${rules[change.code].words}${valuesWords(before, after)}${usersWords(change)}`;
}
function subjectWords({ subject, path }) {
  const at = path === "" ? "" : ` ${path}`;
  switch (subject.kind) {
    case "function":
      return `${subject.name}${at}`;
    case "type":
      return subject.direction === null ? `type ${subject.name}` : `type ${subject.name}${at} (${subject.direction})`;
    case "client":
      return `createClient${at}`;
  }
}
function values({ code, before, after }) {
  const isReplaced = code.endsWith("-changed") && (before !== null || after !== null);
  return isReplaced ? [before ?? "none", after ?? "none"] : [before, after];
}
function valuesWords(before, after) {
  if (before === null && after === null) return "";
  if (before === null) return `: ${after ?? ""}`;
  return after === null ? `: ${before}` : `: ${before} -> ${after}`;
}
function usersWords({ usedBy }) {
  if (usedBy.length === 0) return "";
  const rest = usedBy.length - namedUsers;
  const shown = usedBy.slice(0, namedUsers).join(", ");
  return `; used by ${shown}${rest > 0 ? ` and ${rest} more` : ""}`;
}
var headings = {
  breaking: "Breaking changes",
  minor: "Additions",
  patch: "Docs, snippets and limits"
};
var shownChanges = 100;
var longestText = 6e4;
function formatDiffMarkdown(report) {
  const verdicts = ["breaking", "minor", "patch"].filter((verdict) => report.counts[verdict] > 0);
  let room = longestText;
  const sections = verdicts.map((verdict) => {
    const changes = report.changes.filter((change) => change.verdict === verdict);
    const lines = fitting(changes.slice(0, shownChanges).map(changeMarkdown), room);
    room -= lines.join("\n").length;
    const rest = changes.length - lines.length;
    return section(verdict, [...lines, ...rest > 0 ? [`- \u2026 and ${rest} more`] : []], changes.length);
  });
  return ["## API changes", "", `${summary(report)}.`, ...sections, ""].join("\n");
}
function fitting(lines, room) {
  let length = 0;
  const end = lines.findIndex((line) => (length += line.length + 1) > room);
  return end < 0 ? lines : lines.slice(0, end);
}
function section(verdict, lines, count) {
  const heading = headings[verdict];
  const all = lines.join("\n");
  if (verdict !== "patch") return `
### ${heading}

${all}`;
  return `
<details><summary>${heading} (${count})</summary>

${all}

</details>`;
}
function changeMarkdown(change) {
  const spans = values(change).filter((value) => value !== null).map(codeSpan);
  const users = change.usedBy.slice(0, namedUsers).map(codeSpan).join(", ");
  const rest = change.usedBy.length - namedUsers;
  const usedBy = users === "" ? "" : `; used by ${users}${rest > 0 ? ` and ${rest} more` : ""}`;
  const shown = spans.length === 0 ? "" : `: ${spans.join(" \u2192 ")}`;
  return `- ${codeSpan(subjectWords(change))} ${rules[change.code].words}${shown}${usedBy}`;
}
var spanLength = 200;
function codeSpan(text) {
  const shown = printable(text.length > spanLength ? `${text.slice(0, spanLength)}\u2026` : text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = longest > 0 || /^ .* $/.test(shown) ? " " : "";
  return `${fence}${space}${shown}${space}${fence}`;
}
export {
  formatDiffMarkdown,
  formatDiffText
};
