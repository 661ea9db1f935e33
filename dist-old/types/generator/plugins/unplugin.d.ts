import { type PluginOptions } from './run.js';
export declare const unplugin: import("unplugin").UnpluginInstance<PluginOptions | undefined, boolean>;
