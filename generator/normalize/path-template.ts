// Path templates (OpenAPI section 4.8.8.2): every `{name}` has a parameter.

import { own, type Raw } from './expect.js';
import type { Reading } from './reading.js';

interface TemplatePlace {
  /** Parameters of the path item. */
  readonly shared: readonly Raw[];
  readonly template: string | null;
  readonly pointer: string;
  readonly reading: Reading;
}

/** The operation's parameters, with a required string for each variable of the path that has none (reported). */
export function addPathParameters(parameters: readonly Raw[], place: TemplatePlace): readonly Raw[] {
  const { shared, template, pointer, reading } = place;
  if (template === null || !template.includes('{')) return parameters;
  const variables = templateVariables(template);
  const declared = new Set([...shared, ...parameters].filter(isPath).map((parameter) => own(parameter, 'name')));
  const missing = [...new Set(variables)].filter((name) => !declared.has(name));
  for (const name of missing) {
    const message = `{${name}} has no parameter with in: path`;
    const hint = 'declare it; a required string is taken';
    reading.report.repair({ code: 'missing-path-parameter', pointer, message, hint });
  }
  reportTwice(variables, pointer, reading);
  if (missing.length === 0) return parameters;
  return [...parameters, ...missing.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))];
}

function isPath(parameter: Raw): boolean {
  return own(parameter, 'in') === 'path';
}

/** Names in braces, in order. What follows `?` or `#` in a path key is part of the template too. */
function templateVariables(template: string): readonly string[] {
  return [...template.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}

function reportTwice(variables: readonly string[], pointer: string, reading: Reading): void {
  const twice = variables.find((name, index) => variables.indexOf(name) !== index);
  if (twice === undefined) return;
  const message = `{${twice}} stands twice in the path`;
  reading.report.warn({ code: 'repeated-path-variable', pointer, message, hint: 'both places get the same value' });
}
