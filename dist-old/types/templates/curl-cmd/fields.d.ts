import { type CurlCommand } from '../shell/curl-command.js';
/** The same command with every --data-urlencode in printable ASCII without percent signs, or already encoded. */
export declare function encodeFields(command: CurlCommand): CurlCommand;
