import { type Naming, type Target } from '../../generator/target.js';
export declare const typescript: Target & {
    readonly naming: Naming;
} & Required<Pick<Target, 'types' | 'declarationsPage'>>;
