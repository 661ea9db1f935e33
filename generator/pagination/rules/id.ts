// S4: the id of the last item seen.

import { allows, type BodyFact, type Facts, isInteger, isText, type RequestFact } from '../facts.js';
import type { Items } from '../items.js';
import { bodyField, isTimeFilter, pageFields } from '../signals.js';
import type { Rule, Verdict } from '../verdict.js';
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
  const doubt = (why: string): Verdict => ({
    kind: 'doubt',
    rule: 'S4',
    reason: `${said} ${why}`,
    pointer,
    choices: [],
  });
  if (signals.more === null && last === null)
    return doubt('has neither `has_more` nor `last_id` beside it in the response');
  if (parameter.required) return doubt('is required, so the first page cannot be asked for without one');
  if (last === null && !hasId(items)) return doubt('has no item with an `id` to continue from');
  const witness = last ?? signals.more;
  return {
    kind: 'fit',
    rule: 'S4',
    choice: {
      style: 'id',
      after: parameter.field,
      id: '/id',
      last: last === null ? null : bodyField(last),
      ...wayBack(facts, parameter),
    },
    confidence: 'high',
    pointers: [pointer, ...(witness === null ? [] : [witness.pointer])],
  };
}

function idField(facts: Facts, words: ReadonlySet<string>): BodyFact | null {
  return pageFields(facts).find(({ name, shape }) => words.has(name) && allows(shape, 'string', 'integer')) ?? null;
}

function hasId({ item }: Items): boolean {
  return item?.properties.has('id') === true;
}

function wayBack(facts: Facts, after: RequestFact) {
  const before = facts.request.find((fact) => {
    return beforeIdWords.has(fact.name) && fact.field.in === after.field.in && !isTimeFilter(fact);
  });
  const first = idField(facts, firstIdWords);
  return { before: before?.field ?? null, first: first === null ? null : bodyField(first) };
}
