// Progress on standard error: one line that changes on a terminal, a line at the end elsewhere, nothing when quiet.

import type { StageListener } from '../stage-clock.js';

export interface Progress {
  readonly onStage: StageListener;
  /** Ends the display; `summary` is the last line. */
  readonly done: (summary: string) => void;
}

export function startProgress(title: string, quiet: boolean): Progress {
  const stages: string[] = [];
  const start = performance.now();
  const isTerminal = process.stderr.isTTY && !quiet;
  return {
    onStage: (stage, milliseconds) => {
      stages.push(`${stage} ${formatTime(milliseconds)}`);
      if (isTerminal) process.stderr.write(`\r\u001b[2K${title}: ${stages.join(', ')} …`);
    },
    done: (summary) => {
      if (quiet) return;
      const total = formatTime(performance.now() - start);
      process.stderr.write(
        `${isTerminal ? '\r\u001b[2K' : ''}${title}: ${summary} in ${total} (${stages.join(', ')})\n`,
      );
    },
  };
}

function formatTime(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
