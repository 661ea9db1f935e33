// What detection says about the small specs of the project, one folder for each style.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { buildModel } from '../../generator/model/build.js';
import { formatPaginationReport } from '../../generator/pagination/format-report.js';
import { paginations } from '../../generator/pagination/paginations.js';
import { readDocument } from '../../generator/read-document.js';

const specs = join(import.meta.dirname, '../../specs');

/** One line for each operation the report speaks about, unsure ones first. */
async function linesOf(spec: string): Promise<readonly string[]> {
  const api = buildModel(await readDocument(join(specs, spec, 'openapi.yaml')));
  const { report, diagnostics } = paginations(api);
  expect(diagnostics).toEqual([]);
  const text = formatPaginationReport(report, { explain: false });
  return text.split('\n').filter((line) => /^[A-Z]+ \//.test(line));
}

const want: Readonly<Record<string, readonly string[]>> = {
  'pagination-body-cursor': [
    'POST /transactions/sync  unsure  several arrays could be the items: /added, /modified, /removed',
    'POST /databases/{id}/query  cursor (high, S1)  items /results; ends when `has_more` is false, else when `next_cursor` is empty',
    'POST /transactions/get  offset (high, S6)  items /transactions; ends at `total_transactions`, else at an empty page',
  ],
  'pagination-cursor-nested': [
    'GET /addresses  unsure  /items is an object by key: whether its members are the items is not said',
    'GET /channels  cursor (high, S1)  items /channels; ends when `response_metadata.next_cursor` is empty',
    'GET /pods  cursor (high, S1)  items /items; ends when `metadata.continue` is empty',
    'GET /rulesets  cursor (high, S1)  items /result; ends when `result_info.cursors.after` is empty',
    'GET /buckets  cursor (high, S1)  items /result/buckets; ends when `result_info.cursor` is empty',
  ],
  'pagination-cursor': [
    'GET /books  cursor (high, S1)  items /books; ends when `nextPageToken` is empty',
    'GET /files  cursor (high, S1)  items /entries; ends when `has_more` is false, else when `next_marker` is empty',
    'GET /ledger  cursor (high, S1)  items /data; ends when `next_cursor` is empty',
  ],
  'pagination-explicit': [
    'GET /linked  cursor (high, link-object)  items /rows; ends when `resume` is empty',
    'GET /speakeasy  cursor (high, x-speakeasy-pagination)  items /rows; ends when `resume` is empty',
    'GET /fern  cursor (high, x-fern-pagination)  items /rows; ends when `resume` is empty',
    'GET /pageable  url (high, x-ms-pageable)  items /rows; ends when `more` is empty',
    'GET /pageable/single  single page (high)  items /rows',
  ],
  'pagination-guards': [
    'GET /threads/archived  unsure  several arrays could be the items: /threads, /members',
    'GET /required  unsure  `cursor` is required, so the first page cannot be asked for without one',
    'GET /commits  single page (medium)  items /items',
    'GET /images  single page (medium)  items /items',
    'GET /search  single page (medium)  items /items',
    'GET /folders/{folder_id}  no list  the path ends in a parameter and the response has an `id` of its own: one resource with lists inside',
    'GET /limits  single page (medium)  items /resources',
    'POST /messages  no list  a POST that changes something is not repeated',
  ],
  'pagination-header': [
    'GET /projects  page (high, S7)  items the body; ends when `x-next-page` is blank, else at `x-total-pages`, else at `x-total`, else at an empty page',
    'GET /browsers  offset (high, S6)  items the body; ends when `x-has-more` is false, else when `x-next-offset` is blank, else at an empty page',
    'GET /logs  cursor (high, S1)  items the body; ends when `x-next-cursor` is empty',
  ],
  'pagination-id': [
    'GET /members  unsure  `after` has neither `has_more` nor `last_id` beside it in the response',
    'GET /customers  id (high, S4)  items /data; ends when `has_more` is false, else at an empty page',
    'GET /models  id (high, S4)  items /data; ends when `has_more` is false, else at an empty page',
  ],
  'pagination-jsonapi': [
    'GET /articles  url (high, S3)  items /data; ends when `links.next` is empty',
    'GET /events  cursor (high, S1)  items /data; ends when `meta.page.nextCursor` is empty',
    'GET /orders  url (high, S3)  items /_embedded/orders; ends when `_links.next.href` is empty',
  ],
  'pagination-link-header': [
    'GET /repos/{owner}/issues  link (high, S5)  items the body; ends when no `Link` header has rel="next"',
    'GET /products  link (high, S5)  items /products; ends when no `Link` header has rel="next"',
    'GET /users  link (high, S5)  items the body; ends when no `Link` header has rel="next"',
  ],
  'pagination-next-url': [
    'GET /users  url (high, S3)  items /results; ends when `next` is empty',
    'GET /people  url (high, S3)  items /value; ends when `@odata.nextLink` is empty',
    'GET /calls  url (high, S3)  items /calls; ends when `next_page_uri` is empty',
  ],
  'pagination-offset': [
    'GET /users  offset (high, S6)  items /data; ends at `total_count`, else at an empty page',
    'GET /issues  offset (high, S6)  items /issues; ends at `total`, else at an empty page',
    'GET /events  offset (medium, S6)  items the body; ends at an empty page',
  ],
  'pagination-page-zero-based': [
    'GET /users  page (high, S7)  items /content; ends at `totalPages`, else at `totalElements`, else at an empty page',
    'GET /groups  page (high, S7)  items /groups; ends at `total`, else at an empty page',
  ],
  'pagination-page': [
    'GET /zones  page (high, S7)  items /result; ends at `result_info.total_pages`, else at `result_info.total_count`, else at an empty page',
    'GET /members  page (high, S7)  items /items; ends at `totalCount`, else at an empty page',
    'GET /notes  page (medium, S7)  items /notes; ends at an empty page',
  ],
  'pagination-scim': ['GET /Users  offset (high, S6)  items /Resources; ends at `totalResults`, else at an empty page'],
  'pagination-string-offset': [
    'GET /tasks  cursor (high, S2)  items /data; ends when `next_page.offset` is empty',
    'GET /usage  cursor (high, S2)  items /data; ends when `has_more` is false, else when `next_page` is empty',
  ],
};

describe('specs of pagination', () => {
  it('are all named here', () => {
    const folders = readdirSync(specs).filter((folder) => folder.startsWith('pagination-'));
    expect(Object.keys(want).toSorted()).toEqual(folders.toSorted());
  });

  it.each(Object.entries(want))('%s', async (spec, lines) => {
    expect(await linesOf(spec)).toEqual(lines);
  });
});
