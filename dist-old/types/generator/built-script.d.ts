/** The built script beside the bundle or, seen from a shared chunk, one folder above; `undefined` where nothing is built. */
export declare function builtScript(name: string): URL | undefined;
/** The same for any file that building makes, by its path there. */
export declare function builtFile(path: string): URL | undefined;
