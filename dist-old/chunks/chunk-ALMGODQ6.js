import {
  isRaw,
  own,
  raw
} from "./chunk-WJPFHBNO.js";

// generator/names/lock.ts
var emptyLock = { operations: {}, schemas: {} };
function readLock(text) {
  const parsed = text === null ? {} : raw(parseJson(text));
  const names = raw(own(parsed, "names"));
  return { operations: stringMembers(own(names, "operations")), schemas: stringMembers(own(names, "schemas")) };
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
function stringMembers(value) {
  const entries = isRaw(value) ? Object.entries(value).filter((entry) => typeof entry[1] === "string") : [];
  return Object.fromEntries(entries);
}

export {
  emptyLock,
  readLock
};
