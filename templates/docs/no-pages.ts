// What a documentation target makes of a plan alone: it shows what other targets wrote, so `document` makes its pages.

import type { Rendered } from '../../generator/target.js';

export const noPages: Rendered = { pages: [], diagnostics: [], operationFiles: new Map() };
