import type { Code } from '../../generator/target.js';
import type { ContentDoc, ResponseDoc } from '../docs/operation-doc.js';
import { type PageWriter } from './page-writer.js';
import { type RowView } from './row-view.js';
export interface ContentView {
    readonly contentType: string;
    readonly type: string;
    readonly fields: readonly {
        readonly rows: readonly RowView[];
        readonly more: string;
        readonly hasMore: boolean;
    }[];
    readonly examples: readonly {
        readonly title: string;
        readonly label: string;
        readonly code: Code;
    }[];
}
export interface ResponseView {
    readonly id: string;
    /** To itself. */
    readonly href: string;
    readonly status: string;
    /** Its colour goes by these classes. */
    readonly statusClass: string;
    readonly description: Code;
    readonly headers: readonly {
        readonly rows: readonly RowView[];
    }[];
    readonly contents: readonly ContentView[];
}
export declare function contentView({ contentType, type, fields, examples }: ContentDoc, writer: PageWriter): ContentView;
export declare function responseView(response: ResponseDoc, writer: PageWriter): ResponseView;
export declare function statusClass(status: string): string;
