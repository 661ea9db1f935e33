// `import { curlew } from 'curlew/esbuild'`.

import type { Plugin } from 'esbuild';
import type { PluginOptions } from './run.js';
import { unplugin } from './unplugin.js';

/** Generates at build start; while watching again when the document or the config changes. */
export function curlew(options: PluginOptions = {}): Plugin {
  return unplugin.esbuild(options);
}
