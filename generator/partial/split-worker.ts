// The thread that splits a JSON document while the other one reads it.

import type { JsonBytes } from '../source-document.js';
import { answerOrders } from '../thread.js';
import type { SplitDocument } from './split-document.js';
import { splitJson } from './in-parts.js';

answerOrders<JsonBytes, SplitDocument | null>(splitJson);
