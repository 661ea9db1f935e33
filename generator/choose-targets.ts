// The targets of a run: curlew's own by name, the user's by path, with the user's templates in place of theirs.

import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadTarget } from './config/load-target.js';
import { isTargetPath } from './config/rebase.js';
import { type Diagnostic, DocumentError } from './diagnostics.js';
import { nearestName, unknownName } from './nearest-name.js';
import type { DocumentOptions } from './options.js';
import { isCustom } from './render/template-sources.js';
import type { Target } from './target.js';
import { snippetTargets as ownSnippetTargets, targets as ownTargets } from './targets.js';

export interface ChosenTargets {
  readonly targets: readonly Target[];
  /** Every target that writes snippets, whether or not it was asked for. */
  readonly snippetTargets: readonly Target[];
}

/** Throws a DocumentError (exit code 2) where a target or a template does not exist or is wrong. */
export async function chooseTargets(options: Pick<DocumentOptions, 'targets' | 'templates'>): Promise<ChosenTargets> {
  const asked = options.targets ?? ['typescript'];
  const loaded = await Promise.all(asked.filter(isTargetPath).map((path) => loadTarget(path)));
  const named = namedTargets(asked.filter((name) => !isTargetPath(name)));
  const chosen = [...named, ...loaded];
  refuseDoubles(loaded);
  const overridden = overrider(options.templates, [...ownTargets, ...loaded]);
  const targets = chosen.map(overridden);
  const snippetTargets = ownSnippetTargets.map(overridden);
  const custom = [...targets, ...snippetTargets].filter(isCustom);
  if (custom.length > 0) {
    const { checkTemplates } = await import('./render/check-templates.js');
    for (const target of new Set(custom)) checkTemplates(target);
  }
  return { targets, snippetTargets };
}

/** `all` leaves documentation out, which comes in several forms that nobody needs together: it is asked for by name. */
function namedTargets(asked: readonly string[]): readonly Target[] {
  const code = ownTargets.filter(({ document }) => document === undefined).map(({ name }) => name);
  const names = asked.flatMap((name) => (name === 'all' ? code : [name]));
  const unknown = names.filter((name) => !ownTargets.some((target) => target.name === name));
  if (unknown.length > 0) throw new DocumentError(unknown.map(unknownTarget), 'usage');
  const needed = ownTargets.flatMap((target) => (names.includes(target.name) ? (target.needs ?? []) : []));
  return ownTargets.filter(({ name }) => names.includes(name) || needed.includes(name));
}

function unknownTarget(name: string): Diagnostic {
  const known = ownTargets.map((target) => target.name);
  return unknownName({
    code: 'unknown-target',
    what: 'target',
    name,
    known,
    others: ['all', 'paths (./…/target.mjs)'],
  });
}

/** Two targets of one name would write into one folder. */
function refuseDoubles(loaded: readonly Target[]): void {
  const names = [...ownTargets, ...loaded].map(({ name }) => name);
  const doubles = loaded.filter(({ name }) => names.indexOf(name) !== names.lastIndexOf(name));
  if (doubles.length === 0) return;
  const hint = 'give it a name of its own';
  const problems = doubles.map(({ name }) =>
    usageProblem('target', `there are two targets ${JSON.stringify(name)}`, hint),
  );
  throw new DocumentError(problems, 'usage');
}

/** Gives a target its overrides: `<folder>/<target>`, where that is there. */
function overrider(folder: string | undefined, known: readonly Target[]): (target: Target) => Target {
  if (folder === undefined) return (target) => target;
  const names = overrideFolders(folder, known);
  const made = new Map(
    known.map((target) => {
      const overrides = resolve(join(folder, target.name));
      return [target, names.includes(target.name) ? { ...target, overrides } : target];
    }),
  );
  return (target) => made.get(target) ?? target;
}

/** Names of the folders, all of them targets. */
function overrideFolders(folder: string, known: readonly Target[]): readonly string[] {
  if (!existsSync(folder)) {
    const hint = 'curlew templates eject <target> makes one';
    throw new DocumentError([usageProblem('templates', `there is no folder ${folder}`, hint)], 'usage');
  }
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  const names = known.map(({ name }) => name);
  const wrong = entries.filter((entry) => !(entry.isDirectory() && names.includes(entry.name)) && !isNote(entry.name));
  if (wrong.length > 0)
    throw new DocumentError(
      wrong.map(({ name }) => strayEntry(join(folder, name), name, names)),
      'usage',
    );
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function isNote(name: string): boolean {
  return /\.(md|txt)$/i.test(name);
}

function strayEntry(path: string, name: string, known: readonly string[]): Diagnostic {
  const nearest = nearestName(name, known);
  const hint = nearest === null ? `folders are named after targets: ${known.join(', ')}` : `did you mean ${nearest}/?`;
  return { ...usageProblem('templates', 'this is not the folder of a target', hint), file: path };
}

function usageProblem(code: string, message: string, hint: string): Diagnostic {
  return { severity: 'error', code, pointer: '', message, hint };
}
