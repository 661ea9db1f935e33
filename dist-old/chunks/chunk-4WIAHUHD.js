// generator/diagnostics-format.ts
function formatDiagnostic(diagnostic, rootName = "", colour = false) {
  const { severity, pointer, message, hint } = diagnostic;
  const word = colour ? painted(severity, severity === "error" ? red : yellow) : severity;
  const subject = pointer === "" ? word : `${word} ${printable(pointer)}`;
  const line = `${place(diagnostic, rootName)}${subject}: ${printable(message)}`;
  const help = `  ${colour ? painted("hint", cyan) : "hint"}: ${printable(hint)}`;
  return `${withoutCommands(line)}
${withoutCommands(help)}`;
}
var [red, yellow, cyan] = [31, 33, 36];
function painted(word, code) {
  return `\x1B[${code}m${word}\x1B[39m`;
}
function formatJson(diagnostic, rootName) {
  const { severity, code, file = rootName, line = null, column = null, pointer, message, hint } = diagnostic;
  return withoutCommands(printable(JSON.stringify({ severity, code, file, line, column, pointer, message, hint })));
}
function formatGithub(diagnostic, rootName) {
  const { severity, code, file, line, column, pointer, message, hint } = diagnostic;
  const properties = [
    `file=${githubProperty(file ?? rootName)}`,
    ...line === void 0 ? [] : [`line=${line}`],
    ...column === void 0 ? [] : [`col=${column}`],
    `title=${githubProperty(code)}`
  ];
  const text = `${pointer === "" ? "" : `${pointer}: `}${message} (${hint})`;
  return `::${severity} ${properties.join(",")}::${githubData(text)}`.replaceAll("##[", "#\\u0023[");
}
function place({ file, line, column }, rootName) {
  const parts = [printable(file ?? rootName), ...line === void 0 ? [] : [line, column ?? 1]];
  return parts.filter((part) => part !== "").map((part) => `${part}:`).join("").replace(/:$/, ": ");
}
var unprintable = (
  // oxlint-disable-next-line no-control-regex -- these are the characters that are looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g
);
function printable(text) {
  return text.replace(unprintable, escapeCharacter).replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, escapeCharacter);
}
function withoutCommands(line) {
  return line.replace(/^(\s*):(?=:)/, "$1\\u003a").replaceAll("##[", "#\\u0023[");
}
function escapeCharacter(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function githubData(text) {
  return printable(text).replaceAll("%", "%25");
}
function githubProperty(text) {
  return githubData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

export {
  formatDiagnostic,
  formatJson,
  formatGithub,
  printable,
  withoutCommands
};
