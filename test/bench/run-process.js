// One whole process, as a user starts it: how long it took, how much memory it had at its peak, what it said.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const gnuTime = '/usr/bin/time';

/**
 * What a process is given of this one's environment: nothing that is said to Node itself. `NODE_EXTRA_CA_CERTS` alone lets every
 * process of Node 20 read a file of certificates, which can take longer than all else of its start.
 */
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NODE_')));

/**
 * Runs `node` with arguments in `folder`, in a plain {@link environment}. Gives `seconds` of wall time, `cpu` (seconds on all
 * processors), `peak` (largest resident set of the process or one that it waited for, in MiB), `output`, and `failure`: the
 * message where it did not end well, else null.
 */
export async function runProcess(args, { folder, timeout }) {
  if (!existsSync(gnuTime)) throw new Error(`${gnuTime} measures memory: apt-get install time`);
  const usageFile = join(folder, '.usage');
  // Who flushes its files would wait for those of the process before, too.
  spawnSync('sync');
  const started = performance.now();
  const { code, output } = await collect([gnuTime, '-f', '%M %U %S', '-o', usageFile, process.execPath, ...args], {
    folder,
    timeout,
  });
  const seconds = (performance.now() - started) / 1000;
  return {
    seconds,
    ...takeUsage(usageFile),
    output,
    failure: code === 0 ? null : describeFailure(code, output, folder),
  };
}

/** GNU time puts a line before its figures where a command fails; killed, it writes nothing. */
function takeUsage(path) {
  if (!existsSync(path)) return { cpu: null, peak: null };
  const [kibibytes, user, system] = readFileSync(path, 'utf8').trim().split('\n').at(-1).split(' ').map(Number);
  rmSync(path);
  return { cpu: user + system, peak: kibibytes / 1024 };
}

/** The process has its own group, so that a run out of time takes what it started with it. */
function collect([command, ...args], { folder, timeout }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: environment,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const pieces = [];
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      process.kill(-child.pid, 'SIGKILL');
    }, timeout * 1000);
    child.stdout.on('data', (piece) => pieces.push(piece));
    child.stderr.on('data', (piece) => pieces.push(piece));
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: isLate ? `no end after ${timeout} s` : code, output: Buffer.concat(pieces).toString('utf8') });
    });
  });
}

const mostOfMessage = 200;

/** The lines that speak of an error, or the last ones; without colours and without folders of this machine. */
function describeFailure(code, output, folder) {
  const plain = stripVTControlCharacters(output)
    .replaceAll(`${folder}/`, '')
    .replaceAll(/(?<![\w.])\/[\w./@-]*\//g, '');
  const lines = plain
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\w/.test(line));
  const said = lines.filter(
    (line) => /error|fail|unsupported|invalid|not expected|can't|cannot/i.test(line) && !line.startsWith('at '),
  );
  const message = (said.length > 0 ? said : lines.slice(-3)).slice(0, 3).join(' ');
  const outcome = typeof code === 'number' ? `exit code ${code}` : String(code ?? 'killed');
  return `${outcome}: ${message.length > mostOfMessage ? `${message.slice(0, mostOfMessage)}…` : message}`;
}
