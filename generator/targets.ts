// Every target curlew has, in the order of its documentation. Adding one is a folder below templates/ and a line here.

import { curl } from '../templates/curl/target.js';
import { curlCmd } from '../templates/curl-cmd/target.js';
import { curlPowershell } from '../templates/curl-powershell/target.js';
import { curlPowershell5 } from '../templates/curl-powershell5/target.js';
import { html } from '../templates/html/target.js';
import { markdown } from '../templates/markdown/target.js';
import { mdx } from '../templates/mdx/target.js';
import { powershell } from '../templates/powershell/target.js';
import { typescript } from '../templates/typescript/target.js';
import { typescriptInfinite } from '../templates/typescript-infinite/target.js';
import { typescriptUsage } from '../templates/typescript-usage/target.js';
import type { Target } from './target.js';

export const targets: readonly Target[] = [
  typescript,
  typescriptInfinite,
  typescriptUsage,
  curl,
  curlCmd,
  curlPowershell5,
  curlPowershell,
  powershell,
  html,
  markdown,
  mdx,
];

/** Targets that write snippets: a file for each example of an operation, and nothing beside them. */
export const snippetTargets: readonly Target[] = targets.filter(
  ({ runtime, document }) => runtime === null && document === undefined,
);

export { typescript };
