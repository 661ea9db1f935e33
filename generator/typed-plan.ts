// A plan with its types: all that any target may ask for, without rendering it.

import { type PlannedDocument, planDocument, printJob } from './generate.js';
import type { DocumentOptions } from './options.js';
import { startTypePrinter } from './types/type-printer.js';

/** Plans a document and prints the types that its targets ask for. Throws a DocumentError where the document or an option is wrong. */
export async function typedPlan(options: DocumentOptions): Promise<PlannedDocument> {
  const planned = await planDocument(options);
  if (planned.settings.targets.every((target) => target.types === undefined)) return planned;
  const printer = startTypePrinter();
  try {
    return { ...planned, plan: { ...planned.plan, types: await printer.print(printJob(planned)).expressions } };
  } finally {
    await printer.close();
  }
}
