// The look of a snippet in each shell, as whole texts.

import { describe, expect, test } from 'vitest';
import { curl } from '../../templates/curl/target.js';
import { curlCmd } from '../../templates/curl-cmd/target.js';
import { curlPowershell } from '../../templates/curl-powershell/target.js';
import { curlPowershell5 } from '../../templates/curl-powershell5/target.js';
import { powershell } from '../../templates/powershell/target.js';
import { json, request } from './requests.js';
import { snippetOf } from './snippet.js';

const edit = request({
  method: 'PATCH',
  url: 'https://api.cloudflare.com/client/v4/zones/{ZONE_ID}',
  headers: [
    ['Authorization', 'Bearer {CLOUDFLARE_API_TOKEN}'],
    ['Content-Type', 'application/json'],
  ],
  body: json(
    `{"paused":true,"vanity_name_servers":["ns1.example.com","ns2.example.com"],"comment":"Anna's \\"main\\" zone"}`,
  ),
});

const given = {
  request: edit,
  answer: { type: 'object', properties: { result: { type: 'object' } } },
  envelope: true,
} as const;

const cases = [
  {
    name: 'curl',
    target: curl,
    want: `curl --request PATCH "https://api.cloudflare.com/client/v4/zones/$ZONE_ID" \\
  --header "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \\
  --header 'Content-Type: application/json' \\
  --data-raw '{
  "paused": true,
  "vanity_name_servers": ["ns1.example.com", "ns2.example.com"],
  "comment": "Anna'\\''s \\"main\\" zone"
}'
`,
  },
  {
    name: 'curl-cmd',
    target: curlCmd,
    want: `curl --request PATCH "https://api.cloudflare.com/client/v4/zones/%ZONE_ID%" ^
  --header "Authorization: Bearer %CLOUDFLARE_API_TOKEN%" ^
  --header "Content-Type: application/json" ^
  --data-raw "{""paused"":true,""vanity_name_servers"":[""ns1.example.com"",""ns2.example.com""],""comment"":""Anna's \\\\""main\\\\"" zone""}"
`,
  },
  {
    name: 'curl-powershell5',
    target: curlPowershell5,
    want: `curl.exe --request PATCH "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID" \`
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" \`
  --header 'Content-Type: application/json' \`
  --data-raw '{
  \\"paused\\": true,
  \\"vanity_name_servers\\": [\\"ns1.example.com\\", \\"ns2.example.com\\"],
  \\"comment\\": \\"Anna''s \\\\\\"main\\\\\\" zone\\"
}'
`,
  },
  {
    name: 'curl-powershell',
    target: curlPowershell,
    want: `curl.exe --request PATCH "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID" \`
  --header "Authorization: Bearer $Env:CLOUDFLARE_API_TOKEN" \`
  --header 'Content-Type: application/json' \`
  --data-raw '{
  "paused": true,
  "vanity_name_servers": ["ns1.example.com", "ns2.example.com"],
  "comment": "Anna''s \\"main\\" zone"
}'
`,
  },
  {
    name: 'powershell',
    target: powershell,
    want: `Invoke-RestMethod -Uri "https://api.cloudflare.com/client/v4/zones/$Env:ZONE_ID" -Method 'PATCH' \`
  -ContentType 'application/json; charset=utf-8' \`
  -Headers @{ 'Authorization' = "Bearer $Env:CLOUDFLARE_API_TOKEN" } \`
  -Body '{
  "paused": true,
  "vanity_name_servers": ["ns1.example.com", "ns2.example.com"],
  "comment": "Anna''s \\"main\\" zone"
}' | ConvertTo-Json -Depth 5
`,
  },
];

describe('an edit with a JSON body', () => {
  test.each(cases)('$name', ({ target, want }) => {
    expect(snippetOf(target, given)).toBe(want);
  });
});
