import type { Code } from '../../generator/target.js';
import type { ExampleDoc } from '../docs/snippet-docs.js';
import { type PageWriter } from './page-writer.js';
export interface SampleView {
    readonly title: string;
    readonly label: string;
    readonly summary: readonly {
        readonly text: string;
    }[];
    readonly panels: readonly PanelView[];
}
interface PanelView {
    /** Of the panel: where a link to a shell leads. */
    readonly id: string;
    readonly titleId: string;
    /** What the reader's choice is remembered by. */
    readonly target: string;
    readonly label: string;
    readonly code: Code;
    readonly files: readonly {
        readonly title: string;
        readonly code: Code;
    }[];
}
export declare function sampleView({ name, summary, snippets }: ExampleDoc, index: number, writer: PageWriter): SampleView;
export {};
