import type { TargetOptions } from '../../generator/plan.js';
/** A path with the ending that the user chose. */
export declare function modulePath(path: string, { importExtension }: TargetOptions): string;
/** The request functions of a group. */
export declare function typescriptModule(group: string, options: TargetOptions): string;
/** The client's runtime: the copy beside the functions, or the module that takes its place, named from the TypeScript folder. */
export declare function typescriptRuntime(options: TargetOptions): string;
