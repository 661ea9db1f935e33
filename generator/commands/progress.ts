// Progress on standard error: one line that changes on a terminal, a line at the end elsewhere, nothing when quiet.

import type { StageListener } from '../stage-clock.js';
import { outputStyle } from './output-style.js';

export interface Progress {
  readonly onStage: StageListener;
  /** Ends the display; `summary` is the last line. */
  readonly done: (summary: string) => void;
}

/** Shows the stages of a run, unless it is to be quiet or standard error is for JSON. */
export function startProgress(title: string, isQuiet: boolean): Progress {
  const quiet = isQuiet || outputStyle().format === 'json';
  // A run over a part that turns out to need everything goes through some of them twice.
  const stages = new Map<string, number>();
  const times = (): string => [...stages].map(([stage, spent]) => `${stage} ${formatTime(spent)}`).join(', ');
  const start = performance.now();
  const isTerminal = process.stderr.isTTY && !quiet;
  return {
    onStage: (stage, milliseconds) => {
      stages.set(stage, (stages.get(stage) ?? 0) + milliseconds);
      if (isTerminal) process.stderr.write(`\r\u001b[2K${title}: ${times()} …`);
    },
    done: (summary) => {
      if (quiet) return;
      const total = formatTime(performance.now() - start);
      process.stderr.write(`${isTerminal ? '\r\u001b[2K' : ''}${title}: ${summary} in ${total} (${times()})\n`);
    },
  };
}

function formatTime(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
