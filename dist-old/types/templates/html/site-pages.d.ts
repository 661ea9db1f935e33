import type { Rendered, WrittenSnippets } from '../../generator/target.js';
import type { Plan } from '../../generator/plan.js';
export declare function sitePages(plan: Plan, snippets: readonly WrittenSnippets[]): Rendered;
