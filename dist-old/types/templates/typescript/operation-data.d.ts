import type { Operation, Server } from '../../generator/model/types.js';
import type { Code } from '../../generator/target.js';
import type { FileScope } from './printed.js';
/** The `Operation` literal of the runtime; what has the runtime's default is left out. */
export declare function operationData(operation: Operation, scope: FileScope): Code;
/** A server template with the defaults of its variables, and what fills them in. */
export declare function serverData(server: Server, value: FileScope['value']): object;
