// What building curlew asks for: its own targets' templates, compiled.

import { targets } from './targets.js';
import { precompileTemplates } from './render/compile-templates.js';

/** A CommonJS module by the name of each target. */
export function precompiled(): ReadonlyMap<string, string> {
  return new Map(targets.map((target) => [target.name, precompileTemplates(target)]));
}
