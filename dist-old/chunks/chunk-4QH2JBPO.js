import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";

// generator/snippet/find-operation.ts
import { distance } from "fastest-levenshtein";
function findOperation(api, names, name) {
  const wanted = name.trim().replace(/^[a-z]+(?=\s)/i, (method) => method.toUpperCase()).replace(/\s+/, " ");
  const found = api.operations.find(
    (operation) => namesOf(operation, names).some((one) => one === name || one === wanted)
  );
  if (found) return found;
  const known = api.operations.flatMap((operation) => namesOf(operation, names));
  throw unknownName({ code: "unknown-operation", what: "operation", name, known });
}
function namesOf({ key, operationId }, names) {
  return [operationId, names.operations.get(key)?.function, key].filter((name) => typeof name === "string");
}
var listed = 5;
function unknownName({ code, what, name, known }) {
  const lower = name.toLowerCase();
  const byDistance = [...new Set(known)].map((one) => ({ one, far: one.toLowerCase().includes(lower) ? 0 : distance(lower, one.toLowerCase()) })).sort((a, b) => a.far - b.far);
  const nearest = byDistance.slice(0, listed).map(({ one }) => one);
  const hint = nearest.length === 0 ? `there is no ${what} at all` : `the nearest are ${nearest.join(", ")}`;
  const message = `there is no ${what} ${JSON.stringify(name)}`;
  return new DocumentError([{ severity: "error", code, pointer: "", message, hint }]);
}

export {
  findOperation,
  unknownName
};
