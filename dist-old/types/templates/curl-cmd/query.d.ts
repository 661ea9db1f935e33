import { type CurlCommand } from '../shell/curl-command.js';
/** The same command with its query as --get and --data-urlencode, where that saves every percent sign; a body leaves no room for it. */
export declare function liftQuery(command: CurlCommand): CurlCommand;
