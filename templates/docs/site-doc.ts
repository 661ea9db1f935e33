// A whole API as its documentation sees it: groups of operations in the order of the document.

import type { Operation } from '../../generator/model/types.js';
import type { Plan } from '../../generator/plan.js';
import type { WrittenSnippets } from '../../generator/target.js';
import { type SchemeDoc, schemeDocs } from './auth-docs.js';
import { createOperationDocs, type OperationDoc } from './operation-doc.js';

export interface GroupDoc {
  /** Name of its page. */
  readonly group: string;
  /** The tag, else the group's name. */
  readonly title: string;
  /** Markdown. */
  readonly description: string;
  readonly operations: readonly OperationDoc[];
}

export interface SiteDoc {
  readonly title: string;
  readonly version: string;
  /** Markdown. */
  readonly description: string;
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  readonly schemes: readonly SchemeDoc[];
  readonly groups: readonly GroupDoc[];
}

export function siteDoc(plan: Plan, snippets: readonly WrittenSnippets[]): SiteDoc {
  const { api } = plan;
  const schemes = schemeDocs(plan);
  return {
    title: api.title.trim() || 'API',
    version: api.version,
    description: api.description,
    servers: api.servers.filter(({ url }) => url !== '' && url !== '/'),
    schemes: [...schemes.values()],
    groups: groupDocs(plan, createOperationDocs(plan, snippets, schemes)),
  };
}

function groupDocs(plan: Plan, describe: (operation: Operation) => OperationDoc): readonly GroupDoc[] {
  const groups = new Map<string, { readonly tag: string; readonly operations: OperationDoc[] }>();
  for (const operation of plan.api.operations) {
    const doc = describe(operation);
    const group = groups.get(doc.group) ?? { tag: operation.tags[0]?.trim() ?? '', operations: [] };
    group.operations.push(doc);
    groups.set(doc.group, group);
  }
  return [...groups].map(([group, { tag, operations }]) => ({
    group,
    title: tag || capitalized(group),
    description: plan.api.tags.find(({ name }) => name.trim() === tag)?.description ?? '',
    operations,
  }));
}

function capitalized(group: string): string {
  return group.charAt(0).toUpperCase() + group.slice(1).replaceAll('-', ' ');
}
