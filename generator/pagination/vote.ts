// The document's vote: where most operations paginate alike, a tie in one that is unsure is broken in their favour.

import type { Pagination } from '../model/pagination.js';
import { assemble, usedFields } from './assemble.js';
import { evidenceOf, type Finding } from './automatic.js';
import type { Facts } from './facts.js';
import type { StyleChoice } from './verdict.js';
import { normalName } from './words.js';

/** Share of the detected operations that must agree before a vote counts. */
const majority = 0.6;

/** What makes two operations paginate alike: the style, its parameter, and where the next value comes from. */
export function signature(choice: StyleChoice | Pagination): string {
  const fields = usedFields(choice).map(({ in: place, name, pointer }) => `${place}:${normalName(name)}${pointer}`);
  const next = 'next' in choice && choice.next !== null ? JSON.stringify(choice.next) : '';
  return [choice.style, ...fields, next].join(' ');
}

/** The vote of an operation: the signature of what was detected, `null` where nothing was. */
export function voteOf({ outcome, pagination }: Finding): string | null {
  return outcome === 'detected' && pagination !== null ? signature(pagination) : null;
}

/** The vote that at least 60 % of those who have one share, `null` where there is none. */
export function majorityOf(all: Iterable<string | null>): string | null {
  const votes = [...all].filter((vote) => vote !== null);
  const counts = new Map<string, number>();
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] > 1 && best[1] / votes.length >= majority ? best[0] : null;
}

/** Breaks a tie in a finding that is unsure. Only choices that the operation's own fields allow are looked at, so nothing is imposed. */
export function breakTie(finding: Finding, facts: Facts, winner: string): Finding {
  const doubts = finding.rejected.filter((verdict) => verdict.kind === 'doubt');
  const choices = doubts.flatMap((doubt) => doubt.choices.map((choice) => ({ choice, doubt })));
  const chosen = choices.find(({ choice }) => signature(choice) === winner);
  const evidence = evidenceOf(facts);
  if (chosen === undefined || evidence.items.at === null) return finding;
  const { choice, doubt } = chosen;
  const decided = {
    choice,
    rule: `${doubt.rule} via majority`,
    confidence: 'medium',
    pointers: [doubt.pointer],
  } as const;
  return { ...finding, outcome: 'detected', pagination: assemble(evidence, decided), reason: '' };
}
