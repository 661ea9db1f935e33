/** `zoneId` -> `ZONE_ID`; `PATH` -> `PATH_VALUE`. ASCII only, never empty, never starting with a digit. */
export declare function shellName(text: string): string;
/** {@link shellName} that works each name out once: documents repeat theirs on every operation. */
export declare function shellNames(): (text: string) => string;
/** Words joined by `_`, in capitals; `''` where there is no ASCII letter or digit. */
export declare function upperSnake(text: string): string;
/** The name, or the first of `NAME_2`, `NAME_3`, … that is free. */
export declare function freeName(wanted: string, taken: ReadonlySet<string>): string;
