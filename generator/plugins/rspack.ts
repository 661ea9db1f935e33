// `import { curlew } from 'curlew/rspack'`.

import type { RspackPluginInstance } from '@rspack/core';
import type { PluginOptions } from './run.js';
import { unplugin } from './unplugin.js';

/** Generates before compilation; while watching again when the document or the config changes. */
export function curlew(options: PluginOptions = {}): RspackPluginInstance {
  return unplugin.rspack(options);
}
