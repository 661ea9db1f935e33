// `import { curlew } from 'curlew/rollup'`.

import type { Plugin } from 'rollup';
import type { PluginOptions } from './run.js';
import { unplugin } from './unplugin.js';

/** Generates at build start; with `--watch` again when the document or the config changes. */
export function curlew(options: PluginOptions = {}): Plugin {
  return unplugin.rollup(options) as Plugin;
}
