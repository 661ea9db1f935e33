import type { WebpackPluginInstance } from 'webpack';
import type { PluginOptions } from './run.js';
/** Generates before compilation; while watching again when the document or the config changes. */
export declare function curlew(options?: PluginOptions): WebpackPluginInstance;
