import type { Plugin } from 'vite';
import type { PluginOptions } from './run.js';
/** Generates at build start; in development again when the document or the config changes. */
export declare function curlew(options?: PluginOptions): Plugin;
