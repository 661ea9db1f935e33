// The snippets of one example as panels: tabs where scripts run, one below the other where they do not.

import type { Code } from '../../generator/target.js';
import type { ExampleDoc } from '../docs/snippet-docs.js';
import { optional, type PageWriter } from './page-writer.js';

export interface SampleView {
  readonly title: string;
  readonly label: string;
  readonly summary: readonly { readonly text: string }[];
  readonly panels: readonly PanelView[];
}

interface PanelView {
  /** Of the panel: where a link to a shell leads. */
  readonly id: string;
  readonly titleId: string;
  /** What the reader's choice is remembered by. */
  readonly target: string;
  readonly label: string;
  readonly code: Code;
  readonly files: readonly { readonly title: string; readonly code: Code }[];
}

export function sampleView({ name, summary, snippets }: ExampleDoc, index: number, writer: PageWriter): SampleView {
  const suffix = index === 0 ? '' : `-${index + 1}`;
  return {
    title: name === '' ? 'Request' : `Request: ${name}`,
    label: name === '' ? 'Shells' : `Shells for ${name}`,
    summary: optional(summary !== '', () => ({ text: summary })),
    panels: snippets.map(({ target, label, language, text, files }) => ({
      id: `${target}${suffix}`,
      titleId: `${target}${suffix}-title`,
      target,
      label,
      code: writer.highlight(text, language),
      files: files.map((file) => ({ title: file.title, code: writer.highlight(file.text, file.language) })),
    })),
  };
}
