// A small document for tests of commands.

/** Three tags, four operations, one of them deprecated. */
export const document = `openapi: 3.1.0
info: { title: Tiny, version: '1' }
servers: [{ url: 'https://api.example.com' }]
paths:
  /zones:
    get: { operationId: list-zones, tags: [zones], responses: { '204': { description: done } } }
    post: { operationId: create-zone, tags: [zones], deprecated: true, responses: { '204': { description: done } } }
  /users/{id}:
    get:
      operationId: get-user
      tags: [users]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { '204': { description: done } }
  /users/{id}/keys/{key}:
    delete:
      operationId: delete-key
      tags: [keys]
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: key, in: path, required: true, schema: { type: string } }
      responses: { '204': { description: done } }
`;
