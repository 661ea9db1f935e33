// The `Link` header (RFC 8288), in one pass: no part of a pattern can be read in two ways, so that a hostile header costs
// no more than its length.

/** A target and its parameters, up to the next comma outside of quotes. One that is never closed is passed over. */
const links = /<([^<>]*)>((?:"(?:\\.|[^"\\])*"?|[^",])*)/gs;
/** Up to the next semicolon outside of quotes. */
const parameters = /;\s*([^\s=";]*)\s*((?:"(?:\\.|[^"\\])*"?|[^";])*)/gs;

/**
 * The target of the first link with the relation `rel`, as written; `undefined` where there is none. Links with an `anchor`
 * speak of other documents and malformed ones of nothing: both are passed over.
 */
export function linkTarget(header: string, rel: string): string | undefined {
  // By index: that a match can be taken apart as an iterable is long for a compiler to see.
  for (const link of header.matchAll(links)) {
    const given: Record<string, string> = {};
    // The first of a name counts (RFC 8288 section 3.3).
    for (const one of `${link[2]}`.matchAll(parameters)) given[`${one[1]}`.toLowerCase()] ??= `${one[2]}`;
    const relations = given['rel']?.replace(/[="]/g, ' ').toLowerCase().split(/\s/) ?? [];
    if (given['anchor'] === undefined && relations.includes(rel)) return `${link[1]}`.trim();
  }
  return undefined;
}
