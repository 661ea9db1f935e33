import type { Facts } from './facts.js';
import { type Items } from './items.js';
import type { Doubt, Rejection } from './verdict.js';
/** Reasons not to paginate, strongest first; empty where there are none. */
export declare function guards(facts: Facts, items: Items): readonly (Rejection | Doubt)[];
