// Which credentials an example of an operation shows, out of the alternatives that the document lists.

import type { ApiModel, Operation, SecurityRequirement, SecurityScheme } from '../model/types.js';

/** Scheme names that the example sends together; empty where none is asked for. */
export type ChosenSchemes = readonly string[];

/**
 * A function that chooses for one operation. Alternatives rank by what a reader has at hand: one bearer token, then API keys,
 * then user name and password. Documents list schemes together that are alternatives (Cloudflare: e-mail AND key AND
 * token): where another operation shows them apart, the bearer alone is taken.
 */
export function schemeChooser(api: ApiModel): (operation: Operation) => ChosenSchemes {
  const schemes = api.securitySchemes;
  const alternatives = new Set(api.operations.flatMap((operation) => operation.security.map(identity)));
  return ({ security }) => {
    const known = security.map(Object.keys).filter((names) => names.every((name) => Object.hasOwn(schemes, name)));
    const narrowed = known.map((names) => narrow(names, schemes, alternatives));
    const ranked = narrowed.map((names) => ({ names, rank: rank(names, schemes) }));
    const best = Math.min(...ranked.map((entry) => entry.rank));
    const chosen = ranked.find((entry) => entry.rank === best)?.names ?? [];
    return withoutDoubles(chosen, schemes);
  };
}

type Schemes = Readonly<Record<string, SecurityScheme>>;

function identity(requirement: SecurityRequirement): string {
  return JSON.stringify(Object.keys(requirement).sort());
}

function isBearer(name: string, schemes: Schemes): boolean {
  const kind = schemes[name]?.kind;
  return kind === 'bearer' || kind === 'oauth2';
}

function narrow(names: readonly string[], schemes: Schemes, alternatives: ReadonlySet<string>): readonly string[] {
  const bearers = names.filter((name) => isBearer(name, schemes));
  const others = names.filter((name) => !isBearer(name, schemes));
  if (bearers.length === 0 || others.length === 0) return names;
  const shownApart = [bearers, others].some((part) => alternatives.has(JSON.stringify([...part].sort())));
  return shownApart ? bearers : names;
}

const kindRanks: Readonly<Record<SecurityScheme['kind'], number>> = {
  bearer: 0,
  oauth2: 0,
  apiKey: 2,
  basic: 4,
  http: 6,
  mutualTLS: 8,
};

/** Less is better; a mixture stands behind its best kind alone. */
function rank(names: readonly string[], schemes: Schemes): number {
  const ranks = names.map((name) => kindRanks[schemes[name]?.kind ?? 'mutualTLS']);
  return Math.min(...ranks) + (new Set(ranks).size > 1 ? 1 : 0);
}

/** Two schemes that write the same header cannot both be sent: the first is. */
function withoutDoubles(names: readonly string[], schemes: Schemes): ChosenSchemes {
  const places = new Set<string>();
  return names.filter((name) => {
    const scheme = schemes[name];
    const place = scheme?.kind === 'apiKey' ? `${scheme.in} ${scheme.name.toLowerCase()}` : 'header authorization';
    if (!scheme || scheme.kind === 'mutualTLS' || places.has(place)) return false;
    places.add(place);
    return true;
  });
}
