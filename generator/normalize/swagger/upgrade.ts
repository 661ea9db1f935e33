// A 2.0 document in the form of 3.0; schemas stay where they are, only what holds them moves.

import { escapeSegment } from '../../json-pointer.js';
import { isRaw, own, type Raw, setOwn } from '../expect.js';
import { upgradePathItem } from './operations.js';
import { upgradeParameter } from './parameters.js';
import { upgradeResponse } from './responses.js';
import { upgradeSecurityScheme } from './security.js';
import { upgradeServers } from './servers.js';

/** What is needed all over a 2.0 document. */
export interface Swagger {
  readonly root: Raw;
  /** Old places by new ones, for messages. */
  readonly moved: Map<string, string>;
}

/** The document as 3.0, and where its parts were before. */
export interface Upgraded {
  readonly root: Raw;
  /** The place in the 2.0 document that a place of the new one came from. */
  readonly sourcePointer: (pointer: string) => string;
  /** The places in the new document that a place of the 2.0 document may have become, likeliest first. */
  readonly upgradedPointers: (pointer: string) => readonly string[];
}

const movedFields = new Set([
  'swagger',
  'host',
  'basePath',
  'schemes',
  'consumes',
  'produces',
  'paths',
  'definitions',
  'parameters',
  'responses',
  'securityDefinitions',
]);

/** Upgrades a document (OpenAPI 2.0, "Swagger Object"). Nothing of `root` is changed; wrong types are left to the readers. */
export function upgradeSwagger(root: Raw): Upgraded {
  const moved = new Map([
    ['/components/schemas', '/definitions'],
    ['/components/parameters', '/parameters'],
    ['/components/responses', '/responses'],
    ['/components/securitySchemes', '/securityDefinitions'],
    ['/servers', '/host'],
  ]);
  const swagger: Swagger = { root, moved };
  const rest = Object.fromEntries(Object.entries(root).filter(([key]) => !movedFields.has(key)));
  const upgraded: Raw = {
    ...rest,
    openapi: '3.0.4',
    servers: upgradeServers(root, own(root, 'schemes')),
    paths: mapMembers(own(root, 'paths'), (item, path) => upgradePathItem(item, path, swagger)),
    components: {
      schemas: own(root, 'definitions') ?? {},
      parameters: mapMembers(own(root, 'parameters'), upgradeParameter),
      responses: mapMembers(own(root, 'responses'), (response, name) =>
        upgradeResponse(response, {
          produces: own(root, 'produces'),
          from: `/responses/${name}`,
          to: `/components/responses/${name}`,
          moved,
        }),
      ),
      securitySchemes: mapMembers(own(root, 'securityDefinitions'), upgradeSecurityScheme),
    },
  };
  // What moved twice (a response, then its schema into a content) is inside the last place.
  const places = new Map([...moved].map(([to, from]) => [from, to]));
  return {
    root: upgraded,
    sourcePointer: (pointer) => longestPrefix(pointer, moved),
    upgradedPointers: (pointer) => [inComponents(pointer), longestPrefix(pointer, places)],
  };
}

/** `/definitions/A` is `/components/schemas/A`. */
function inComponents(pointer: string): string {
  return pointer
    .replace(/^\/definitions(?=\/)/, '/components/schemas')
    .replace(/^\/(parameters|responses)(?=\/)/, '/components/$1');
}

/** The longest part of a pointer that moved decides. */
function longestPrefix(pointer: string, moved: ReadonlyMap<string, string>): string {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    const from = moved.get(pointer.slice(0, end));
    if (from !== undefined) return from + pointer.slice(end);
  }
  return pointer;
}

/** A map with each member changed; what is no map is left for the readers to report. */
export function mapMembers(value: unknown, change: (member: unknown, escapedKey: string) => unknown): unknown {
  if (!isRaw(value)) return value;
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    setOwn(result, key, change(value[key], escapeSegment(key)));
  }
  return result;
}

/** A list of texts, or `fallback` where it is none or empty. */
export function textList(value: unknown, fallback: readonly string[]): readonly string[] {
  const texts = Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  return texts.length > 0 ? texts : fallback;
}
