import type { Pagination, PaginationAdditions } from '../model/pagination.js';
import type { Facts } from './facts.js';
import type { Items } from './items.js';
import type { Signals } from './signals.js';
type Shared = 'confidence' | 'rule' | 'items' | 'itemsKind' | 'size' | 'more' | 'total' | 'dropped' | 'fixed' | 'evidence' | 'stop' | 'additions';
type Own<Each> = Each extends Pagination ? Omit<Each, Shared> : never;
/** The part of a {@link Pagination} that its style alone has. */
export type StyleChoice = Own<Pagination>;
/** A {@link StyleChoice} of one style. */
export type Named<Style extends StyleChoice['style']> = Extract<StyleChoice, {
    readonly style: Style;
}>;
/** Request and response agree on a style. */
export interface Fit {
    readonly kind: 'fit';
    readonly rule: string;
    readonly choice: StyleChoice;
    readonly confidence: 'high' | 'medium';
    readonly additions?: PaginationAdditions;
    /** JSON Pointers into the document, request side first. */
    readonly pointers: readonly string[];
}
/** Something looks like a style, but not enough to build on; `choices` are what it could be. */
export interface Doubt {
    readonly kind: 'doubt';
    readonly rule: string;
    readonly reason: string;
    readonly pointer: string;
    readonly choices: readonly StyleChoice[];
    /** What it would be if it were: for the report's rule only, which nobody votes for. */
    readonly suggestion?: StyleChoice;
}
/** A name that could have been a style's and is not. */
export interface Rejection {
    readonly kind: 'rejected';
    readonly rule: string;
    readonly reason: string;
    readonly pointer: string;
}
export type Verdict = Fit | Doubt | Rejection;
/** What every rule looks at. */
export interface Evidence {
    readonly facts: Facts;
    readonly items: Items;
    readonly signals: Signals;
}
/** One rule: pure, and silent where nothing of its style is there. */
export type Rule = (evidence: Evidence) => readonly Verdict[];
export {};
