// Two plans in, the report of what changed between their outputs out. Pure.

import type { PlannedDocument } from '../plan-document.js';
import type { Direction } from '../plan.js';
import type { Change, DiffReport, FoundChange, Subject, Verdict } from './change.js';
import { compareClient } from './compare-auth.js';
import { compareFunction } from './compare-function.js';
import { createComparison } from './compare-schemas.js';
import { createTypeUses } from './type-uses.js';
import { type NamedOperation, pairOperations } from './pair-operations.js';
import type { Sides } from './pair-alternatives.js';
import { verdictOf } from './rules.js';
import { sideOf } from './side.js';

const verdicts: readonly Verdict[] = ['breaking', 'minor', 'patch'];

/** Compares what two documents generate. Neither plan needs its types printed. */
export function diffPlans(before: Pick<PlannedDocument, 'plan'>, after: Pick<PlannedDocument, 'plan'>): DiffReport {
  const sides = { before: sideOf(before), after: sideOf(after) };
  const changes = [...diffOperations(sides), ...diffTypeNames(sides), ...diffClient(sides)];
  const sorted = verdicts.flatMap((verdict) => changes.filter((change) => change.verdict === verdict));
  const count = (wanted: Verdict): number => sorted.filter(({ verdict }) => verdict === wanted).length;
  const [first] = sorted;
  return {
    verdict: first?.verdict ?? 'none',
    counts: { breaking: count('breaking'), minor: count('minor'), patch: count('patch') },
    changes: sorted,
  };
}

function diffOperations(sides: Sides): readonly Change[] {
  const { pairs, removed, added } = pairOperations(sides.before.plan, sides.after.plan);
  const compare = { input: createComparison(sides, 'input'), output: createComparison(sides, 'output') };
  const uses = createTypeUses(sides, compare);
  const kept = pairs.flatMap(({ before, after }) => {
    const diff = compareFunction({ before: before.operation, after: after.operation, sides, ...compare });
    uses.use(after.name, 'input', diff.inputTypes);
    uses.use(after.name, 'output', diff.outputTypes);
    const subject = functionSubject(after);
    return [...changesOf(diff.input, subject, 'input'), ...changesOf(diff.output, subject, 'output')];
  });
  return [
    ...removed.flatMap((entry) => changesOf([whole('function-removed')], functionSubject(entry), 'input')),
    ...kept,
    ...added.flatMap((entry) => changesOf([whole('function-added')], functionSubject(entry), 'input')),
    ...uses.types().flatMap(({ name, direction, changes, usedBy }) => {
      return changesOf(changes, { kind: 'type', name, direction }, direction, usedBy);
    }),
  ];
}

function whole(code: FoundChange['code']): FoundChange {
  return { code, path: '', before: null, after: null };
}

function functionSubject({ name, operation }: NamedOperation): Subject {
  return { kind: 'function', name, key: operation.key };
}

function changesOf(
  found: readonly FoundChange[],
  subject: Subject,
  direction: Direction,
  usedBy: readonly string[] = [],
): readonly Change[] {
  return found.map(({ code, path, before, after }) => ({
    verdict: verdictOf(code, direction),
    code,
    subject,
    path,
    before,
    after,
    usedBy,
  }));
}

/** Names that can be imported. */
function diffTypeNames({ before, after }: Sides): readonly Change[] {
  const old = new Set(before.plan.names.schemas.values());
  const now = new Set(after.plan.names.schemas.values());
  const subject = (name: string): Subject => ({ kind: 'type', name, direction: null });
  return [
    ...[...old]
      .filter((name) => !now.has(name))
      .flatMap((name) => changesOf([whole('type-removed')], subject(name), 'input')),
    ...[...now]
      .filter((name) => !old.has(name))
      .flatMap((name) => changesOf([whole('type-added')], subject(name), 'input')),
  ];
}

function diffClient({ before, after }: Sides): readonly Change[] {
  return changesOf(compareClient(before.plan.api, after.plan.api), { kind: 'client' }, 'input');
}
