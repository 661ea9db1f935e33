// The methods that a Path Item Object has a member of its own for.

/** OpenAPI 3.1 section 4.8.9.1, and `query` of 3.2. */
export const methods: ReadonlySet<string> = new Set([
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'query',
]);
