// Documentation as Markdown: an index, a page about credentials, and a page for each tag. Markdown and MDX differ in their templates.

import { Code, type Page, type Rendered, type WrittenSnippets } from '../../generator/target.js';
import type { Plan } from '../../generator/plan.js';
import { secretWarning, variableHelp } from './auth-docs.js';
import { codeFence, codeSpan, markdownText } from './markdown-text.js';
import { block, type MarkdownOperation, markdownOperation } from './markdown-view.js';
import type { SchemeDoc } from './auth-docs.js';
import { type GroupDoc, type SiteDoc, siteDoc } from './site-doc.js';

/** What a flavour of Markdown decides. */
export interface MarkdownFlavour {
  /** Of its files: `md`. */
  readonly extension: string;
  /** A link to another page of the folder, by the page's name without ending. */
  readonly href: (page: string) => string;
  /** An operation as the flavour's template of a group prints it. */
  readonly operation: (operation: MarkdownOperation) => object;
  /** What every page of the flavour has besides. */
  readonly frame: object;
}

export function markdownPages(plan: Plan, snippets: readonly WrittenSnippets[], flavour: MarkdownFlavour): Rendered {
  const site = siteDoc(plan, snippets);
  const file = (name: string): string => `${name}.${flavour.extension}`;
  const page = (name: string, template: string, view: object): Page => ({
    path: file(name),
    template,
    view: { ...flavour.frame, ...view },
  });
  const credentials = credentialsName(site);
  return {
    pages: [
      page('index', 'index', indexView(site, flavour, credentials)),
      page(credentials, 'credentials', credentialsView(site)),
      ...site.groups.map((group) => page(group.group, 'group', groupView(group, flavour))),
    ],
    diagnostics: [],
    operationFiles: new Map(
      site.groups.flatMap(({ group, operations }) => operations.map(({ key }) => [key, file(group)] as const)),
    ),
  };
}

/** A tag may be called `credentials`. */
function credentialsName({ groups }: SiteDoc): string {
  const taken = new Set(groups.map(({ group }) => group));
  let name = 'credentials';
  while (taken.has(name)) name = `about-${name}`;
  return name;
}

function indexView(site: SiteDoc, { href }: MarkdownFlavour, credentials: string): object {
  return {
    title: site.title,
    version: site.version,
    description: block(site.description, 2),
    servers: site.servers.map(({ url }) => new Code(codeSpan(url))),
    hasServers: site.servers.length > 0,
    credentials: new Code(href(credentials)),
    groups: site.groups.map((group) => ({
      link: new Code(`[${markdownText(group.title, false)}](${href(group.group)})`),
      operations: group.operations.map((doc) => ({
        title: new Code(markdownText(doc.title, false)),
        key: new Code(codeSpan(doc.key)),
      })),
    })),
  };
}

function credentialsView(site: SiteDoc): object {
  return {
    title: 'Credentials',
    warning: secretWarning.map((sentence) => new Code(sentence)),
    schemes: site.schemes.map(schemeView),
    hasSchemes: site.schemes.length > 0,
  };
}

function schemeView({ name, sent, description, variables }: SchemeDoc): object {
  return {
    name: new Code(codeSpan(name)),
    sent: new Code(sent),
    description: block(description, 3),
    variables: variables.map((variable) => ({
      name: new Code(codeSpan(variable)),
      shells: variableHelp(variable).map(({ shell, language, text }) => ({
        shell,
        code: new Code(codeFence(text, language)),
      })),
    })),
  };
}

function groupView({ title, description, operations }: GroupDoc, { operation }: MarkdownFlavour): object {
  return {
    title,
    description: block(description, 2),
    operations: operations.map((doc) => operation(markdownOperation(doc, 4))),
  };
}
