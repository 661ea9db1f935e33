import type { Pagination } from '../../generator/model/pagination.js';
/** Sentences in Markdown; names of the document stand in code spans. */
export declare function paginationNotes(pagination: Pagination): readonly string[];
