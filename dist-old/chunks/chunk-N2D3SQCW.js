// generator/nearest-name.ts
import { closest, distance } from "fastest-levenshtein";
function nearestName(name, names) {
  if (names.length === 0) return null;
  const nearest = closest(name, [...names]);
  return distance(name, nearest) <= Math.max(2, Math.floor(name.length / 2)) ? nearest : null;
}
function unknownName({ code, what, name, known, others = [] }) {
  const nearest = nearestName(name, known);
  const hint = nearest === null ? `${what}s are ${[...known, ...others].join(", ")}` : `did you mean ${nearest}?`;
  const message = `there is no ${what} ${JSON.stringify(name)}`;
  return { severity: "error", code, pointer: "", message, hint };
}

export {
  nearestName,
  unknownName
};
