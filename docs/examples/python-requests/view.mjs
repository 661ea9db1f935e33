// One example of one operation as the plain data that the template lays out.

/**
 * @param {import('curlew').Operation} operation
 * @param {import('curlew').OperationExample} example
 * @param {import('curlew').Plan['options']['placeholders']} placeholders
 */
export function snippetView(operation, { request }, placeholders) {
  const shown = (/** @type {readonly import('curlew').Segment[]} */ segments, credential = false) =>
    segments.map((segment) => show(segment, placeholders, credential));
  const url = shown(request.url);
  const headers = request.headers.map(({ name, value }) => ({ name, value: shown(value) }));
  const login = request.basic ? [shown(request.basic.username, true), shown(request.basic.password, true)] : [];
  const used = [url, ...headers.map(({ value }) => value), ...login].flat();
  return {
    notes: [operation.summary || operation.key],
    usesEnvironment: used.some(({ kind }) => kind === 'variable'),
    method: request.method,
    url,
    headers,
    basic: login.length === 0 ? [] : [{ username: login[0], password: login[1] }],
    ...bodyView(request.body),
  };
}

/**
 * A credential stays a variable, whatever the reader wants to see of the others.
 *
 * @param {import('curlew').Segment} segment
 * @param {import('curlew').Plan['options']['placeholders']} placeholders
 * @param {boolean} credential
 * @returns {import('curlew').Segment}
 */
function show(segment, placeholders, credential) {
  if (segment.kind === 'literal' || placeholders === 'env') return segment;
  if (placeholders === 'angle') return { kind: 'literal', text: `<${segment.name}>` };
  return credential || segment.secret ? segment : { kind: 'literal', text: segment.value };
}

/**
 * Lists of one or none: a view answers with what is there, and a template only goes through it.
 *
 * @param {import('curlew').ExampleRequest['body']} body
 */
function bodyView(body) {
  const none = { json: [], text: [], fields: [], parts: [], file: [] };
  switch (body?.kind) {
    case 'json':
      return { ...none, json: [body.value] };
    case 'text':
      return { ...none, text: [body.text] };
    case 'urlencoded':
      return { ...none, fields: body.fields };
    case 'multipart':
      return { ...none, parts: body.parts.map(partView) };
    case 'file':
      return { ...none, file: [body.file] };
    default:
      return none;
  }
}

/** @param {import('curlew').ExamplePart} part */
function partView({ name, contentType, ...content }) {
  const isFile = content.kind === 'file';
  return {
    name,
    isFile,
    content: isFile ? content.file : content.text,
    type: contentType === null ? [] : [contentType],
  };
}
