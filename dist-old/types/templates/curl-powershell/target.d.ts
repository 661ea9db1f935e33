import type { SyntaxHelper, Target } from '../../generator/target.js';
export declare const syntax: Readonly<Record<string, SyntaxHelper>>;
export declare const curlPowershell: Target;
