// Vendor extensions that say how an operation paginates, each read into one kind of rule.

import type { ApiModel } from '../model/types.js';
import type { Facts } from './facts.js';
import { dropshot, msPageable, redocly, trino } from './extensions/described.js';
import { fern } from './extensions/fern.js';
import { msList, stainless } from './extensions/marked.js';
import { ownRule } from './extensions/own.js';
import { speakeasy } from './extensions/speakeasy.js';
import type { PaginationRule } from './options.js';

/** What an extension says: a rule, that there is no pagination, or what is wrong with it. */
export type Reading = PaginationRule | false | { readonly problem: string };

/** An extension that was there, by its name. */
export interface Spoken {
  readonly extension: string;
  readonly reading: Reading;
}

type Reader = (value: unknown, facts: Facts) => Reading | null;

const readers: Readonly<Record<string, Reader>> = {
  'x-curlew-pagination': (value) => ownRule(value),
  'x-speakeasy-pagination': speakeasy,
  'x-ms-pageable': msPageable,
  'x-redocly-pagination': redocly,
  'x-redoclyPagination': redocly,
  'x-dropshot-pagination': dropshot,
  'x-pagination': trino,
};

/** Everything that extensions say about one operation. */
export function spokenExtensions(facts: Facts, api: ApiModel): readonly Spoken[] {
  const { extensions } = facts.operation;
  const named = Object.entries(readers).flatMap(([extension, read]) => {
    if (!Object.hasOwn(extensions, extension)) return [];
    const reading = read(extensions[extension], facts);
    return reading === null ? [] : [{ extension, reading }];
  });
  const rest: readonly (Spoken | null)[] = [
    spoken('x-fern-pagination', fern(extensions['x-fern-pagination'], api.extensions?.['x-fern-pagination'], facts)),
    spoken('x-ms-list', msList(facts)),
    spoken('x-stainless-pagination-property', stainless(facts)),
  ];
  return [...named, ...rest.filter((one) => one !== null)];
}

function spoken(extension: string, reading: Reading | null): Spoken | null {
  return reading === null ? null : { extension, reading };
}
