// What the tables of styles share: pointers into the document of a test, and the parts of a decision that most have.

import type { Pagination } from '../../generator/model/pagination.js';
import type { operationApi } from './api.js';

export const at = '/paths/~1things/get';
export const schema: string = `${at}/responses/200/content/application~1json/schema`;
export const field = (name: string) => ({ in: 'query' as const, name, pointer: '' });
export const body = (pointer: string) => ({ in: 'body' as const, pointer });
export const common = {
  items: '/data',
  itemsKind: 'array',
  size: null,
  more: null,
  total: null,
  dropped: [],
  fixed: [],
} as const;

/** What the document says, and the whole decision that follows. */
export interface StyleCase {
  readonly name: string;
  readonly given: Parameters<typeof operationApi>[0];
  readonly want: Pagination;
}
