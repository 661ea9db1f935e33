// Sets of files that writer.ts writes: some of each are the same, some differ, some are in one of them only.

import type { OutputFile } from '../../generator/output-file.js';
import type { Texts } from '../folder.js';
import { filesOf } from './output.js';

const count = 90;

/** The texts of a set: two names of sets have two thirds of their names in common. */
export function setTexts(set: string): Texts {
  const files = Array.from({ length: count }, (_, index) => {
    const isCommon = index % 3 !== 0;
    const text = index % 3 === 1 ? `same ${index}\n` : `${set} ${index} ${'x'.repeat(500)}\n`;
    return [`folder-${index % 7}/${isCommon ? 'file' : set}-${index}.ts`, text] as const;
  });
  return Object.fromEntries(files);
}

export function setFiles(set: string): readonly OutputFile[] {
  return filesOf(setTexts(set));
}
