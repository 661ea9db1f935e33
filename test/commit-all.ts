// A folder of a test as a repository.

import { execFileSync } from 'node:child_process';

/** Commits everything in a folder and gives the commit. */
export function commitAll(folder: string): string {
  const git = (...parameters: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...parameters], {
      cwd: folder,
      encoding: 'utf8',
    });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--allow-empty', '-m', 'state');
  return git('rev-parse', 'HEAD').trim();
}
