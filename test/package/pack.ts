// The package as npm packs it, from what dist/ holds.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../../generator/package-root.js';

export interface Packed {
  /** Path of the tarball. */
  readonly tarball: string;
  /** Bytes of the tarball, and of what it holds. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

export function pack(folder: string): Packed {
  const given = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const text = execFileSync('npm', given, { cwd: packageRoot, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const [packed] = JSON.parse(text) as readonly (Packed & { readonly filename: string })[];
  if (!packed) throw new Error('npm pack says nothing');
  return { ...packed, tarball: join(folder, packed.filename) };
}
