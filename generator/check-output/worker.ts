// The thread that looks at modules: tinypool calls its default export.

import { look } from './look.js';

export { look as default };
