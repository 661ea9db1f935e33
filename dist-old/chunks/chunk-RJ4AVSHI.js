import {
  defaultLimits,
  parseJson
} from "./chunk-APMUST5V.js";
import {
  inputKeys
} from "./chunk-YNSHIHZE.js";
import {
  resolveSchema,
  schemaTypes
} from "./chunk-TIXY4CHH.js";
import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";

// generator/snippet/read-json.ts
function readJson(text) {
  try {
    return parseJson(text, defaultLimits);
  } catch (error) {
    if (error instanceof DocumentError) return void 0;
    throw error;
  }
}

// generator/snippet/given-values.ts
function parseAssignments(texts) {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf("=");
      if (at < 1) throw usage(`${JSON.stringify(text)} is not name=value`, "write --set zone_id=023e105f");
      return [text.slice(0, at), text.slice(at + 1)];
    })
  );
}
function exampleValues(api, operation, { given, config }) {
  const parameters = { ...config.parameters, ...givenParameters(api, operation, given) };
  const shared = { ...config, parameters, show: [...config.show ?? [], ...given.params] };
  if (given.body === null) return shared;
  const body = { body: bodyValue(operation, given.body), wholeBody: true };
  if (given.example === null || given.example === "") return { ...shared, ...body };
  const named = config.examples ?? {};
  return { ...shared, examples: { ...named, [given.example]: { ...named[given.example], ...body } } };
}
function givenParameters(api, operation, { set }) {
  const keys = inputKeys(operation);
  return Object.fromEntries(
    Object.entries(set).flatMap(([name, text]) => {
      const parameter = [...keys].find(([{ name: own }, key]) => key === name || own === name)?.[0];
      return parameter === void 0 ? [] : [[name, parameterValue(api, parameter, text)]];
    })
  );
}
function parameterValue(api, parameter, text) {
  const schema = resolveSchema(api.schemas, parameter.schema);
  const types = schema === null ? [] : schemaTypes(schema);
  if (types.includes("string") || types.length === 0) return text;
  return readJson(text) ?? text;
}
function bodyValue(operation, text) {
  const kinds = operation.body?.contents.map(({ kind }) => kind) ?? [];
  const value = readJson(text);
  if (value !== void 0) return value;
  if (kinds.some((kind) => !["json", "urlencoded", "multipart", "json-lines"].includes(kind))) return text;
  throw usage("the body is not JSON", "give JSON text, or @file for the name of a file that holds it");
}
function usage(message, hint) {
  return new DocumentError([{ severity: "error", code: "usage", pointer: "", message, hint }], "usage");
}

export {
  parseAssignments,
  exampleValues
};
