// PowerShell 7, where this machine has it: scripts/install-shells.sh installs it beside the .NET SDK.

import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';

const probe = ['-NoProfile', '-NonInteractive', '-Command', '"$($PSVersionTable.PSVersion)"'];
const found = spawnSync('pwsh', probe, { encoding: 'utf8', timeout: 60_000 });

/** `null` where there is none. */
export const pwshVersion: string | null = found.status === 0 ? found.stdout.trim() : null;

/** Gets the path of a file as its last word. */
export const pwshCommand: readonly string[] = ['pwsh', '-NoProfile', '-NonInteractive', '-File'];

/** What a process of it needs on a machine without a locale's data or colours; it sends nothing home. */
export const pwshEnvironment: Readonly<Record<string, string>> = { NO_COLOR: '1', POWERSHELL_TELEMETRY_OPTOUT: '1' };

/** Puts `curl.exe`, as snippets call it, into a folder that is on the path; systems other than Windows call it curl. */
export function linkCurl(folder: string): void {
  const { stdout } = spawnSync('sh', ['-c', 'command -v curl'], { encoding: 'utf8' });
  symlinkSync(stdout.trim(), join(folder, 'curl.exe'));
}
