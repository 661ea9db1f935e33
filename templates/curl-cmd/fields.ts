// Form fields that Command Prompt cannot hold as they are go encoded, which is the same to the server.

import { type CurlCommand, type CurlOption, encodeStrictly, option } from '../shell/curl-command.js';
import { literalText } from '../shell/text.js';

/** The same command with every --data-urlencode in printable ASCII without percent signs, or already encoded. */
export function encodeFields(command: CurlCommand): CurlCommand {
  return { ...command, options: command.options.map(encodeField) };
}

function encodeField(field: CurlOption): CurlOption {
  if (field.flag !== 'data-urlencode' || field.value === null) return field;
  const text = literalText(field.value);
  const equals = text.indexOf('=') + 1;
  const value = text.slice(equals);
  return /^[ -$&-~]*$/.test(value) ? field : option('data-raw', text.slice(0, equals) + encodeStrictly(value));
}
