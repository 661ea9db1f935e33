// Which examples an operation has: the document's and the user's, each with its body and values.

import type { Content, NamedExample, Operation } from '../model/types.js';
import { chosenContent } from './body-choice.js';
import type { Variant } from './operation-example.js';
import type { ExampleValues } from './options.js';

/**
 * The default example, then one for each named example of the body if that says more than the default, then the
 * config's. The user's parameters hold for all, the user's body for the default and the config's own.
 */
export function variantsOf(operation: Operation, user: ExampleValues): readonly Variant[] {
  const content = chosenContent(operation, user);
  const shown = content?.examples ?? [];
  const first = shown[0] ?? null;
  const named = shown.filter(({ name }) => name !== '');
  const fallback = { name: '', summary: user.summary ?? first?.summary ?? '', content, example: first, user };
  const { body: _body, ...withoutBody } = user;
  const fromDocument = shown.length < 2 ? [] : named.map((example) => namedVariant(example, content, withoutBody));
  const fromConfig = Object.entries(user.examples ?? {}).map(([name, own]) =>
    configVariant(name, { ...fallback, user: merged(user, own) }, operation),
  );
  const configured = new Set(fromConfig.map(({ name }) => name));
  return [fallback, ...fromDocument.filter(({ name }) => !configured.has(name)), ...fromConfig];
}

function namedVariant(example: NamedExample, content: Content | null, user: ExampleValues): Variant {
  return { name: example.name, summary: example.summary, content, example, user };
}

function configVariant(name: string, base: Variant, operation: Operation): Variant {
  const content = chosenContent(operation, base.user);
  const example = content?.examples.find((candidate) => candidate.name === name) ?? content?.examples[0] ?? null;
  return { ...base, name, summary: base.user.summary ?? '', content, example };
}

function merged(
  { examples: _examples, summary: _summary, ...shared }: ExampleValues,
  own: ExampleValues,
): ExampleValues {
  return { ...shared, ...own, parameters: { ...shared.parameters, ...own.parameters } };
}
