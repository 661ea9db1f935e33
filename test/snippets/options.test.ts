// What options do to a snippet, which files an operation gets, and what is said where a shell has no words.

import { describe, expect, test } from 'vitest';
import type { TargetOptions } from '../../generator/plan.js';
import type { Target } from '../../generator/target.js';
import { curl } from '../../templates/curl/target.js';
import { curlCmd } from '../../templates/curl-cmd/target.js';
import { curlPowershell } from '../../templates/curl-powershell/target.js';
import { curlPowershell5 } from '../../templates/curl-powershell5/target.js';
import { powershell } from '../../templates/powershell/target.js';
import { form, json, request, text } from './requests.js';
import { filesOf, reasonsOf, snippetOf } from './snippet.js';

const zone = request({
  method: 'DELETE',
  url: 'https://api.example.com/zones/{ZONE_ID}?force=true',
  headers: [['Authorization', 'Bearer {API_TOKEN}']],
});

const options: readonly { name: string; target: Target; options: Partial<TargetOptions>; want: string }[] = [
  {
    name: 'angle brackets in curl',
    target: curl,
    options: { placeholders: 'angle', width: 0 },
    want: "curl --request DELETE 'https://api.example.com/zones/<ZONE_ID>?force=true' --header 'Authorization: Bearer <API_TOKEN>'\n",
  },
  {
    name: 'angle brackets in cmd',
    target: curlCmd,
    options: { placeholders: 'angle', width: 0 },
    want: 'curl --request DELETE "https://api.example.com/zones/<ZONE_ID>?force=true" --header "Authorization: Bearer <API_TOKEN>"\n',
  },
  {
    name: 'values, but no secret, in curl',
    target: curl,
    options: { placeholders: 'example', width: 0 },
    want: `curl --request DELETE 'https://api.example.com/zones/value-of-ZONE_ID?force=true' --header "Authorization: Bearer $API_TOKEN"\n`,
  },
  {
    name: 'values, but no secret, in PowerShell',
    target: powershell,
    options: { placeholders: 'example', width: 0 },
    want: `Invoke-RestMethod -Uri 'https://api.example.com/zones/value-of-ZONE_ID?force=true' -Method 'DELETE' -Headers @{ 'Authorization' = "Bearer $Env:API_TOKEN" } | ConvertTo-Json -Depth 4\n`,
  },
  {
    name: 'variables before a question mark',
    target: curlPowershell,
    options: { width: 0 },
    want: `curl.exe --request DELETE "https://api.example.com/zones/\${Env:ZONE_ID}?force=true" --header "Authorization: Bearer $Env:API_TOKEN"\n`,
  },
  {
    name: 'short flags and jq',
    target: curl,
    options: { flags: 'short', pretty: 'jq' },
    want: `curl -X DELETE "https://api.example.com/zones/$ZONE_ID?force=true" \\\n  -H "Authorization: Bearer $API_TOKEN" | jq .\n`,
  },
  {
    name: 'a line that just fits',
    target: curlCmd,
    options: { width: 119 },
    want: 'curl --request DELETE "https://api.example.com/zones/%ZONE_ID%?force=true" --header "Authorization: Bearer %API_TOKEN%"\n',
  },
];

test.each(options)('$name', ({ target, options, want }) => {
  expect(snippetOf(target, { request: zone, options, answer: {} })).toBe(want);
});

describe('cmd keeps percent signs out of the line', () => {
  const cases = [
    {
      name: 'query values that curl encodes',
      given: request({ url: 'https://api.example.com/x?since=2024-01-01T00%3A00%3A00Z&n={N}' }),
      want: `curl --get "https://api.example.com/x" ^
  --data-urlencode "since=2024-01-01T00:00:00Z" ^
  --data-raw "n=%N%"
`,
    },
    {
      name: 'a path, by a variable for the sign',
      given: request({ url: 'https://api.example.com/a%20b' }),
      want: `set "#=%%"\nset "#=%#:~0,1%"\ncurl "https://api.example.com/a%#%20b"\n`,
    },
    {
      name: 'a form',
      given: request({
        method: 'POST',
        body: form([
          ['a', 'x y'],
          ['b', 'é'],
        ]),
      }),
      want: `set "#=%%"
set "#=%#:~0,1%"
curl "https://api.example.com/zones" ^
  --header "Content-Type: application/x-www-form-urlencoded" ^
  --data-urlencode "a=x y" ^
  --data-raw "b=%#%C3%#%A9"
`,
    },
  ];
  test.each(cases)('$name', ({ given, want }) => {
    expect(snippetOf(curlCmd, { request: given, options: { width: 60 } })).toBe(want);
  });
});

test('a named example has a file of its own', () => {
  const named = ['With a Plan', 'with-a-plan', 'пример', 'a'.repeat(60)];
  expect(Object.keys(filesOf(curl, { request: zone, named }))).toEqual([
    'zones/edit-zone.sh',
    'zones/edit-zone--with-a-plan.sh',
    'zones/edit-zone--with-a-plan-3.sh',
    'zones/edit-zone--example.sh',
    `zones/edit-zone--${'a'.repeat(40)}.sh`,
  ]);
});

