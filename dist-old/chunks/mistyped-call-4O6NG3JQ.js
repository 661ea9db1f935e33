import {
  usageError
} from "./chunk-MQRGRBW6.js";
import {
  nearestName
} from "./chunk-N2D3SQCW.js";
import "./chunk-MSPZ5QHL.js";

// generator/commands/mistyped-call.ts
import { existsSync } from "node:fs";
function parsingError(lines, help) {
  const message = lines.trim().replaceAll(/\s*\n\s*/g, " ");
  return usageError(
    message,
    nearestOption(message, help) ?? "curlew --help lists commands, curlew <command> --help its options"
  );
}
function mistypedCommand(argv, commands) {
  const [word = ""] = argv;
  if (!/^[a-z]+$/i.test(word) || commands.includes(word) || existsSync(word)) return null;
  const nearest = nearestName(word, commands);
  if (nearest === null) return null;
  return usageError(`there is no command and no file ${JSON.stringify(word)}`, `did you mean curlew ${nearest}?`);
}
function nearestOption(message, help) {
  const [, unknown] = /^Unknown arguments?: ([a-z][a-z-]+)(,|$)/i.exec(message) ?? [];
  if (unknown === void 0) return null;
  const options = [...help.matchAll(/--([a-z][a-z-]+)/g)].flatMap(([, name]) => name ?? []);
  const nearest = nearestName(unknown, [...new Set(options)]);
  return nearest === null ? null : `did you mean --${nearest}?`;
}
export {
  mistypedCommand,
  parsingError
};
