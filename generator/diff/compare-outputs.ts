// What became of a function's answers: success values with the envelope taken off, and errors by status.

import { propertySchema } from '../model/schema-view.js';
import type { Content, Operation, Response, Schema } from '../model/types.js';
import { found, type FoundChange } from './change.js';
import type { OperationComparison } from './compare-inputs.js';
import { collect, inside, type SchemaDiff } from './compare-schemas.js';
import { describeSchema } from './describe-schema.js';
import type { Side } from './side.js';

/** A response before and after; `null` where there was or is none. */
type Pair = readonly [Response | null, Response | null];

export function compareOutputs(comparison: OperationComparison): SchemaDiff {
  const { before, after } = comparison;
  const successes = pairResponses(successesOf(before), successesOf(after));
  const errors = pairResponses(errorsOf(before), errorsOf(after));
  return collect(compareEnvelope(before, after), [
    ...successes.map((pair) => compareSuccess(pair, successes.length > 1, comparison)),
    ...errors.map((pair) => compareError(pair, comparison)),
  ]);
}

/** What a call gives as its value: the 2xx responses, else `default`. */
function successesOf({ responses }: Operation): readonly Response[] {
  const declared = responses.filter(({ status }) => status.startsWith('2'));
  return declared.length > 0 ? declared : responses.filter(({ status }) => status === 'default');
}

function errorsOf({ responses }: Operation): readonly Response[] {
  return responses.filter(({ status }) => /^[45d]/.test(status));
}

function pairResponses(old: readonly Response[], now: readonly Response[]): readonly Pair[] {
  const statuses = [...new Set([...old, ...now].map(({ status }) => status))];
  const of = (responses: readonly Response[], status: string): Response | null =>
    responses.find((response) => response.status === status) ?? null;
  return statuses.map((status) => [of(old, status), of(now, status)]);
}

function compareEnvelope(before: Operation, after: Operation): readonly FoundChange[] {
  const words = ({ envelope }: Operation): string | null => envelope && envelope.value.slice(1);
  const [was, is] = [words(before), words(after)];
  return was === is ? [] : [found('envelope-changed', 'output', was, is)];
}

function compareSuccess([old, now]: Pair, several: boolean, comparison: OperationComparison): SchemaDiff {
  if (!old) return collect([found('status-added', 'output', null, now?.status ?? null)], []);
  if (!now) return collect([found('status-removed', 'output', old.status)], []);
  const path = several ? `output ${now.status}` : 'output';
  return compareContents([old, now], path, { ...comparison, isWhole: false });
}

function compareError([old, now]: Pair, comparison: OperationComparison): SchemaDiff {
  if (!old) return collect([found('error-added', 'error', null, now?.status ?? null)], []);
  if (!now) return collect([found('error-removed', 'error', old.status)], []);
  return compareContents([old, now], `error ${now.status}`, { ...comparison, isWhole: true });
}

interface ContentComparison extends OperationComparison {
  /** Errors keep their envelope. */
  readonly isWhole: boolean;
}

function compareContents(
  [old, now]: readonly [Response, Response],
  path: string,
  comparison: ContentComparison,
): SchemaDiff {
  const { sides } = comparison;
  const both = now.contents.flatMap((content) => {
    const partner = old.contents.find(({ contentType }) => contentType === content.contentType);
    return partner ? [[partner, content] as const] : [];
  });
  const paired = both.length === 0 ? onlyPair(old, now) : both;
  if (paired.length === 0 && old.contents.length + now.contents.length > 0)
    return collect([found('type-changed', path, bodyWords(old, sides.before), bodyWords(now, sides.after))], []);
  return collect(
    compareMediaTypes(path, old, now),
    paired.map(([a, b]) =>
      inside(paired.length > 1 ? `${path} (${b.contentType})` : path, compareBodies(a, b, comparison)),
    ),
  );
}

function onlyPair(old: Response, now: Response): readonly (readonly [Content, Content])[] {
  const [a, b] = [old.contents[0], now.contents[0]];
  return a && b && a.kind === b.kind && old.contents.length === 1 && now.contents.length === 1 ? [[a, b]] : [];
}

function bodyWords({ contents }: Response, side: Side): string {
  const [content] = contents;
  if (!content) return 'no body';
  return content.kind === 'json' ? describeSchema(content.schema, side) : content.contentType;
}

function compareMediaTypes(path: string, old: Response, now: Response): readonly FoundChange[] {
  const [was, is] = [mediaTypes(old), mediaTypes(now)];
  if (was.length === 0 || is.length === 0) return [];
  return [
    ...was.filter((type) => !is.includes(type)).map((type) => found('media-type-removed', path, type)),
    ...is.filter((type) => !was.includes(type)).map((type) => found('media-type-added', path, null, type)),
  ];
}

function mediaTypes({ contents }: Response): readonly string[] {
  return contents.map(({ contentType }) => contentType);
}

function compareBodies(before: Content, after: Content, comparison: ContentComparison): SchemaDiff {
  const { sides, output, isWhole } = comparison;
  const old = isWhole ? before.schema : valueSchema(before, comparison.before, sides.before);
  const now = isWhole ? after.schema : valueSchema(after, comparison.after, sides.after);
  const value = output(old, now);
  const isWrapped = !isWhole && comparison.before.envelope !== null && comparison.after.envelope !== null;
  return isWrapped ? collect([], [value, envelopeDiff(before, after, comparison)]) : value;
}

/** What `.withResponse()` gives beside the value; its changes repeat those of the value unless they are left out. */
function envelopeDiff(before: Content, after: Content, { output }: ContentComparison): SchemaDiff {
  return { changes: [], types: output(before.schema, after.schema).types };
}

/** The schema of what the caller gets: the value in the envelope, one item of a stream, or the body. */
function valueSchema(content: Content, { envelope }: Operation, { plan }: Side): Schema | null {
  if (envelope === null || content.kind !== 'json') return content.itemSchema ?? content.schema;
  return propertySchema(plan.api.schemas, content.schema, envelope.value.slice(1)) ?? content.schema;
}
