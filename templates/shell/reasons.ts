// Why a shell cannot say a request: a closed list, so that reports can count by reason.

/** What is wrong, as the end of the sentence "… cannot be written for this shell: …". */
export const reasons = {
  'nul-character': 'a NUL character cannot be passed to a program',
  'line-break-in-header': 'a header or the URL holds a line break',
  'line-break': 'a line break cannot stand in an argument of Command Prompt',
  'control-character': 'a control character cannot stand in a line of Command Prompt',
  'non-ascii': 'text beyond ASCII reaches a program from Command Prompt only in the right code page',
  'header-name': 'a header name is not a token of RFC 9110',
  'header-value': 'Invoke-RestMethod sends no header value beyond ASCII',
  'no-part': 'a multipart body without a part cannot be sent',
  'part-name': 'curl takes no multipart name that is empty or holds an equals sign',
  'part-content-type': 'the media type of a multipart part is not one that curl or RFC 9110 accepts',
  'part-file-name': 'curl reads a comma or a semicolon in this file name as its own syntax',
  'head-with-body': 'curl sends no body with HEAD',
  'user-name': 'a user name of HTTP Basic cannot hold a colon (RFC 7617)',
  'typed-part': 'Invoke-RestMethod -Form cannot set the media type of a part',
  'repeated-part': 'Invoke-RestMethod -Form keeps no order between parts of one name and others',
  'multipart-subtype': 'Invoke-RestMethod -Form sends multipart/form-data only',
  'argument-too-long': 'one argument would pass 128 KiB, the limit of Linux',
  'line-too-long': 'the command would pass the longest line that Windows takes',
  'stop-parsing-word': 'PowerShell swallows an argument that is --%',
} as const;

export type Reason = keyof typeof reasons;

/** A value, or the reason why there is none. */
export type Expressed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Reason };

export function expressed<T>(value: T): Expressed<T> {
  return { ok: true, value };
}

export function inexpressible(reason: Reason): { readonly ok: false; readonly reason: Reason } {
  return { ok: false, reason };
}
