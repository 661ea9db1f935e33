import { type OperationExample } from '../../generator/model/example.js';
import type { ApiModel, Operation } from '../../generator/model/types.js';
import type { Plan } from '../../generator/plan.js';
import { Code } from '../../generator/target.js';
/** The input as an object literal; `{}` for none. */
export declare function inputValues({ api, options }: Plan, operation: Operation, example: OperationExample): Code;
/** `createClient({ auth })` by scheme. */
export declare function credentialValues(api: ApiModel, example: OperationExample): Readonly<Record<string, unknown>>;
