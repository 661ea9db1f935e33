// A target of one's own: each operation's example as a Python script that sends it with the library `requests`.

import { comment, expression, literal, string } from './syntax.mjs';
import { snippetView } from './view.mjs';

/** @type {import('curlew').Target} */
export const target = {
  name: 'python-requests',
  naming: null,
  // What a template may print with: each helper makes a text safe in one position of Python.
  syntax: { comment, expression, literal, string },
  language: null,
  runtime: null,
  pages: (plan) => {
    const examples = plan.api.operations.flatMap((operation) => {
      const names = plan.names.operations.get(operation.key);
      const all = plan.examples.get(operation.key) ?? [];
      return all.map((example, index) => ({ operation, example, path: pathOf(names, index) }));
    });
    return {
      pages: examples.map(({ operation, example, path }) => ({
        path,
        template: 'snippet',
        view: snippetView(operation, example, plan.options.placeholders),
      })),
      diagnostics: [],
      // The first example of an operation is the one that the manifest names.
      operationFiles: new Map(examples.map(({ operation, path }) => [operation.key, path]).reverse()),
    };
  },
};

/**
 * The names are planned for TypeScript (`list-zones`); a Python file has underscores.
 *
 * @param {import('curlew').OperationNames | undefined} names
 * @param {number} index
 */
function pathOf(names, index) {
  const path = names === undefined ? 'operation' : `${names.group}/${names.file}`;
  return `${path.replaceAll('-', '_')}${index === 0 ? '' : `_${index + 1}`}.py`;
}
