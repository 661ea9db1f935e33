// The user's options with every default filled in, sorted by the stage that reads them.

import { chooseTargets } from './choose-targets.js';
import { DocumentError } from './diagnostics.js';
import type { ExampleOptions } from './examples/options.js';
import type { Formatter } from './format/format.js';
import type { ModelOptions } from './model/build.js';
import { defaultEnvelope } from './model/envelope.js';
import type { DocumentOptions } from './options.js';
import { defaultPaginationOptions, type PaginationOptions } from './pagination/options.js';
import type { DocsFramework, TargetOptions } from './plan.js';
import type { ReadOptions } from './read-document.js';
import type { Target } from './target.js';

export interface Settings {
  readonly read: ReadOptions;
  readonly model: ModelOptions;
  readonly examples: ExampleOptions;
  readonly pagination: PaginationOptions;
  readonly target: TargetOptions;
  readonly targets: readonly Target[];
  /** Every target that writes snippets, whether or not it was asked for. */
  readonly snippetTargets: readonly Target[];
  readonly formatter: Formatter;
}

/** Fills defaults in. Throws a DocumentError (exit code 2) on a target or template that does not exist or is wrong. */
export async function settings(options: DocumentOptions): Promise<Settings> {
  const server = chooseServer(options.server);
  return {
    read: {
      ...(options.headers && { headers: options.headers }),
      ...(options.allowRefs && { allowRefs: options.allowRefs }),
      ...(options.overlays && { overlays: options.overlays }),
      limits: limitsOf(options),
      strict: options.strict ?? false,
    },
    model: {
      filter: {
        include: options.include ?? [],
        exclude: options.exclude ?? [],
        deprecated: options.deprecated ?? true,
      },
      envelope: { ...defaultEnvelope, ...options.envelope },
      server,
    },
    examples: {
      params: options.params ?? 'required',
      server,
      variables: options.variables ?? {},
      values: options.values ?? {},
    },
    pagination: {
      ...defaultPaginationOptions,
      ...options.listDetection,
      operations: options.pagination ?? {},
    },
    target: {
      placeholders: options.placeholders ?? 'env',
      importExtension: options.importExtension ?? 'js',
      runtime: options.runtime ?? null,
      module: options.module ?? null,
      width: options.width ?? 80,
      pretty: options.pretty ?? 'none',
      flags: options.flags ?? 'long',
      loops: options.loops ?? 'none',
      framework: chooseFramework(options.docs?.framework ?? 'starlight'),
    },
    ...(await chooseTargets(options)),
    formatter: {
      name: options.formatter ?? 'prettier',
      folder: options.output ?? 'generated',
      cache: options.cache ?? true,
    },
  };
}

/** A host without a scheme (`localhost:3000`) would be a path to some programs and a scheme to others. */
function chooseServer(url: string | undefined): string | null {
  if (url === undefined) return null;
  if (/^https?:\/\/[^\s/]/i.test(url) && URL.canParse(url)) return url;
  const message = `the server ${JSON.stringify(url)} is no URL`;
  const hint = 'write one that begins with https:// or http://, such as https://api.example.com/v1';
  throw new DocumentError([{ severity: 'error', code: 'server', pointer: '', message, hint }], 'usage');
}

const frameworks: readonly DocsFramework[] = ['starlight', 'docusaurus', 'nextra'];

function chooseFramework(name: DocsFramework): DocsFramework {
  if (frameworks.includes(name)) return name;
  const message = `there is no framework ${JSON.stringify(name)} for docs`;
  const hint = `frameworks are ${frameworks.join(', ')}`;
  throw new DocumentError([{ severity: 'error', code: 'unknown-framework', pointer: '', message, hint }], 'usage');
}

/** Only what the user says: a file that a reference brings in has a smaller limit of its own. */
function limitsOf({
  maxBytes,
  maxDepth,
  maxNodes,
  maxNameLength,
}: DocumentOptions): NonNullable<ReadOptions['limits']> {
  return {
    ...(maxBytes !== undefined && { maxBytes }),
    ...(maxDepth !== undefined && { maxDepth }),
    ...(maxNodes !== undefined && { maxNodes }),
    ...(maxNameLength !== undefined && { maxNameLength }),
  };
}
