// JSON of values that hold integers beyond 2^53, every digit kept.

/** Like JSON.stringify; a `bigint` is written as its digits (RFC 8259 section 6 sets no limit). */
export function jsonText(value: unknown): string {
  const digits = new Map<string, string>();
  const text = JSON.stringify(value, (_key, member: unknown) => {
    if (typeof member !== 'bigint') return member;
    const mark = `bigint ${digits.size} ${member}`;
    digits.set(`"${mark}"`, String(member));
    return mark;
  });
  return [...digits].reduce((whole, [mark, number]) => whole.replace(mark, number), text);
}
