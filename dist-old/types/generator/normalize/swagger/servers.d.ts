import { type Raw } from '../expect.js';
/**
 * One server for each of `schemes`, https first. Without `host` the server is where the document came from, so that only
 * the path is left; without `schemes` https is taken.
 */
export declare function upgradeServers(root: Raw, schemes: unknown): readonly Raw[];
