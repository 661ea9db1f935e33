// Decides for every operation whether and how it paginates, from the strongest source that speaks, and says why.

import type { Diagnostic } from '../diagnostics.js';
import type { Pagination } from '../model/pagination.js';
import { type Memory, noMemory } from '../memory/memory.js';
import type { ApiModel, Operation } from '../model/types.js';
import { detect, type Finding } from './automatic.js';
import { type Applied, applyRule } from './explicit.js';
import { type Spoken, spokenExtensions } from './extensions.js';
import { bareFacts, factsOf, type Facts, readingMethods } from './facts.js';
import { linkObjectRule } from './links.js';
import { defaultPaginationOptions, type PaginationOptions, type PaginationRule } from './options.js';
import { operationReport, type PaginationReport, paginationReport } from './report.js';
import { type ReadShape, shapeReader } from './shape.js';
import { withSuggestions } from './suggest.js';
import { breakTie, majorityOf, signature, voteOf } from './vote.js';

export interface Paginations {
  /** By {@link Operation.key}: high and medium only (see {@link PaginationOptions.minConfidence}), `single` included. */
  readonly paginations: ReadonlyMap<string, Pagination>;
  /** By {@link Operation.key}: how each votes where another is unsure, or `null`. */
  readonly votes: ReadonlyMap<string, string | null>;
  /** What the most voted for, by which ties were broken; `null` where there was no such majority. */
  readonly winner: string | null;
  /** Whether the order of operations had a say. */
  readonly isOrdered: boolean;
  readonly report: PaginationReport;
  /** Explicit rules that do not fit, as errors. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface PaginationContext {
  readonly memory?: Memory;
  /** The winner of a vote among more operations; default: those of the API vote. */
  readonly winner?: string | null;
}

