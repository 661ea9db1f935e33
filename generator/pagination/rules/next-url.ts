// S3: a field of the response that is the URL of the next page.

import { allows, type BodyFact, type Facts } from '../facts.js';
import { bodyField, shallowest } from '../signals.js';
import type { Rule, Verdict } from '../verdict.js';
import { nextUrlWords, previousUrlWords } from '../words.js';

/** S3: by its format, its name, the `links` around it, or what its example and description say. */
export const nextUrlRule: Rule = ({ facts }) => {
  const named = urlFields(facts, nextUrlWords, 'next');
  const certain = named.filter((fact) => isUrl(fact));
  const best = shallowest(certain);
  if (best !== null) return [fit(best, facts)];
  return named
    .filter(({ shape, parents }) => shape.types.has('string') && parents.length < 2)
    .map(({ at, pointer }) => ({
      kind: 'doubt',
      rule: 'S3',
      reason: `${at} may be a URL or a token: its name, format, example and description do not say`,
      pointer,
      choices: [],
      suggestion: { style: 'url', next: { in: 'body', pointer: at }, previous: null },
    }));
};

/** Fields by name; `links.next.href` and `_links.next.href` count as what they are inside of. */
function urlFields({ fields }: Facts, words: ReadonlySet<string>, relation: string): readonly BodyFact[] {
  return fields.filter(({ name, parents, shape }) => {
    if (!allows(shape, 'string', 'object') || shape.types.has('array')) return false;
    const parent = parents.at(-1) ?? '';
    if (name === 'href') return parent === relation || words.has(parent);
    return words.has(name) && (!shape.types.has('object') || shape.types.has('string'));
  });
}

/** Whether the document says that a field is a URL: by its format, its name, what is around it, its example or description. */
export function isUrl({ name, parents, shape }: BodyFact): boolean {
  if (shape.format.startsWith('uri') || shape.format === 'url') return true;
  if (/url|uri|link|href/.test(name) || parents.some((parent) => /^links?$/.test(parent))) return true;
  const said = [shape.description, ...shape.examples.filter((example) => typeof example === 'string')];
  if (shape.types.has('string') && said.some((text) => /https?:\/\/|\burl\b|\buri\b|\bhyperlink\b/i.test(text)))
    return true;
  return shape.examples.some((example) => typeof example === 'string' && example.startsWith('/'));
}

function fit(next: BodyFact, facts: Facts): Verdict {
  const previous = shallowest(urlFields(facts, previousUrlWords, 'prev').filter((fact) => isUrl(fact)));
  return {
    kind: 'fit',
    rule: 'S3',
    choice: { style: 'url', next: bodyField(next), previous: previous === null ? null : bodyField(previous) },
    confidence: 'high',
    pointers: [next.pointer],
  };
}
