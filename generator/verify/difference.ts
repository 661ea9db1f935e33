// One thing that is not as it was meant, and how it is shown.

/** Texts are cut to where they part. */
export interface Difference {
  /** `method`, `path`, `query`, `header <name>`, `body`, `parts`, `part <name>`. */
  readonly part: string;
  readonly meant: string;
  readonly sent: string;
}

/** One difference, or none. */
export function textDifference(part: string, meant: string, sent: string): readonly Difference[] {
  if (meant === sent) return [];
  const at = firstDifference(meant, sent);
  return [{ part, meant: excerpt(meant, at), sent: excerpt(sent, at) }];
}

/** UTF-16 units shown before and after the place where two texts part. */
const before = 20;
const after = 60;

function firstDifference(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  return at;
}

function excerpt(text: string, at: number): string {
  const start = Math.max(0, at - before);
  const end = Math.min(text.length, at + after);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

/** Decoded pairs of a query or form as one text. */
export function pairText(encoded: string): string {
  return JSON.stringify([...new URLSearchParams(encoded)]);
}
