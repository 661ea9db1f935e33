// Markdown tables and the numbers in them.

/** A table of texts; columns of numbers are flush right. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = head.map((_, index) => (rows.every((cells) => /^[\d–]/.test(cells[index])) ? '---:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** A number with digits behind the point and commas before it; a dash where there is none. */
export function number(value, digits = 0) {
  if (value === null || value === undefined) return '–';
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
