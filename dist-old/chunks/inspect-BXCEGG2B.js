// generator/inspect/inspect.ts
function inspect({ plan, pagination, diagnostics }) {
  const { styles, unsure, none } = pagination().summary;
  const { api } = plan;
  const { operations } = api;
  const warnings = diagnostics.filter(({ severity }) => severity === "warning");
  return {
    title: api.title,
    version: api.version,
    openapi: api.openapi,
    schemas: Object.keys(api.schemas).length,
    servers: api.servers.map(({ url, description }) => ({ url, description })),
    operations: {
      count: operations.length,
      deprecated: operations.filter(({ deprecated }) => deprecated).length,
      methods: counts(operations.map(({ method }) => method)),
      tags: counts(operations.map(({ tags }) => tags[0] ?? "")),
      list: operations.map((operation) => inspectOperation(operation, plan))
    },
    auth: inspectAuth(api),
    contentTypes: {
      requests: counts(operations.flatMap(({ body }) => types(body?.contents ?? []))),
      responses: counts(operations.flatMap(({ responses }) => types(responses.flatMap(({ contents }) => contents))))
    },
    pagination: { styles, unsure, none },
    envelopes: inspectEnvelopes(operations),
    warnings: { count: warnings.length, codes: counts(warnings.map(({ code }) => code)), list: warnings }
  };
}
function inspectOperation(operation, { names, pagination }) {
  const { key, operationId, tags, deprecated } = operation;
  return {
    key,
    operationId,
    function: names.operations.get(key)?.function ?? "",
    tag: tags[0] ?? null,
    deprecated,
    pagination: pagination.get(key)?.style ?? null
  };
}
function inspectAuth({ securitySchemes, operations }) {
  const used = counts(operations.flatMap(({ security }) => [...new Set(security.flatMap(Object.keys))]));
  const schemes = Object.entries(securitySchemes).map(([name, scheme]) => ({
    name,
    kind: scheme.kind,
    in: scheme.kind === "apiKey" ? scheme.in : null,
    operations: Object.hasOwn(used, name) ? used[name] ?? 0 : 0
  }));
  return { schemes, open: operations.filter(({ security }) => security.length === 0).length };
}
function inspectEnvelopes(operations) {
  const envelopes = operations.flatMap(({ envelope }) => envelope === null ? [] : [envelope]);
  return Object.entries(counts(envelopes.map((envelope) => JSON.stringify(envelope)))).map(([text, count]) => ({
    ...JSON.parse(text),
    operations: count
  }));
}
function types(contents) {
  return [...new Set(contents.map(({ contentType }) => contentType.replace(/;.*/s, "").trim().toLowerCase()))];
}
function counts(texts) {
  const found = /* @__PURE__ */ new Map();
  for (const text of texts) found.set(text, (found.get(text) ?? 0) + 1);
  return Object.fromEntries([...found].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
export {
  inspect
};
