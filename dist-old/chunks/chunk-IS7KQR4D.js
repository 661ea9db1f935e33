import {
  propertyKey,
  stringLiteral
} from "./chunk-A3U4NA7F.js";

// generator/init/config-text.ts
var configLanguages = ["ts", "mjs", "json"];
var schema = "./node_modules/curlew/dist/curlew.schema.json";
function configText(config, language) {
  switch (language) {
    case "ts":
      return `import { defineConfig } from 'curlew';

export default defineConfig(${literal(config)});
`;
    case "mjs":
      return `/** @type {import('curlew').Config} */
export default ${literal(config)};
`;
    case "json":
      return `${JSON.stringify({ $schema: schema, ...config }, null, 2)}
`;
    default:
      return language;
  }
}
function literal(value, indent = "") {
  if (typeof value === "string") return stringLiteral(value);
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, indent)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const inner = `${indent}  `;
  const members = Object.entries(value).map(
    ([key, member]) => `${inner}${propertyKey(key)}: ${literal(member, inner)},
`
  );
  return `{
${members.join("")}${indent}}`;
}

export {
  configLanguages,
  configText
};
