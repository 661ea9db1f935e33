// generator/model/raw.ts
function isRaw(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function raw(value) {
  return isRaw(value) ? value : {};
}
function own(value, key) {
  return Object.hasOwn(value, key) ? value[key] : void 0;
}
function text(value) {
  return typeof value === "string" ? value : "";
}
function list(value) {
  return Array.isArray(value) ? value : [];
}
function texts(value) {
  return list(value).filter((item) => typeof item === "string");
}
function pointerToken(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
function extensionsOf(entry) {
  const found = Object.entries(entry).filter(([key]) => key.startsWith("x-"));
  return found.length === 0 ? {} : { extensions: Object.fromEntries(found) };
}

export {
  isRaw,
  raw,
  own,
  text,
  list,
  texts,
  pointerToken,
  extensionsOf
};
