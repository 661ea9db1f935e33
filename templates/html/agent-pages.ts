// Pages for agents: `llms.txt` (llmstxt.org), and each operation as a small Markdown page beside its HTML.

import { Code, type Page } from '../../generator/target.js';
import { block, markdownOperation } from '../docs/markdown-view.js';
import { codeSpan, markdownText } from '../docs/markdown-text.js';
import type { OperationDoc } from '../docs/operation-doc.js';
import type { GroupDoc, SiteDoc } from '../docs/site-doc.js';

export function llmsPage(site: SiteDoc): Page {
  const view = {
    title: site.title,
    version: site.version,
    description: block(site.description, 3),
    servers: site.servers.map(({ url }) => new Code(markdownText(url))),
    hasServers: site.servers.length > 0,
    groups: site.groups.map((group) => ({
      title: group.title,
      links: group.operations.map((doc) => ({
        title: doc.title,
        href: new Code(`${doc.group}/${doc.file}.md`),
        key: new Code(codeSpan(doc.key)),
      })),
    })),
  };
  return { path: 'llms.txt', template: 'llms', view };
}

export function agentPage(site: SiteDoc, group: GroupDoc, doc: OperationDoc): Page {
  const view = { site: site.title, group: group.title, operation: [markdownOperation(doc, 3)] };
  return { path: `${doc.group}/${doc.file}.md`, template: 'agent', view };
}
