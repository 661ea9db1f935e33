// The programmatic API: what `import { generate, defineConfig } from 'curlew'` gives.

export { generate, type GenerateContext, type Generated } from './generate.js';
export { type Config, defineConfig, type DocumentOptions } from './options.js';
export { type Diagnostic, DocumentError, exitCodes, type Severity } from './diagnostics.js';
export type { Manifest, ManifestOperation } from './manifest.js';
export { type NamesLock, readLock } from './names/lock.js';
export type { OutputFile } from './output-file.js';
export { planWrite, type WritePlan } from './write/plan-write.js';
export { write, writeOutput } from './write/write.js';
