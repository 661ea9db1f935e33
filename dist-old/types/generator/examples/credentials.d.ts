import type { ApiModel, Operation } from '../model/types.js';
/** Scheme names that the example sends together; empty where none is asked for. */
export type ChosenSchemes = readonly string[];
/**
 * A function that chooses for one operation. Alternatives rank by what a reader has at hand: one bearer token, then API keys,
 * then user name and password. Documents list schemes together that are alternatives (Cloudflare: e-mail AND key AND
 * token): where another operation shows them apart, the bearer alone is taken.
 */
export declare function schemeChooser(api: ApiModel): (operation: Operation) => ChosenSchemes;
