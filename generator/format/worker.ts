// The thread that formats: tinypool calls its default export.

import { formatPiece } from './format-job.js';

// oxlint-disable-next-line import/no-default-export -- the pool asks for it
export default formatPiece;
