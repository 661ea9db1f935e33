// JSON with integers of any length.

/** JSON text in which a `bigint` keeps its digits. */
export function jsonText(value: unknown): string {
  const digits: string[] = [];
  const mark = `bigint-${Math.random()}-`;
  const text = JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'bigint' ? mark + (digits.push(String(member)) - 1) : member,
  );
  return digits.length ? text.replace(new RegExp(`"${mark}(\\d+)"`, 'g'), (_all, index) => digits[index] ?? '') : text;
}
