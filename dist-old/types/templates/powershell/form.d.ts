import type { ExampleBody } from '../../generator/model/example.js';
import { type Expressed } from '../shell/reasons.js';
/** `-Form ([ordered]@{ … })`: text as strings, files as FileInfo, parts of one name as an array. */
export declare function formFields({ contentType, parts }: Extract<ExampleBody, {
    kind: 'multipart';
}>): Expressed<string>;
