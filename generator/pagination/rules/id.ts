// S4: the id of the last item seen.

import { allows, type BodyFact, type Facts, isInteger, isText, type RequestFact } from '../facts.js';
import type { Items } from '../items.js';
import { step } from '../shape.js';
import { bodyField, isTimeFilter, pageFields } from '../signals.js';
import type { Named, Rule, Verdict } from '../verdict.js';
import { afterIdWords, beforeIdWords, firstIdWords, lastIdWords } from '../words.js';

/** S4: an `after` parameter, and `has_more` or `last_id` in the response. A point in time is a filter. */
export const idRule: Rule = (evidence) => {
  const parameters = evidence.facts.request.filter(({ name }) => afterIdWords.has(name));
  return parameters.map((parameter) => verdict(parameter, evidence));
};

function verdict(parameter: RequestFact, { facts, items, signals }: Parameters<Rule>[0]): Verdict {
  const said = `\`${parameter.field.name || parameter.field.pointer}\``;
  const { pointer } = parameter;
  const rejected = (reason: string): Verdict => ({
    kind: 'rejected',
    rule: 'S4',
    reason: `${said} ${reason}`,
    pointer,
  });
  if (isTimeFilter(parameter)) return rejected('is a point in time: a filter, not a position');
  if (!isText(parameter.shape) && !isInteger(parameter.shape)) return rejected('is no id');
  const last = idField(facts, lastIdWords);
  const at = idAt(items, facts);
  const choice = { style: 'id', after: parameter.field, id: '/id', ...besideId(facts, parameter) } as const;
  const doubt = (why: string): Verdict => ({
    kind: 'doubt',
    rule: 'S4',
    reason: `${said} ${why}`,
    pointer,
    choices: [],
    ...(at !== null && { suggestion: { ...choice, id: at } }),
  });
  if (signals.more === null && last === null)
    return doubt('has neither `has_more` nor `last_id` beside it in the response');
  if (parameter.required) return doubt('is required, so the first page cannot be asked for without one');
  if (last === null && at !== '/id') return doubt('has no item with an `id` to continue from');
  const witness = last ?? signals.more;
  return {
    kind: 'fit',
    rule: 'S4',
    choice,
    confidence: 'high',
    pointers: [pointer, ...(witness === null ? [] : [witness.pointer])],
  };
}

function idField(facts: Facts, words: ReadonlySet<string>): BodyFact | null {
  return pageFields(facts).find(({ name, shape }) => words.has(name) && allows(shape, 'string', 'integer')) ?? null;
}

/** The id inside an item, which may be that of the one object in it (Discord's `user.id`). */
function idAt({ item }: Items, { read }: Facts): string | null {
  const members = [...(item?.properties ?? [])];
  if (members.some(([name]) => name === 'id')) return '/id';
  const holders = members.filter(([, place]) => read(place).properties.has('id'));
  return holders.length === 1 && holders[0] !== undefined ? `${step(holders[0][0])}/id` : null;
}

type IdBeside = Pick<Named<'id'>, 'last' | 'before' | 'first'>;

/** The id of the last item, given apart, and the way back, as far as the document has them. */
export function besideId(facts: Facts, after: RequestFact): IdBeside {
  const before = facts.request.find((fact) => {
    return beforeIdWords.has(fact.name) && fact.field.in === after.field.in && !isTimeFilter(fact);
  });
  const last = idField(facts, lastIdWords);
  const first = idField(facts, firstIdWords);
  return {
    last: last === null ? null : bodyField(last),
    before: before?.field ?? null,
    first: first === null ? null : bodyField(first),
  };
}
