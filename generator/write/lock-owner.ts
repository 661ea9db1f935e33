// Who holds a lock, and whether that process still runs.

import { readFileSync, statSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process, told apart from a later one with the same id where the system says when it began. */
export interface LockOwner {
  readonly pid: number;
  /** Start time in the system's own unit (proc(5): clock ticks since boot); empty where it is not known. */
  readonly started: string;
  readonly host: string;
}

/** A lock that does not say whose it is, or whose process is on another machine, counts as left after so many milliseconds. */
const unknownLimit = { unnamed: 5_000, foreign: 600_000 };

/** This process. */
export function thisOwner(): LockOwner {
  return { pid: process.pid, started: startTime(process.pid), host: ownHost() };
}

/** As one word, which the text of a lock ends with. */
function ownHost(): string {
  return hostname().replaceAll(/\s/g, '-') || 'localhost';
}

/** The text of a lock file. It names the program: other programs have locks of the same name (`yarn.lock` beside `yarn`). */
export function printOwner({ pid, started, host }: LockOwner): string {
  return `curlew ${pid} ${started === '' ? '-' : started} ${host}\n`;
}

/** `null` where the other run has not yet written its text, or something else lies there. */
export function parseOwner(text: string): LockOwner | null {
  const match = /^curlew (\d{1,10}) (\d+|-) (\S+)\n$/.exec(text);
  if (!match) return null;
  return { pid: Number(match[1]), started: (match[2] ?? '-').replace('-', ''), host: match[3] ?? '' };
}

/** Whether the text is no lock of curlew's, not even the beginning of one: then the file is somebody else's. */
export function isForeign(text: string): boolean {
  const isBeginning = 'curlew '.startsWith(text) || /^curlew .{0,300}$/.test(text);
  return parseOwner(text) === null && !isBeginning;
}

/** Whether nobody holds the lock with that text any more. */
export function isLeft(text: string, path: string): boolean {
  const owner = parseOwner(text);
  if (owner === null) return age(path) > unknownLimit.unnamed;
  if (owner.host !== ownHost()) return age(path) > unknownLimit.foreign;
  if (!isRunning(owner.pid)) return true;
  const started = startTime(owner.pid);
  return owner.started !== '' && started !== '' && owner.started !== started;
}

/** Milliseconds since the lock was written; 0 where it has just gone. */
function age(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false });
  return entry === undefined ? 0 : Date.now() - entry.mtimeMs;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it runs as another user
  }
}

/** Field 22 of /proc/PID/stat; the name in field 2 may hold spaces and parentheses. */
function startTime(pid: number): string {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return ''; // no Linux, or gone: the process id alone decides
  }
}
