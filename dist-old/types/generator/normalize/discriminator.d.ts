import { type Reading, type SchemaDraft } from './reading.js';
/** The discriminator with its mapping as references; `undefined` where it says nothing. */
export declare function convertDiscriminator(value: unknown, pointer: string, reading: Reading): SchemaDraft | undefined;