test('a body that does not fit goes into a file beside the snippet', () => {
  const body = json(JSON.stringify({ a: 'x'.repeat(9_000) }));
  expect(filesOf(curlCmd, { request: request({ method: 'POST', body }) })).toEqual({
    'zones/edit-zone.cmd': `REM Run it where edit-zone.cmd.body is: that file is the body.
curl "https://api.example.com/zones" ^
  --header "Content-Type: application/json" ^
  --data-binary "@edit-zone.cmd.body"
`,
    'zones/edit-zone.cmd.body': `{"a":"${'x'.repeat(9_000)}"}`,
  });
});

const part = { kind: 'text', name: 'a', contentType: null, text: '' } as const;
const multipart = (given: object) =>
  request({
    method: 'POST',
    body: { kind: 'multipart', contentType: 'multipart/form-data', parts: [{ ...part, ...given }] },
  });

const silent: readonly { name: string; target: Target; given: ReturnType<typeof request>; want: string }[] = [
  { name: 'NUL', target: curl, given: multipart({ text: 'a\0' }), want: 'nul-character' },
  {
    name: 'a line break in a header',
    target: curl,
    given: request({ headers: [['A', 'b\nc']] }),
    want: 'line-break-in-header',
  },
  {
    name: 'a line break in a header',
    target: powershell,
    given: request({ headers: [['A', 'b\r']] }),
    want: 'line-break-in-header',
  },
  { name: 'a header name', target: curl, given: request({ headers: [['@a', 'b']] }), want: 'header-name' },
  { name: 'a header name', target: powershell, given: request({ headers: [["a' b", 'b']] }), want: 'header-name' },
  { name: 'a part without a name', target: curl, given: multipart({ name: '' }), want: 'part-name' },
  {
    name: 'an equals sign in a part name',
    target: curlPowershell,
    given: multipart({ name: 'a=b' }),
    want: 'part-name',
  },
  {
    name: 'a media type of a part',
    target: curl,
    given: multipart({ contentType: 'json;x' }),
    want: 'part-content-type',
  },
  {
    name: 'HEAD with a body',
    target: curl,
    given: request({ method: 'HEAD', body: text('a') }),
    want: 'head-with-body',
  },
  { name: 'a colon in a user name', target: curl, given: request({ basic: ['a:b', 'c'] }), want: 'user-name' },
  { name: 'a line break in a part', target: curlCmd, given: multipart({ text: 'a\nb' }), want: 'line-break' },
  { name: 'a part beyond ASCII', target: curlCmd, given: multipart({ text: 'é' }), want: 'non-ascii' },
  { name: 'a tab', target: curlCmd, given: multipart({ text: '\t' }), want: 'control-character' },
  { name: 'a long part', target: curlCmd, given: multipart({ text: 'x'.repeat(8_000) }), want: 'line-too-long' },
  {
    name: 'a long part',
    target: curlPowershell5,
    given: multipart({ text: 'x'.repeat(33_000) }),
    want: 'line-too-long',
  },
  { name: 'a long part', target: curl, given: multipart({ text: 'x'.repeat(131_072) }), want: 'argument-too-long' },
];

test.each(silent)('$target.name says why: $name', ({ target, given, want }) => {
  expect(reasonsOf(target, { request: given })).toEqual([`not-expressible: ${want}`]);
  expect(snippetOf(target, { request: given })).toMatch(
    /^(#|REM) PATCH \/zones\/\{zone_id\} has no snippet for this shell: [^\n]+\.\n$/,
  );
});

test('text that PowerShell would swallow goes into a file', () => {
  expect(Object.keys(filesOf(curlPowershell, { request: request({ method: 'PUT', body: text('--%') }) }))).toEqual([
    'zones/edit-zone.ps1',
    'zones/edit-zone.ps1.body',
  ]);
});

const comments = [
  {
    name: 'a line break',
    given: 'a\nb\rc\u2028d',
    posix: 'a\\u{a}b\\u{d}c\\u{2028}d',
    cmd: 'a\\u{a}b\\u{d}c\\u{2028}d',
  },
  {
    name: 'directions and escapes',
    given: '\u202e\u001b[31m',
    posix: '\\u{202e}\\u{1b}[31m',
    cmd: '\\u{202e}\\u{1b}[31m',
  },
  {
    name: 'what cmd would act on',
    given: '%PATH% ^ & | "',
    posix: '%PATH% ^ & | "',
    cmd: '\\u{25}PATH\\u{25} \\u{5e} \\u{26} \\u{7c} \\u{22}',
  },
];

test.each(comments)('a comment holds $name', ({ given, posix, cmd }) => {
  expect([curl, curlPowershell, powershell].map(({ syntax }) => syntax['comment']?.(given))).toEqual([
    posix,
    posix,
    posix,
  ]);
  expect(curlCmd.syntax['comment']?.(given)).toBe(cmd);
});
