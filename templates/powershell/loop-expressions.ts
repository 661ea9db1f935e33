// Expressions of PowerShell that read a page: its items, and what the next request needs.

import { type Loop, type NumberLoop, numbersOf, type Path, type Signal } from '../shell/loop-types.js';
import { powershellString } from '../shell/powershell-literal.js';
import { literal } from '../shell/text.js';

/** A text as a PowerShell literal. */
export function quoteText(text: string): string {
  return powershellString([literal(text)], 'ascii');
}

/** A property of the answer; what is not there is `$null`. */
export function property(path: Path): string {
  const steps = path.map((token) => (/^[A-Za-z_]\w*$/.test(token) ? `.${token}` : `.${quoteText(token)}`));
  return `$answer${steps.join('')}`;
}

/** Each item as JSON on one line. */
export function itemTexts({ items, isMap }: Loop, depth: number): string {
  const convert = (value: string): string => `ConvertTo-Json -InputObject ${value} -Depth ${depth} -Compress`;
  if (items === null) return `@(${convert('$answer')})`;
  if (isMap) return `@(${property(items)}.PSObject.Properties | ForEach-Object { ${convert('@($_.Name, $_.Value)')} })`;
  return `@(${property(items)} | Where-Object { $null -ne $_ } | ForEach-Object { ${convert('$_')} })`;
}

/** The end of a flag is the word, because a text may stand in the place of a boolean. */
export function isFlag(at: Path, value: 'true' | 'false'): string {
  return `"$(${property(at)})" -eq '${value}'`;
}

/** Lines that name the numbers of the answer: `$pages = …`. */
export function numberLines(loop: NumberLoop): readonly string[] {
  return numbersOf(loop).map(({ name, at }) => `$${name} = ${property(at)} -as [long]`);
}

/** `if (…) { … } elseif …`, which gives the next number, or nothing at the end. */
export function nextNumber(loop: NumberLoop): string {
  const next = `$${loop.kind} + ${loop.kind === 'page' ? '1' : '$step'}`;
  const last = { when: `$items.Count -gt 0${stuck(loop)}`, gives: next };
  const branches = [...loop.signals.flatMap((signal) => branchesOf(signal, loop, next)), last];
  // An `elseif` on a line of its own would be a command where the text is pasted into a prompt.
  const blocks = branches.map(({ when, gives }) => `if (${when}) {${gives === '' ? '' : `\n    ${gives}`}\n  }`);
  return blocks.join(' else');
}

/** How far an offset goes; without a step the same page would be asked for again. */
export function stepExpression({ kind, step }: NumberLoop): string | null {
  if (kind === 'page') return null;
  if (step === 'items') return '$items.Count';
  if (typeof step === 'number') return String(step);
  const size = `${property(step)} -as [long]`;
  return `if (${size}) { ${size} } else { $items.Count }`;
}

function stuck({ kind }: NumberLoop): string {
  return kind === 'page' ? '' : ' -and $step -gt 0';
}

interface Branch {
  readonly when: string;
  readonly gives: string;
}

function branchesOf(signal: Signal, loop: NumberLoop, next: string): readonly Branch[] {
  const current = `$${loop.kind}`;
  switch (signal.kind) {
    case 'last':
      return [{ when: isFlag(signal.at, 'false'), gives: '' }];
    case 'next':
      return [
        { when: `$next -gt ${current}`, gives: '$next' },
        { when: isBlank(signal.at), gives: '' },
      ];
    case 'more':
      return [{ when: `${isFlag(signal.at, 'true')}${stuck(loop)}`, gives: next }];
    case 'pages': {
      const done = shifted(current, 1 - loop.start);
      return [{ when: `$pages -ge ${done}`, gives: `if ($pages -gt ${done}) { ${next} }` }];
    }
    case 'total': {
      const done = loop.kind === 'page' ? '$seen' : shifted(`${current} + $step`, -loop.start);
      const rest = loop.kind === 'page' ? ' -and $items.Count -gt 0' : stuck(loop);
      return [{ when: `$total -ge ${done}`, gives: `if ($total -gt ${done}${rest}) { ${next} }` }];
    }
    case 'items':
      return [];
    default:
      return signal satisfies never;
  }
}

/** Blank where it is given; absent says nothing. */
function isBlank(at: Path): string {
  const names = `@(${property(at.slice(0, -1))}.PSObject.Properties.Name)`;
  return `${names} -ccontains ${quoteText(at.at(-1) ?? '')} -and "$(${property(at)})".Trim() -eq ''`;
}

function shifted(text: string, by: number): string {
  if (by === 0) return text.includes(' ') ? `(${text})` : text;
  return `(${text} ${by > 0 ? '+' : '-'} ${Math.abs(by)})`;
}
