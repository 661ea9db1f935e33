// `import { curlew } from 'curlew/webpack'`.

import type { WebpackPluginInstance } from 'webpack';
import type { PluginOptions } from './run.js';
import { unplugin } from './unplugin.js';

/** Generates before compilation; while watching again when the document or the config changes. */
export function curlew(options: PluginOptions = {}): WebpackPluginInstance {
  return unplugin.webpack(options);
}
