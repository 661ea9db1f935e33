import type { Plugin } from 'rollup';
import type { PluginOptions } from './run.js';
/** Generates at build start; with `--watch` again when the document or the config changes. */
export declare function curlew(options?: PluginOptions): Plugin;
