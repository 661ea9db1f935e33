import {
  chooseTargets
} from "./chunk-KEHEJE6U.js";
import {
  contentKind
} from "./chunk-YNSHIHZE.js";
import {
  propertySchema,
  resolveSchema,
  schemaTypes
} from "./chunk-TIXY4CHH.js";
import {
  DocumentError
} from "./chunk-MSPZ5QHL.js";

// generator/model/envelope.ts
var defaultEnvelope = { mode: "auto", value: ["result"], withoutSuccess: false };
function envelopeOf(responses, schemas, options) {
  if (options.mode === "none") return null;
  const bodies = successContents(responses).filter(
    (content) => contentKind(content.contentType, content.schema) === "json"
  );
  const [first, ...others] = bodies.map((content) => envelopeOfSchema(content.schema, schemas, options));
  if (!first || others.some((other) => other?.value !== first.value || other.success !== first.success)) return null;
  return first;
}
function successContents(responses) {
  return responses.filter((response) => response.status.startsWith("2")).flatMap((response) => response.contents);
}
function envelopeOfSchema(schema, schemas, options) {
  const value = options.value.find((name) => propertySchema(schemas, schema, name) !== null);
  if (value === void 0) return null;
  const success = isBoolean(propertySchema(schemas, schema, "success"), schemas);
  if (!success && !options.withoutSuccess) return null;
  return { value: `/${value}`, success: success ? "/success" : null };
}
function isBoolean(schema, schemas) {
  const resolved = resolveSchema(schemas, schema);
  if (!resolved) return false;
  return schemaTypes(resolved).includes("boolean") || resolved.enum?.some((value) => typeof value === "boolean") === true || typeof resolved.const === "boolean";
}

// generator/pagination/options.ts
var defaultPaginationOptions = {
  operations: {},
  exclude: [],
  schemes: {},
  automatic: true,
  minConfidence: "medium"
};

// generator/settings.ts
async function settings(options) {
  const server = chooseServer(options.server);
  return {
    read: {
      ...options.headers && { headers: options.headers },
      ...options.allowRefs && { allowRefs: options.allowRefs },
      ...options.overlays && { overlays: options.overlays },
      limits: limitsOf(options),
      strict: options.strict ?? false
    },
    model: {
      filter: {
        include: options.include ?? [],
        exclude: options.exclude ?? [],
        deprecated: options.deprecated ?? true
      },
      envelope: { ...defaultEnvelope, ...options.envelope },
      server
    },
    examples: {
      params: options.params ?? "required",
      server,
      variables: options.variables ?? {},
      values: options.values ?? {}
    },
    pagination: {
      ...defaultPaginationOptions,
      ...options.listDetection,
      operations: options.pagination ?? {}
    },
    target: {
      placeholders: options.placeholders ?? "env",
      importExtension: options.importExtension ?? "js",
      runtime: options.runtime ?? null,
      module: options.module ?? null,
      width: options.width ?? 80,
      pretty: options.pretty ?? "none",
      flags: options.flags ?? "long",
      loops: options.loops ?? "none",
      framework: chooseFramework(options.docs?.framework ?? "starlight")
    },
    ...await chooseTargets(options),
    formatter: {
      name: options.formatter ?? "prettier",
      folder: options.output ?? "generated",
      cache: options.cache ?? true
    }
  };
}
function chooseServer(url) {
  if (url === void 0) return null;
  if (/^https?:\/\/[^\s/]/i.test(url) && URL.canParse(url)) return url;
  const message = `the server ${JSON.stringify(url)} is no URL`;
  const hint = "write one that begins with https:// or http://, such as https://api.example.com/v1";
  throw new DocumentError([{ severity: "error", code: "server", pointer: "", message, hint }], "usage");
}
var frameworks = ["starlight", "docusaurus", "nextra"];
function chooseFramework(name) {
  if (frameworks.includes(name)) return name;
  const message = `there is no framework ${JSON.stringify(name)} for docs`;
  const hint = `frameworks are ${frameworks.join(", ")}`;
  throw new DocumentError([{ severity: "error", code: "unknown-framework", pointer: "", message, hint }], "usage");
}
function limitsOf({
  maxBytes,
  maxDepth,
  maxNodes,
  maxNameLength
}) {
  return {
    ...maxBytes !== void 0 && { maxBytes },
    ...maxDepth !== void 0 && { maxDepth },
    ...maxNodes !== void 0 && { maxNodes },
    ...maxNameLength !== void 0 && { maxNameLength }
  };
}

export {
  defaultEnvelope,
  envelopeOf,
  defaultPaginationOptions,
  settings
};
