// Every target curlew has, in the order of its documentation. Adding one is a folder below templates/ and a line here.

import { typescript } from '../templates/typescript/target.js';
import type { Target } from './target.js';

export const targets: readonly Target[] = [typescript];

export { typescript };
