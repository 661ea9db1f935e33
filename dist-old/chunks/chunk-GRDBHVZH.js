// generator/examples/literal-request.ts
function literalRequest({ request }) {
  const headers = request.headers.map(({ name, value }) => [name, segmentsText(value)]);
  return {
    method: request.method,
    url: segmentsText(request.url),
    headers: request.basic === null ? headers : [["Authorization", basicValue(request.basic)], ...headers],
    body: request.body === null ? null : literalBody(request.body)
  };
}
function segmentsText(segments) {
  return segments.map((segment) => segment.kind === "literal" ? segment.text : segment.value).join("");
}
function basicValue({
  username,
  password
}) {
  return `Basic ${Buffer.from(`${segmentsText(username)}:${segmentsText(password)}`, "utf8").toString("base64")}`;
}
function literalBody(body) {
  switch (body.kind) {
    case "json":
    case "text":
    case "urlencoded":
      return { kind: body.kind, text: body.text };
    case "multipart":
      return { kind: "multipart", text: null, parts: body.parts };
    case "file":
      return { kind: "file", text: null, file: body.file };
  }
}

export {
  literalRequest,
  segmentsText
};
