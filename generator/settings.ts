// The user's options with every default filled in, sorted by the stage that reads them.

import { DocumentError } from './diagnostics.js';
import type { ExampleOptions } from './examples/options.js';
import type { Formatter } from './format/format.js';
import type { ModelOptions } from './model/build.js';
import { defaultEnvelope } from './model/envelope.js';
import { nearestName } from './nearest-name.js';
import type { DocumentOptions } from './options.js';
import { defaultPaginationOptions, type PaginationOptions } from './pagination/options.js';
import type { DocsFramework, TargetOptions } from './plan.js';
import type { ReadOptions } from './read-document.js';
import type { Target } from './target.js';
import { targets as allTargets } from './targets.js';

export interface Settings {
  readonly read: ReadOptions;
  readonly model: ModelOptions;
  readonly examples: ExampleOptions;
  readonly pagination: PaginationOptions;
  readonly target: TargetOptions;
  readonly targets: readonly Target[];
  readonly formatter: Formatter;
}

/** Fills defaults in. Throws a DocumentError (exit code 2) on a target that does not exist. */
export function settings(options: DocumentOptions): Settings {
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
      server: options.server ?? null,
    },
    examples: {
      params: options.params ?? 'required',
      server: options.server ?? null,
      variables: options.variables ?? {},
      values: options.values ?? {},
    },
    pagination: { ...defaultPaginationOptions, operations: options.pagination ?? {} },
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
    targets: chooseTargets(options.targets ?? ['typescript']),
    formatter: {
      name: options.formatter ?? 'prettier',
      folder: options.output ?? 'generated',
      cache: options.cache ?? true,
    },
  };
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

/** `all` leaves documentation out, which comes in several forms that nobody needs together: it is asked for by name. */
function chooseTargets(asked: readonly string[]): readonly Target[] {
  const code = allTargets.filter(({ document }) => document === undefined).map(({ name }) => name);
  const names = asked.flatMap((name) => (name === 'all' ? code : [name]));
  const unknown = names.filter((name) => !allTargets.some((target) => target.name === name));
  if (unknown.length > 0) throw new DocumentError(unknown.map(unknownTarget), 'usage');
  const needed = allTargets.flatMap((target) => (names.includes(target.name) ? (target.needs ?? []) : []));
  return allTargets.filter(({ name }) => names.includes(name) || needed.includes(name));
}

function unknownTarget(name: string): DocumentError['diagnostics'][number] {
  const known = allTargets.map((target) => target.name);
  const nearest = nearestName(name, known);
  const hint = nearest === null ? `targets are ${known.join(', ')} and all` : `did you mean ${nearest}?`;
  return {
    severity: 'error',
    code: 'unknown-target',
    pointer: '',
    message: `there is no target ${JSON.stringify(name)}`,
    hint,
  };
}
