// How a list operation is iterated, and the evidence for it: the result of `pagination`, read by targets.

export type PaginationStyle = 'page' | 'offset' | 'cursor' | 'id' | 'url' | 'link' | 'header' | 'single';

/** `high`: request and response agree and the items are unique; `medium`: no totals, or a tie was broken; `unsure`: nothing is emitted. */
export type Confidence = 'high' | 'medium' | 'unsure';

/** A decision about one operation. All positions are JSON Pointers (RFC 6901) into the whole response body, or names of parameters. */
export interface Pagination {
  readonly style: PaginationStyle;
  readonly confidence: Confidence;
  /** The rule that decided: `S1` … `S7`, `link-object`, `config`, or the name of a vendor extension. */
  readonly rule: string;
  /** The array of items, `''` for a body that is the array; `null` where items are not unique and only pages are offered. */
  readonly items: string | null;
}
