import type { Target } from '../target.js';
/** Whether a user wrote the target or one of its templates: then they are checked before they are used. */
export declare function isCustom({ folder, overrides }: Target): boolean;
/** The folder that holds a target's templates and runtime. */
export declare function targetFolder({ folder, name }: Target): string;
/** Paths of a target's templates by name without `.hbs`, sorted by name; overrides take the place of the target's own. */
export declare function templatePaths(target: Target): ReadonlyMap<string, string>;
/** Names without `.hbs` and paths of the templates in a folder, sorted; none where there is no folder. */
export declare function templatesIn(folder: string): readonly (readonly [string, string])[];
/** Sources of a target's templates by name. */
export declare function readTemplates(target: Target): ReadonlyMap<string, string>;
