// Fails where a released dependency has a known weakness: node scripts/audit.js. Some registries answer no such question.

import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const answer = JSON.parse(stdout || '{}');
const counts = answer.metadata?.vulnerabilities;

if (counts === undefined) {
  const reason = answer.message ?? answer.error?.summary ?? 'no answer';
  console.warn(`npm audit: the registry gives no advisories here (${reason}); nothing was checked`);
} else if (counts.total > 0) {
  console.error(`npm audit: ${counts.total} weaknesses: ${Object.keys(answer.vulnerabilities).join(', ')}`);
  process.exitCode = 1;
} else {
  console.log(`npm audit: no known weakness in ${answer.metadata.dependencies.prod} packages`);
}
