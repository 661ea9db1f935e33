// Code samples of a document's operations: one for each snippet target that can say the request.

import type { Diagnostic } from '../diagnostics.js';
import { format, type Formatter } from '../format/format.js';
import type { Operation } from '../model/types.js';
import type { Plan } from '../plan.js';
import { renderExample } from '../render-target.js';
import type { Target } from '../target.js';

/** An entry of `x-codeSamples` (OpenAPI extension registry); `x-curlew` marks it as ours to replace or remove. */
export interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
  readonly 'x-curlew': true;
}

export interface OperationSamples {
  readonly operation: Operation;
  readonly samples: readonly CodeSample[];
}

export interface Samples {
  /** In document order; operations without any sample are left out. */
  readonly operations: readonly OperationSamples[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How readers of a document know the languages; labels tell samples of one language apart. */
const languages: Readonly<Record<string, { readonly lang: string; readonly label: string }>> = {
  curl: { lang: 'bash', label: 'curl' },
  'curl-cmd': { lang: 'bat', label: 'curl (Command Prompt)' },
  'curl-powershell5': { lang: 'powershell', label: 'curl (Windows PowerShell 5.1)' },
  'curl-powershell': { lang: 'powershell', label: 'curl (PowerShell 7)' },
  powershell: { lang: 'powershell', label: 'Invoke-RestMethod' },
  'typescript-usage': { lang: 'typescript', label: 'TypeScript' },
};

/** Targets that have a language here. */
function hasLanguage({ name }: Target): boolean {
  return Object.hasOwn(languages, name);
}

/** The default example of every operation in every target. */
export async function codeSamples(
  plan: Plan,
  { targets, formatter }: { readonly targets: readonly Target[]; readonly formatter: Formatter },
): Promise<Samples> {
  const operations: OperationSamples[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const operation of plan.api.operations) {
    const made = [];
    for (const target of targets.filter(hasLanguage))
      made.push(await oneSample(plan, operation, { target, formatter }));
    diagnostics.push(...made.flatMap((one) => one.diagnostics));
    const samples = made.flatMap((one) => one.samples);
    if (samples.length > 0) operations.push({ operation, samples });
  }
  return { operations, diagnostics };
}

async function oneSample(
  plan: Plan,
  operation: Operation,
  { target, formatter }: { readonly target: Target; readonly formatter: Formatter },
): Promise<{ readonly samples: readonly CodeSample[]; readonly diagnostics: readonly Diagnostic[] }> {
  const example = plan.examples.get(operation.key)?.[0];
  const language = languages[target.name];
  if (!example || !language) return { samples: [], diagnostics: [] };
  const { files, diagnostics } = renderExample(target, plan, { operation, example });
  if (diagnostics.length > 0) return { samples: [], diagnostics };
  if (files.length > 1) return { samples: [], diagnostics: [needsFile(operation, target)] };
  const [file] = await format(files, target.language, formatter);
  return { samples: [{ ...language, source: file?.text ?? '', 'x-curlew': true }], diagnostics: [] };
}

/** A sample is one text. */
function needsFile({ key, pointer }: Operation, { name }: Target): Diagnostic {
  return {
    severity: 'warning',
    code: 'sample-needs-file',
    pointer,
    message: `${name} has no sample for ${key}: its body would have to be in a file beside it`,
    hint: 'give a shorter example in the document or the config',
  };
}
