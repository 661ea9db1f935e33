// Invoke-RestMethod snippets, read by the model of PowerShell: their parameters are the request that was meant.

import { describe, expect, test } from 'vitest';
import { curl } from '../../templates/curl/target.js';
import { curlCmd } from '../../templates/curl-cmd/target.js';
import { powershell } from '../../templates/powershell/target.js';
import { bodyCases, files, moreCases, requestCases } from './cases.js';
import { compact, meant, valueOf } from './meant.js';
import { type PowershellValue, readPowershell } from './models/powershell.js';
import { form, request, text } from './requests.js';
import { reasonsOf, snippetOf } from './snippet.js';
import { variablesOf } from './variables.js';

const origin = 'https://api.example.com';

const cases = [...requestCases, ...moreCases, ...bodyCases]
  .map(({ name, given }) => ({ name, given: given(origin) }))
  .filter(({ given }) => given.body?.kind !== 'multipart');

describe('the parameters of Invoke-RestMethod', () => {
  test.each(cases)('$name', ({ given }) => {
    for (const width of [0, 80]) {
      const snippet = snippetOf(powershell, { request: given, options: { width } });
      expect(snippet).toMatch(/^[ -~\n]*$/);
      const parameters = readParameters(snippet, variablesOf(given));
      const { method, headers, body } = meant(given, files);
      expect({ ...parameters, headers: lowerNames(parameters.headers) }).toEqual({
        uri: valueOf(given.url),
        method,
        headers: Object.fromEntries(
          headers.filter((line) => !line.startsWith('content-type:')).map((line) => line.split(/: ?(.*)/s, 2)),
        ),
        contentType: headers.find((line) => line.startsWith('content-type:'))?.slice(14) ?? null,
        body: given.body?.kind === 'file' ? files[given.body.file] : given.body && body,
      });
    }
  });
});

function readParameters(snippet: string, environment: Readonly<Record<string, string>>) {
  const command = snippet.replace(/^(#|\$PSDefault).*\n/gm, '');
  const [program, ...words] = readPowershell(command, environment);
  expect(program).toBe('Invoke-RestMethod');
  const named = new Map<string, PowershellValue>();
  for (let index = 0; index < words.length; index += 2) named.set(String(words[index]), words[index + 1] ?? '');
  const contentType = named.get('-ContentType');
  const file = named.get('-InFile');
  const body = file === undefined ? (named.get('-Body') ?? null) : files[String(file)];
  return {
    uri: named.get('-Uri'),
    method: named.get('-Method') ?? named.get('-CustomMethod'),
    headers: (named.get('-Headers') ?? {}) as Readonly<Record<string, string>>,
    contentType: contentType === undefined ? null : String(contentType).replace('; charset=utf-8', ''),
    body: readBody(String(contentType), body),
  };
}

function readBody(contentType: string, body: PowershellValue | null | undefined): unknown {
  if (contentType.startsWith('application/json')) return compact(String(body));
  return contentType.endsWith('urlencoded') ? [...new URLSearchParams(String(body))] : body;
}

function lowerNames(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

const looks = [
  {
    name: 'several headers',
    given: request({
      headers: [
        ['X-Auth-Email', '{CLOUDFLARE_EMAIL}'],
        ['X-Auth-Key', '{CLOUDFLARE_TOKEN}'],
        ['Accept', 'text/csv'],
        ['accept', 'text/plain'],
      ],
    }),
    want: `Invoke-RestMethod -Uri 'https://api.example.com/zones' -Method 'GET' \`
  -Headers @{
    'X-Auth-Email' = "$Env:CLOUDFLARE_EMAIL"
    'X-Auth-Key' = "$Env:CLOUDFLARE_TOKEN"
    'Accept' = 'text/csv, text/plain'
  }
`,
  },
  {
    name: 'HTTP Basic',
    given: request({ basic: ['{USER_NAME}', '{API_PASSWORD}'] }),
    want: `Invoke-RestMethod -Uri 'https://api.example.com/zones' -Method 'GET' \`
  -Headers @{
    'Authorization' = 'Basic ' + [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes("\${Env:USER_NAME}:$Env:API_PASSWORD"))
  }
`,
  },
  {
    name: 'a multipart body',
    given: request({
      method: 'POST',
      body: {
        kind: 'multipart',
        contentType: 'multipart/form-data',
        parts: [
          { kind: 'text', name: 'note', contentType: null, text: "it's" },
          { kind: 'file', name: 'files', contentType: 'application/octet-stream', file: 'a b.txt' },
          { kind: 'file', name: 'files', contentType: null, file: 'c.txt' },
        ],
      },
    }),
    want: `# Needs PowerShell 7 for -Form; in 5.1 use the curl.exe snippet.
Invoke-RestMethod -Uri 'https://api.example.com/zones' -Method 'POST' \`
  -Form ([ordered]@{
    'note' = 'it''s'
    'files' = @((Get-Item -LiteralPath 'a b.txt'), (Get-Item -LiteralPath 'c.txt'))
  })
`,
  },
  {
    name: 'a header that .NET would check',
    given: request({ headers: [['If-Match', 'abc']] }),
    want: `$PSDefaultParameterValues['Invoke-RestMethod:SkipHeaderValidation'] = $true
Invoke-RestMethod -Uri 'https://api.example.com/zones' -Method 'GET' \`
  -Headers @{ 'If-Match' = 'abc' }
`,
  },
  {
    name: 'a form',
    given: request({ method: 'POST', body: form([['a', 'é b']]) }),
    want: `Invoke-RestMethod -Uri 'https://api.example.com/zones' -Method 'POST' \`
  -ContentType 'application/x-www-form-urlencoded' \`
  -Body 'a=%C3%A9+b'
`,
  },
  {
    name: 'text beyond ASCII and a method of its own',
    given: request({ method: 'QUERY', body: text('\u0411$', 'text/plain; charset=utf-8') }),
    want: `# Needs PowerShell 7 for -CustomMethod; in 5.1 use the curl.exe snippet.
Invoke-RestMethod -Uri 'https://api.example.com/zones' -CustomMethod 'QUERY' \`
  -ContentType 'text/plain; charset=utf-8' \`
  -Body "$([char]0x411)\`$"
`,
  },
];

test.each(looks)('$name', ({ given, want }) => {
  expect(snippetOf(powershell, { request: given })).toBe(want);
});

test('a typed part is said to be inexpressible', () => {
  const part = { kind: 'text', name: 'a', contentType: 'application/json', text: '{}' } as const;
  const given = request({
    method: 'POST',
    body: { kind: 'multipart', contentType: 'multipart/form-data', parts: [part] },
  });
  expect(reasonsOf(powershell, { request: given })).toEqual(['not-expressible: typed-part']);
});

test.each([powershell, curl, curlCmd])('$name: a form without parts is said to be inexpressible', (target) => {
  const body = { kind: 'multipart', contentType: 'multipart/form-data', parts: [] } as const;
  expect(reasonsOf(target, { request: request({ method: 'POST', body }) })).toEqual(['not-expressible: no-part']);
});
