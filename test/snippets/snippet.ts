// Renders the files of a snippet target for one request, as the generator does.

import { render } from '../../generator/render/render.js';
import type { Target } from '../../generator/target.js';
import { type Given, planOf } from './plan-of.js';

/** By path. The views are sealed, so a template that asks for what they lack throws. */
export function filesOf(target: Target, given: Given): Readonly<Record<string, string>> {
  const { pages } = target.pages(planOf(given));
  return Object.fromEntries(render(target, pages, { sealed: true }).map(({ path, text }) => [path, text]));
}

/** The first file. */
export function snippetOf(target: Target, given: Given): string {
  return Object.values(filesOf(target, given))[0] ?? '';
}

/** Reasons out of the diagnostics. */
export function reasonsOf(target: Target, given: Given): readonly string[] {
  const { diagnostics } = target.pages(planOf(given));
  return diagnostics.map(({ code, message }) => `${code}: ${/\(([\w-]+)\)$/.exec(message)?.[1]}`);
}
