// JSON texts: JSON.parse for the value, and a look at what JSON.parse hides (duplicate keys, rounded integers).

import type { LoadLimits } from '../source-document.js';
import { checkValue, isValueProblem } from './check-value.js';
import { jsonDepthProblem, jsonDuplicateProblem, jsonSyntaxProblem } from './json-problems.js';
import { addLongIntegers, restoreIntegers } from './json-integers.js';
import { spaceEnd, stringEnd } from './json-scan.js';
import { locateJson } from './locate-json.js';
import { holdsNegativeZero, negativeZeroProblem } from './text-problem.js';
import { valueProblem } from './value-problem.js';

/** The value of a JSON text (RFC 8259) within `limits`. Throws {@link DocumentError}. */
export function parseJson(text: string, limits: LoadLimits): unknown {
  const value = parse(text, limits);
  const summary = checkValue(value, limits, false);
  if (isValueProblem(summary)) {
    if (summary.kind === 'depth') throw jsonDepthProblem(text, limits.maxDepth);
    throw valueProblem(text, summary, { limits, locate: locateJson, shared: false });
  }
  const { members, integers, hasNegativeZero } = summarize(text);
  if (hasNegativeZero) throw negativeZeroProblem(text);
  if (summary.members !== members) throw jsonDuplicateProblem(text);
  return integers.length === 0 ? value : restoreIntegers(value, integers, text);
}

function parse(text: string, limits: LoadLimits): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw jsonSyntaxProblem(text, limits.maxDepth);
  }
}

interface TextSummary {
  /** Members of all objects: strings that a colon follows. */
  readonly members: number;
  /** Integers beyond 2^53, in the order of the text. */
  readonly integers: readonly bigint[];
  readonly hasNegativeZero: boolean;
}

/** A look over a text that is valid JSON, from string to string: ten times as fast as a tokenizer. */
function summarize(text: string): TextSummary {
  let members = 0;
  const integers: bigint[] = [];
  let hasNegativeZero = false;
  let end = -1;
  for (let start = text.indexOf('"'); start >= 0; start = text.indexOf('"', end + 1)) {
    if (start - end > 3) hasNegativeZero ||= holdsNegativeZero(text.slice(end + 1, start));
    // Most gaps are a colon and some indentation; a long one may hold numbers.
    if (start - end > 16) addLongIntegers(text.slice(end + 1, start), integers);
    end = stringEnd(text, start) - 1;
    if (text.charCodeAt(spaceEnd(text, end + 1)) === 0x3a) members += 1;
  }
  addLongIntegers(text.slice(end + 1), integers);
  hasNegativeZero ||= holdsNegativeZero(text.slice(end + 1));
  return { members, integers, hasNegativeZero };
}
