/** The exports of a module as it is now, whatever an earlier call has read; TypeScript is read by jiti. Throws whatever the module throws. */
export declare function importModule(path: string): Promise<Readonly<Record<string, unknown>>>;
