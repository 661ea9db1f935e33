// The thread that formats: tinypool calls its default export.

import { formatPiece } from './format-job.js';

export { formatPiece as default };
