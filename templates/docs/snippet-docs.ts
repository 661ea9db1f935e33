// The snippets of an operation as tabs: one for each target that wrote some, with the files that belong to it.

import { snippetStems } from '../shell/snippet-pages.js';
import type { Operation } from '../../generator/model/types.js';
import type { Plan } from '../../generator/plan.js';
import type { WrittenSnippets } from '../../generator/target.js';

export interface SnippetDoc {
  /** Name of the target: what a reader's choice is remembered by. */
  readonly target: string;
  readonly label: string;
  /** Language of the highlighting. */
  readonly language: string;
  /** The file, byte for byte. */
  readonly text: string;
  /** Files beside it: a body that the shell cannot hold, and the loop over all pages. */
  readonly files: readonly { readonly title: string; readonly language: string; readonly text: string }[];
}

/** An example of an operation; the default one has no name. */
export interface ExampleDoc {
  readonly name: string;
  readonly summary: string;
  readonly snippets: readonly SnippetDoc[];
}

/** Labels and languages of the targets; another one is shown under its own name. */
const shown: Readonly<Record<string, { readonly label: string; readonly language: string }>> = {
  'typescript-usage': { label: 'TypeScript', language: 'typescript' },
  curl: { label: 'curl', language: 'bash' },
  'curl-cmd': { label: 'cmd.exe', language: 'bat' },
  'curl-powershell5': { label: 'PowerShell 5.1', language: 'powershell' },
  'curl-powershell': { label: 'PowerShell 7', language: 'powershell' },
  powershell: { label: 'Invoke-RestMethod', language: 'powershell' },
};

/** How a target is shown. */
function shownAs(target: string): { readonly label: string; readonly language: string } {
  return (Object.hasOwn(shown, target) ? shown[target] : undefined) ?? { label: target, language: 'text' };
}

export function exampleDocs(
  plan: Plan,
  operation: Operation,
  written: readonly WrittenSnippets[],
): readonly ExampleDoc[] {
  const examples = plan.examples.get(operation.key) ?? [];
  const stems = snippetStems(plan, operation, examples);
  const docs = examples.map(({ name, summary }, index) => ({
    name,
    summary,
    snippets: written.flatMap((target) => snippetDoc(target, stems[index] ?? '', stems)),
  }));
  const [first] = docs;
  return docs.filter((doc) => doc === first || !sameSnippets(doc, first));
}

/** The default example often is the first of the named ones. */
function sameSnippets(left: ExampleDoc, right: ExampleDoc | undefined): boolean {
  return left.snippets.every(({ text }, index) => text === right?.snippets[index]?.text);
}

function snippetDoc({ target, texts }: WrittenSnippets, stem: string, stems: readonly string[]): readonly SnippetDoc[] {
  const extension = extensionOf(texts);
  const path = `${stem}.${extension}`;
  const text = texts.get(path);
  if (text === undefined) return [];
  const body = texts.get(`${path}.body`);
  // An example may be called `all`; the loop then has another name.
  const loop = texts.get(`${stem}--all${stems.includes(`${stem}--all`) ? '-pages' : ''}.${extension}`);
  const { label, language } = shownAs(target);
  const files = [
    ...(body === undefined ? [] : [{ title: `${path.split('/').pop()}.body`, language: 'text', text: body }]),
    ...(loop === undefined ? [] : [{ title: 'All pages', language, text: loop }]),
  ];
  return [{ target, label, language, text, files }];
}

function extensionOf(texts: WrittenSnippets['texts']): string {
  for (const path of texts.keys()) if (!path.endsWith('.body')) return path.slice(path.lastIndexOf('.') + 1);
  return '';
}