/** A finding with what the explicit sources added to it: plain data, which depends on the operation and the options alone. */
interface Decision {
  readonly finding: Finding;
  readonly off: boolean;
  readonly automatic: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** An operation and what was decided about it; its facts are collected where somebody asks for them. */
interface Considered extends Decision {
  readonly operation: Operation;
  readonly facts: () => Facts;
}

/** Pure. Sources, first match wins: config, `exclude`, vendor extensions, Link Objects, named schemes, automatic rules. */
export function paginations(
  api: ApiModel,
  options: PaginationOptions = defaultPaginationOptions,
  { memory = noMemory, winner: given }: PaginationContext = {},
): Paginations {
  let isOrdered = false;
  const read = shapeReader(api, () => (isOrdered = true));
  const setting = { api, options, memory, read };
  const first = api.operations.map((operation) => consider(operation, setting));
  const votes = new Map(first.map(({ operation, finding }) => [operation.key, voteOf(finding)]));
  const winner = given === undefined ? majorityOf(votes.values()) : given;
  const decisions = first.map((one) => voted(one, winner));
  return {
    paginations: emitted(decisions, options),
    votes,
    winner,
    isOrdered,
    // Most runs do not show it.
    get report() {
      const lines = decisions.map(({ operation, finding, off }) => operationReport(operation, { ...finding, off }));
      return paginationReport(withSuggestions(lines, decisions));
    },
    diagnostics: [...unknownOperations(api, options), ...decisions.flatMap(({ diagnostics }) => diagnostics)],
  };
}

function consider(operation: Operation, setting: Setting): Considered {
  const { memory } = setting;
  let looked: Facts | undefined;
  const facts = (): Facts => (looked ??= lookAt(operation, setting));
  const known = memory.recall<Decision>('pagination', [operation]);
  const decision = known ?? decide(facts(), setting);
  if (known === undefined) memory.remember('pagination', decision, [operation]);
  return { ...decision, operation, facts };
}

/** Most operations change something: unless a rule speaks about them, there is nothing to look at. */
function lookAt(operation: Operation, { options, read }: Setting): Facts {
  const { key, operationId, method, extensions } = operation;
  const configured = Object.hasOwn(options.operations, key) || Object.hasOwn(options.operations, operationId ?? key);
  const spoken = Object.keys(extensions).some((name) => /pag(e|ination)/i.test(name));
  return configured || spoken || readingMethods.has(method) ? factsOf(operation, read) : bareFacts(operation, read);
}

function voted(one: Considered, winner: string | null): Considered {
  if (!one.automatic || winner === null || one.finding.outcome !== 'unsure') return one;
  return { ...one, finding: breakTie(one.finding, one.facts(), winner) };
}

function emitted(
  decisions: readonly Considered[],
  { minConfidence }: PaginationOptions,
): ReadonlyMap<string, Pagination> {
  const enough = new Set<string>(minConfidence === 'high' ? ['high'] : ['high', 'medium']);
  return new Map(
    decisions.flatMap(({ operation, finding: { outcome, pagination } }) => {
      const taken = (outcome === 'detected' || outcome === 'single') && pagination !== null;
      return taken && enough.has(pagination.confidence) ? [[operation.key, pagination] as const] : [];
    }),
  );
}

interface Setting {
  readonly api: ApiModel;
  readonly options: PaginationOptions;
  readonly memory: Memory;
  readonly read: ReadShape;
}

const none: Finding = { outcome: 'none', pagination: null, reason: '', rejected: [] };

function decide(facts: Facts, { api, options }: Setting): Decision {
  const { operation } = facts;
  const names = [operation.key, ...(operation.operationId === null ? [] : [operation.operationId])];
  const configured = names.find((name) => Object.hasOwn(options.operations, name));
  if (configured !== undefined) return byRule(facts, options.operations[configured] ?? false, 'config');
  if (names.some((name) => options.exclude.includes(name))) return turnedOff('excluded by the config');
  const spoken = spokenExtensions(facts, api);
  if (spoken.length > 0) return byExtensions(facts, spoken);
  return byTrial(facts, options);
}

function turnedOff(reason: string): Decision {
  return { finding: { ...none, reason }, off: true, automatic: false, diagnostics: [] };
}

function byRule(facts: Facts, rule: PaginationRule | false, name: string): Decision {
  if (rule === false) return turnedOff(`turned off by ${name === 'config' ? 'the config' : name}`);
  return decisionOf(facts, applyRule(rule, facts, name), name);
}

function decisionOf(facts: Facts, applied: Applied, name: string): Decision {
  const base = { off: false, automatic: false };
  if ('pagination' in applied) return { ...base, finding: found(applied.pagination), diagnostics: [] };
  const diagnostics = applied.misfits.map(({ reason, pointer }) => misfit(facts, { name, reason, pointer }));
  const rejected = applied.misfits.map((one) => ({ kind: 'rejected' as const, rule: name, ...one }));
  return { ...base, finding: { ...none, reason: `the rule of ${name} does not fit`, rejected }, diagnostics };
}

function found(pagination: Pagination): Finding {
  return { outcome: pagination.style === 'single' ? 'single' : 'detected', pagination, reason: '', rejected: [] };
}

interface Fault {
  readonly name: string;
  readonly reason: string;
  readonly pointer: string;
}

function misfit({ operation }: Facts, { name, reason, pointer }: Fault): Diagnostic {
  const who = operation.operationId === null ? operation.key : `${operation.key} (${operation.operationId})`;
  const source = name === 'config' ? 'the pagination rule of the config' : name;
  return {
    severity: 'error',
    code: 'pagination-rule-misfit',
    pointer,
    message: `${source} does not fit ${who}: ${reason}`,
    hint: 'correct the rule, or set the operation to false under `pagination` in the config',
  };
}

/** All that speak must fit, and must say the same. */
function byExtensions(facts: Facts, spoken: readonly Spoken[]): Decision {
  const decisions = spoken.map(({ extension, reading }) =>
    reading !== false && 'problem' in reading
      ? decisionOf(
          facts,
          { misfits: [{ reason: reading.problem, pointer: `${facts.operation.pointer}/${extension}` }] },
          extension,
        )
      : byRule(facts, reading, extension),
  );
  const diagnostics = decisions.flatMap((decision) => decision.diagnostics);
  const [first] = decisions;
  if (first === undefined || diagnostics.length > 0) return { ...(first ?? turnedOff('')), diagnostics };
  const signatures = new Set(decisions.map(({ finding: { pagination } }) => pagination && signature(pagination)));
  if (signatures.size < 2) return first;
  const reason = `${spoken.map(({ extension }) => extension).join(' and ')} disagree`;
  return decisionOf(facts, { misfits: [{ reason, pointer: facts.operation.pointer }] }, 'pagination by extension');
}

/**
 * Link Objects and schemes are tried, not obeyed: neither says that it is about pages of this operation, so one that does
 * not fit is passed over and listed.
 */
function byTrial(facts: Facts, { schemes, automatic }: PaginationOptions): Decision {
  const link = linkObjectRule(facts);
  const named = Object.entries(schemes).map(([name, rule]) => [`scheme ${name}`, rule] as const);
  const passed: Finding['rejected'][number][] = [];
  for (const [name, rule] of [...(link === null ? [] : [['link-object', link] as const]), ...named]) {
    const applied = applyRule(rule, facts, name);
    if ('pagination' in applied) return decisionOf(facts, applied, name);
    passed.push(...applied.misfits.map((one) => ({ kind: 'rejected' as const, rule: name, ...one })));
  }
  const finding = automatic ? detect(facts) : none;
  const rejected = [...passed, ...finding.rejected];
  const linked = passed.find(({ rule }) => rule === 'link-object');
  // Otherwise nothing would be said about the operation.
  const reason =
    finding.reason || (linked && finding.outcome === 'none' ? `its Link Object does not fit: ${linked.reason}` : '');
  return { finding: { ...finding, reason, rejected }, off: false, automatic: true, diagnostics: [] };
}

function unknownOperations(api: ApiModel, options: PaginationOptions): readonly Diagnostic[] {
  const known = new Set(
    api.operations.flatMap(({ key, operationId }) => (operationId === null ? [key] : [key, operationId])),
  );
  const named = [...Object.keys(options.operations), ...options.exclude].filter((name) => !known.has(name));
  return named.map((name) => ({
    severity: 'error',
    code: 'pagination-unknown-operation',
    pointer: '/paths',
    message: `the config speaks of the pagination of ${JSON.stringify(name)}, which is no operation of the document`,
    hint: 'name an operationId, or a method and a path as in `GET /zones`',
  }));
}
