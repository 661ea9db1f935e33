// A bundled document of any dialect into one of the 3.1 dialect; what was repaired or is wrong is reported.

import type { ReferenceIndex } from '../reference-index.js';
import { mergeAllOfs } from './all-of/merge-all-of.js';
import { addHoisted, readSchemas, readSecuritySchemes } from './components.js';
import { detectDialect, type Dialect } from './dialect.js';
import type { NormalDocument } from './document.js';
import { expectObject, own, type Raw } from './expect.js';
import { checkSecurity } from './operation-checks.js';
import { readPathItems, readPaths } from './paths.js';
import { at, type Reading } from './reading.js';
import { createReferences } from './references.js';
import { createReport, type Remark, type Report } from './report.js';
import { checkRings } from './rings.js';
import { createSchemaNames } from './schema-names.js';
import { upgradeSwagger } from './swagger/upgrade.js';
import { readInfo, readServers, readTags } from './top-level.js';

/** What `normalize` gives: no document where none could be made. */
export interface Normalized {
  readonly document: NormalDocument | null;
  /** The version the document was written in: `2.0`, `3.0.3`, … */
  readonly openapi: string;
  readonly remarks: readonly Remark[];
  /** Whether the order of schemas had a say in what was made of them. */
  readonly isOrdered: boolean;
}

export interface NormalizeOptions {
  /** Repairs become errors. */
  readonly strict: boolean;
}

/** Normalizes `value`; pure, parts that need no change are shared with the result. */
export function normalize(value: unknown, index: ReferenceIndex, options: NormalizeOptions): Normalized {
  const report = createReport(options.strict);
  const dialect = detectDialect(value, report);
  if (dialect === null) return { document: null, openapi: '', remarks: report.remarks, isOrdered: false };
  if (dialect.family !== '2.0') {
    const read = readRoot(value as Raw, { dialect, report, index });
    return { ...read, openapi: dialect.version, remarks: report.remarks };
  }
  const { root, sourcePointer, upgradedPointers } = upgradeSwagger(value as Raw);
  const read = readRoot(root, { dialect, report, index: upgradedIndex(index, upgradedPointers) });
  const remarks = report.remarks.map((remark) => ({
    ...remark,
    pointer: sourcePointer(remark.pointer),
    ...(remark.related === undefined ? {} : { related: sourcePointer(remark.related) }),
  }));
  return { ...read, openapi: dialect.version, remarks };
}

/** References of a 2.0 document lead to where things are after the upgrade. */
function upgradedIndex(index: ReferenceIndex, upgrade: (pointer: string) => readonly string[]): ReferenceIndex {
  return { ...index, candidates: (ref, pointer) => index.candidates(ref, pointer).flatMap(upgrade) };
}

interface Parts {
  readonly dialect: Dialect;
  readonly report: Report;
  readonly index: ReferenceIndex;
}

function startReading(root: Raw, { dialect, report, index }: Parts): Reading {
  const references = createReferences(root, index);
  return {
    root,
    dialect,
    report,
    references,
    names: createSchemaNames(root, references),
    allOfs: [],
    replaced: new Map(),
    operationIds: new Map(),
    patterns: new Set(),
    circular: new Set(),
  };
}

function readRoot(root: Raw, parts: Parts): Pick<Normalized, 'isOrdered'> & { readonly document: NormalDocument } {
  const reading = startReading(root, parts);
  const components = expectObject(own(root, 'components') ?? undefined, at('/components', reading)) ?? {};
  const schemas = readSchemas(components, reading);
  const securitySchemes = readSecuritySchemes(components, reading);
  checkSecurity(own(root, 'security'), '/security', reading);
  const paths = readPaths(pathsOf(root, reading), '/paths', reading);
  const webhooks = readPathItems(own(root, 'webhooks') ?? undefined, '/webhooks', reading);
  addHoisted(schemas, reading);
  checkRings(schemas, reading);
  mergeAllOfs(schemas, reading);
  const document: NormalDocument = {
    ...root,
    openapi: '3.1.1',
    info: readInfo(own(root, 'info'), reading),
    servers: readServers(own(root, 'servers'), '/servers', reading),
    tags: readTags(own(root, 'tags'), reading),
    paths,
    webhooks,
    components: { schemas, securitySchemes },
  };
  return { document, isOrdered: reading.circular.size > 0 };
}

/** `null` and arrays are errors, a missing `paths` is allowed (OpenAPI 3.1 section 4.8.1). */
function pathsOf(root: Raw, reading: Reading): unknown {
  const paths = own(root, 'paths');
  if (paths !== undefined) return paths;
  const others = ['webhooks', 'components'].some((key) => own(root, key) !== undefined);
  const message = 'missing "paths"; there are no operations';
  const hint = others ? 'nothing but types can be generated' : 'was the file cut off?';
  if (own(root, 'webhooks') === undefined) {
    reading.report.repair({ code: 'missing-field', pointer: '', message, hint });
  }
  return undefined;
}
