import type { Plugin } from 'esbuild';
import type { PluginOptions } from './run.js';
/** Generates at build start; while watching again when the document or the config changes. */
export declare function curlew(options?: PluginOptions): Plugin;
