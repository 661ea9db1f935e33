// YAML texts: events of js-yaml, made into a value under the YAML 1.2 core schema with merge keys.

import { constructFromEvents, CORE_SCHEMA, defineScalarTag, EVENT_ID, type Event, intCoreTag } from 'js-yaml';
import { mergeTag, NOT_RESOLVED, parseEvents, YAMLException } from 'js-yaml';
import type { DocumentError } from '../diagnostics.js';
import type { LoadLimits } from '../source-document.js';
import { checkValue, isValueProblem } from './check-value.js';
import { locateEvents } from './locate-yaml.js';
import { negativeZeroProblem, textProblem } from './text-problem.js';
import { valueProblem } from './value-problem.js';
import { yamlDuplicateProblem } from './yaml-duplicates.js';

/** `!!int` of the core schema (YAML 1.2 section 10.3.2) that keeps every digit; `-0` it cannot keep, and says so. */
function exactIntTag(onNegativeZero: () => void): ReturnType<typeof defineScalarTag<number | bigint>> {
  return defineScalarTag<number | bigint>(intCoreTag.tagName, {
    implicit: true,
    implicitFirstChars: intCoreTag.implicitFirstChars,
    identify: () => false,
    resolve: (source, isExplicit, tagName) => {
      const value = intCoreTag.resolve(source, isExplicit, tagName);
      if (Object.is(value, -0)) onNegativeZero();
      if (value === NOT_RESOLVED || Number.isSafeInteger(value)) return value;
      return BigInt(source.replace(/^[+-]/, '')) * (source.startsWith('-') ? -1n : 1n);
    },
  });
}

/** The value of a YAML text within `limits`. Throws {@link DocumentError}. */
export function parseYaml(text: string, limits: LoadLimits): unknown {
  const events = readEvents(text, limits);
  const value = construct(text, events, limits);
  const shared = events.some((event) => event.type === EVENT_ID.ALIAS);
  const summary = checkValue(value, limits, shared);
  if (!isValueProblem(summary)) return value;
  const locate = (_: string, pointers: readonly string[]): ReturnType<typeof locateEvents> =>
    locateEvents(text, events, pointers);
  throw valueProblem(text, summary, { limits, locate, shared });
}

/** A merged member costs about as much time as five parsed ones. */
function mergeLimit({ maxNodes }: LoadLimits): number {
  return Math.floor(maxNodes / 5);
}

function readEvents(text: string, limits: LoadLimits): Event[] {
  try {
    return parseEvents(text, { maxDepth: limits.maxDepth });
  } catch (error) {
    throw yamlProblem(text, error, limits);
  }
}

function construct(text: string, events: Event[], limits: LoadLimits): unknown {
  let documents: unknown[];
  let hasNegativeZero = false;
  const schema = CORE_SCHEMA.withTags(
    exactIntTag(() => (hasNegativeZero = true)),
    mergeTag,
  );
  try {
    documents = constructFromEvents(events, { source: text, schema, maxTotalMergeKeys: mergeLimit(limits) });
  } catch (error) {
    if (error instanceof YAMLException && error.reason === 'duplicated mapping key') {
      throw yamlDuplicateProblem(text, events, error.mark?.position ?? 0);
    }
    throw yamlProblem(text, error, limits);
  }
  if (hasNegativeZero) throw negativeZeroProblem(text);
  if (documents.length <= 1) return documents[0];
  throw textProblem(text, {
    code: 'several-documents',
    message: `the file holds ${documents.length} YAML documents, expected one`,
    hint: 'keep one document in a file, without further "---" lines',
  });
}

/** The parser's reasons that say what is wrong less clearly than where. */
const clearer = new Map([
  ['bad indentation of a mapping entry', 'mapping entry is not aligned with the ones before it'],
  ['deficient indentation', 'a bracket or quote opened before is not closed, or this line is not indented enough'],
  ['unexpected end of the stream within a flow collection', 'unexpected end; a bracket is not closed'],
]);

function spoken(reason: string): string {
  return clearer.get(reason) ?? reason;
}

function yamlProblem(text: string, error: unknown, limits: LoadLimits): DocumentError {
  // js-yaml descends by recursion: a text deeper than a limit that the user raised can end the stack.
  const isDepth = error instanceof RangeError || (error instanceof YAMLException && error.reason.includes('maxDepth'));
  const mark = error instanceof YAMLException ? error.mark : undefined;
  const offset = mark === undefined ? {} : { offset: mark.position };
  if (isDepth) {
    const message = `nested deeper than ${limits.maxDepth.toLocaleString('en-US')} levels`;
    return textProblem(text, { code: 'too-deep', message, hint: 'raise the limit with --max-depth', ...offset });
  }
  if (!(error instanceof YAMLException)) throw error;
  if (error.reason.includes('maxTotalMergeKeys')) {
    const message = `merge keys expand to more than ${mergeLimit(limits).toLocaleString('en-US')} members`;
    return textProblem(text, { code: 'too-many-nodes', message, hint: 'raise the limit with --max-nodes', ...offset });
  }
  const hint = error.reason.includes('tag !')
    ? 'only the tags of the YAML 1.2 core schema are read; remove it'
    : 'correct the YAML; indentation and quotes are the usual causes';
  return textProblem(text, { code: 'yaml-syntax', message: spoken(error.reason), hint, ...offset });
}
