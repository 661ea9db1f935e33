// Text that tries to become markup or to run, in every place of a document that reaches documentation.

const attacks = [
  '<script>globalThis.PWNED = 1</script>',
  '"><img src=x onerror="globalThis.PWNED=1">',
  "'><svg/onload=globalThis.PWNED=1>",
  '</code></pre></script><script>PWNED=1</script>',
  '[a](javascript:globalThis.PWNED=1) [b](data:text/html,<script>PWNED=1</script>) ![c](https://example.com/x.png)',
  '[d]: javascript:PWNED=1\n\n[d]\n\n<javascript:PWNED=1>',
  '{globalThis.PWNED = 1} ${PWNED} {{PWNED}} `{PWNED}`',
  'import x from "./pwned"\n\nexport const PWNED = 1\n\n<Tabs items={[PWNED]} />',
  '```\n</pre>\n{PWNED}\n```\n\n~~~~\n</TabItem>\n~~~~',
  '---\nPWNED: 1\n---\n\n# {PWNED}\n\n:::danger\nx\n:::\n\n| {PWNED} |\n|---|\n| <b> |',
  '\u202e\u0000\u0007\ud800\ufffe&#10;import PWNED',
];

/** All of it as one text of Markdown. */
export const hostileText = attacks.join('\n\n');

const line = attacks.join(' ').replaceAll(/\s+/g, ' ');

const schema = (type: string): object => ({
  type,
  title: line,
  description: hostileText,
  default: line,
  example: line,
  pattern: line,
});

/** A document whose every text attacks. */
export const hostileDocument: object = {
  openapi: '3.1.0',
  info: { title: line, version: line, description: hostileText },
  servers: [{ url: 'https://api.example.com', description: line }],
  tags: [{ name: line, description: hostileText }],
  externalDocs: { url: 'javascript:PWNED=1' },
  components: {
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer', description: hostileText },
      key: { type: 'apiKey', in: 'header', name: 'X-Key', description: hostileText },
    },
    schemas: { Thing: { type: 'object', description: hostileText, properties: { [line]: schema('string') } } },
  },
  security: [{ token: [] }, { key: [] }],
  paths: {
    '/things/{id}': {
      post: {
        tags: [line],
        operationId: line,
        summary: line,
        description: hostileText,
        externalDocs: { url: 'javascript:PWNED=1', description: hostileText },
        parameters: [
          { name: 'id', in: 'path', required: true, description: hostileText, schema: schema('string') },
          { name: line, in: 'query', description: hostileText, schema: { enum: [line, hostileText] } },
        ],
        requestBody: {
          description: hostileText,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Thing' },
              examples: {
                [line]: { summary: line, value: { [line]: hostileText } },
                other: { summary: hostileText, value: { [line]: line } },
              },
            },
          },
        },
        responses: {
          '200': {
            description: hostileText,
            headers: { 'X-Thing': { description: hostileText, schema: schema('string') } },
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/Thing' } },
              'text/plain': { schema: schema('string'), example: hostileText },
            },
          },
          '404': { description: hostileText },
        },
      },
    },
  },
};
