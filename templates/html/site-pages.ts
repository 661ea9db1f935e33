// The pages of the site: index, credentials, a page for each tag and each operation, the search index, and llms.txt.

import type { Page, Rendered, WrittenSnippets } from '../../generator/target.js';
import type { Plan } from '../../generator/plan.js';
import { type GroupDoc, type SiteDoc, siteDoc } from '../docs/site-doc.js';
import type { OperationDoc } from '../docs/operation-doc.js';
import { agentPage, llmsPage } from './agent-pages.js';
import { createHighlight, type Highlight } from './highlight.js';
import { headView, linkView, nearby } from './navigation.js';
import { operationView } from './operation-view.js';
import { createPageWriter } from './page-writer.js';
import { renderLine } from './render-markdown.js';
import { scriptJson } from './syntax.js';
import { secretWarning, variableHelp } from '../docs/auth-docs.js';

export function sitePages(plan: Plan, snippets: readonly WrittenSnippets[]): Rendered {
  const site = siteDoc(plan, snippets);
  const highlight = createHighlight();
  const operations = site.groups.flatMap(({ operations: members }) => members);
  return {
    pages: [
      indexPage(site, highlight),
      credentialsPage(site, highlight),
      searchIndex(site),
      llmsPage(site),
      ...site.groups.flatMap((group) => [
        groupPage(site, group, highlight),
        ...group.operations.flatMap((doc) => [
          operationPage({ site, group, doc }, highlight),
          agentPage(site, group, doc),
        ]),
      ]),
    ],
    diagnostics: [],
    operationFiles: new Map(operations.map((doc) => [doc.key, `${doc.group}/${doc.file}.html`])),
  };
}

function indexPage(site: SiteDoc, highlight: Highlight): Page {
  const writer = createPageWriter(highlight);
  const view = {
    head: headView(site, { title: site.title, description: `API reference of ${site.title}`, root: '' }),
    title: site.title,
    version: site.version,
    description: writer.markdown(site.description, 2),
    servers: site.servers,
    hasServers: site.servers.length > 0,
    hasSchemes: site.schemes.length > 0,
    groups: site.groups.map((group) => ({
      id: `tag-${group.group}`,
      place: `#tag-${group.group}`,
      title: group.title,
      href: `${group.group}/index.html`,
      links: group.operations.map((doc) => linkView(doc, '')),
    })),
  };
  return { path: 'index.html', template: 'index', view };
}

function credentialsPage(site: SiteDoc, highlight: Highlight): Page {
  const writer = createPageWriter(highlight);
  const view = {
    head: headView(site, { title: 'Credentials', description: `How to sign in to ${site.title}`, root: '' }),
    warning: secretWarning.map(renderLine),
    hasSchemes: site.schemes.length > 0,
    schemes: site.schemes.map((scheme) => ({
      name: scheme.name,
      sent: renderLine(scheme.sent),
      description: writer.markdown(scheme.description, 3),
      variables: scheme.variables.map((name) => ({
        name,
        shells: variableHelp(name).map(({ shell, language, text }) => ({
          shell,
          label: `${name} in ${shell}`,
          code: highlight(text, language),
        })),
      })),
    })),
  };
  return { path: 'credentials.html', template: 'credentials', view };
}

function groupPage(site: SiteDoc, group: GroupDoc, highlight: Highlight): Page {
  const writer = createPageWriter(highlight);
  const view = {
    head: headView(site, {
      title: group.title,
      description: `${group.title}: operations of ${site.title}`,
      root: '../',
    }),
    title: group.title,
    description: writer.markdown(group.description, 2),
    links: group.operations.map((doc) => linkView(doc, '../')),
  };
  return { path: `${group.group}/index.html`, template: 'group', view };
}

interface OperationPlace {
  readonly site: SiteDoc;
  readonly group: GroupDoc;
  readonly doc: OperationDoc;
}

function operationPage({ site, group, doc }: OperationPlace, highlight: Highlight): Page {
  const { before, after, links } = nearby(group, doc);
  const view = {
    head: headView(site, { title: doc.title, description: `${doc.key}: ${doc.title}`, root: '../' }),
    group: group.title,
    links,
    hasMore: before + after > 0,
    all: `All ${group.operations.length} operations`,
    markdown: `${doc.file}.md`,
    operation: [operationView(doc, highlight)],
  };
  return { path: `${group.group}/${doc.file}.html`, template: 'operation', view };
}

/** Loaded when the reader first searches. */
function searchIndex(site: SiteDoc): Page {
  const entries = site.groups.flatMap((group) =>
    group.operations.map((doc) => [
      doc.title,
      doc.method,
      doc.path,
      group.title,
      doc.function,
      `${doc.group}/${doc.file}.html`,
    ]),
  );
  return { path: 'assets/search-index.js', template: 'search-index', view: { entries: scriptJson(entries) } };
}
