// generator/json-pointer.ts
function escapeSegment(key) {
  return key.includes("~") || key.includes("/") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}
function unescapeSegment(segment) {
  return segment.includes("~") ? segment.replaceAll("~1", "/").replaceAll("~0", "~") : segment;
}
function pointerKeys(pointer) {
  return pointer === "" ? [] : pointer.slice(1).split("/").map(unescapeSegment);
}
function toPointer(keys) {
  return keys.map((key) => `/${escapeSegment(String(key))}`).join("");
}
function fragmentPointer(fragment) {
  if (!fragment.includes("%")) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

export {
  escapeSegment,
  unescapeSegment,
  pointerKeys,
  toPointer,
  fragmentPointer
};
