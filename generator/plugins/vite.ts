// `import { curlew } from 'curlew/vite'`.

import type { Plugin } from 'vite';
import type { PluginOptions } from './run.js';
import { unplugin } from './unplugin.js';

/** Generates at build start; in development again when the document or the config changes. */
export function curlew(options: PluginOptions = {}): Plugin {
  return unplugin.vite(options) as Plugin;
}
