// A plan with its types: all that any target may ask for, without rendering it.

import { type PlannedDocument, planDocument, typeRequests } from './plan-document.js';
import type { DocumentOptions } from './options.js';
import { startTypePrinter } from './types/type-printer.js';

/** Plans a document and prints the types that its targets ask for. Throws a DocumentError where the document or an option is wrong. */
export async function typedPlan(options: DocumentOptions): Promise<PlannedDocument> {
  const planned = await planDocument(options);
  const requests = typeRequests(planned);
  if (requests.length === 0) return planned;
  const printer = startTypePrinter();
  try {
    const { schemas } = planned.plan.api;
    const types = printer.begin({ schemas, names: planned.plan.names.schemas })(requests, {
      known: [],
      declares: false,
    });
    await types.until(requests.at(-1)?.id ?? '');
    return { ...planned, plan: { ...planned.plan, types: types.expressions } };
  } finally {
    await printer.close();
  }
}
