// The programmatic API: what `import { generate, defineConfig } from 'curlew'` gives.

export { generate, type GenerateContext, type Generated } from './generate.js';
export { type Config, defineConfig, defineTarget, type DocumentOptions } from './options.js';
export { Code, type Page, type Rendered, type SyntaxHelper, type Target } from './target.js';
export type { OperationNames, Plan } from './plan.js';
export type { ApiModel, Operation } from './model/types.js';
export type { ExamplePart, ExampleRequest, OperationExample, Segment } from './model/example.js';
export { type Diagnostic, DocumentError, exitCodes, type Severity } from './diagnostics.js';
export type { Manifest, ManifestOperation } from './manifest.js';
export { type NamesLock, readLock } from './names/lock.js';
export type { OutputFile } from './output-file.js';
export { planWrite, type WritePlan } from './write/plan-write.js';
export { write, writeOutput } from './write/write.js';
