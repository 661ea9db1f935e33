// The loops of the powershell target: read by a parser of PowerShell, and looked at as whole texts; shells.test.ts runs them.

import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { generated } from './generated.js';

let parser: Parser;

beforeAll(async () => {
  await Parser.init();
  parser = new Parser();
  const grammar = createRequire(import.meta.url).resolve('tree-sitter-powershell/tree-sitter-powershell.wasm');
  parser.setLanguage(await Language.load(grammar));
});

interface Shape {
  readonly error: boolean;
  readonly loops: number;
  /** Each once. */
  readonly commands: readonly string[];
}

function shapeOf(text: string): Shape {
  const tree = parser.parse(text);
  if (!tree) throw new Error('the parser gave up');
  const names = tree.rootNode.descendantsOfType('command_name').map((node: Node | null) => node?.text ?? '');
  return {
    error: tree.rootNode.hasError,
    loops: tree.rootNode.descendantsOfType('do_statement').length,
    commands: [...new Set(names)].sort(),
  };
}

async function loopsOf(spec: string): Promise<ReadonlyMap<string, string>> {
  const files = await generated(spec, { targets: ['powershell'], loops: 'all' });
  return new Map([...files].filter(([path]) => path.endsWith('--all.ps1')));
}

const web = ['ConvertFrom-Json', 'ConvertTo-Json', 'ForEach-Object', 'Invoke-WebRequest', 'Where-Object'];
const list = ['ConvertTo-Json', 'ForEach-Object', 'Invoke-RestMethod', 'Where-Object'];

describe('is one loop', () => {
  it.each([
    { spec: 'pagination-page', files: 3 },
    { spec: 'pagination-page-zero-based', files: 2 },
    { spec: 'pagination-offset', files: 3 },
    { spec: 'pagination-scim', files: 1 },
    { spec: 'pagination-cursor', files: 3 },
    { spec: 'pagination-cursor-nested', files: 4 },
    { spec: 'pagination-id', files: 2 },
    { spec: 'pagination-next-url', files: 3 },
    { spec: 'pagination-link-header', files: 3, commands: web },
    { spec: 'pagination-body-cursor', files: 2 },
  ])('$spec', async ({ spec, files, commands = list }) => {
    const shapes = [...(await loopsOf(spec))].map(([, text]) => shapeOf(text));
    expect(shapes).toEqual(Array.from({ length: files }, () => ({ error: false, loops: 1, commands })));
  });
});

it('counts pages', async () => {
  expect((await loopsOf('pagination-page')).get('powershell/zones/list-zones--all.ps1'))
    .toBe(`# Every item of GET /zones, one JSON text on a line (page; ends at \`result_info.total_pages\`, else at \`result_info.total_count\`, else at an empty page).
$ErrorActionPreference = 'Stop'
$page = 1
$seen = 0
$previous = ''
do {
  $answer = Invoke-RestMethod -Uri ('https://api.example.com/zones?page=' + $page) -Method 'GET'
  $items = @($answer.result | Where-Object { $null -ne $_ } | ForEach-Object { ConvertTo-Json -InputObject $_ -Depth 4 -Compress })
  # A server that ignores the page gives the same items again.
  if ($items.Count -gt 0 -and ($items -join "\`n") -ceq $previous) { break }
  $previous = $items -join "\`n"
  $items
  $seen += $items.Count
  $pages = $answer.result_info.total_pages -as [long]
  $total = $answer.result_info.total_count -as [long]
  $page = if ($pages -ge $page) {
    if ($pages -gt $page) { $page + 1 }
  } elseif ($total -ge $seen) {
    if ($total -gt $seen -and $items.Count -gt 0) { $page + 1 }
  } elseif ($items.Count -gt 0) {
    $page + 1
  }
} while ($null -ne $page)
`);
});

it('hands tokens on', async () => {
  expect((await loopsOf('pagination-cursor')).get('powershell/files/list-files--all.ps1'))
    .toBe(`# Every item of GET /files, one JSON text on a line (cursor; ends when \`has_more\` is false, else when \`next_marker\` is empty).
$ErrorActionPreference = 'Stop'
$query = ''
$seen = @()
do {
  $answer = Invoke-RestMethod -Uri ('https://api.example.com/files' + $query) -Method 'GET'
  $items = @($answer.entries | Where-Object { $null -ne $_ } | ForEach-Object { ConvertTo-Json -InputObject $_ -Depth 4 -Compress })
  $items
  if ("$($answer.has_more)" -eq 'false') { break }
  $value = $answer.next_marker
  # PowerShell reads a text that looks like a time as one.
  if ($value -is [datetime]) { $value = (ConvertTo-Json -InputObject $value).Trim('"') }
  $token = "$value"
  if (@('', 'False') -ccontains $token.Trim()) { if ("$($answer.has_more)" -eq 'true') { throw 'the server says that there is more, but gives no token' }; break }
  if ($seen -ccontains $token) {
    if ($items.Count -eq 0) { break }
    throw 'the server gave the same token again'
  }
  $seen += $token
  $query = '?marker=' + [uri]::EscapeDataString($token)
} while ($true)
`);
});

it('follows links on the same origin', async () => {
  expect((await loopsOf('pagination-next-url')).get('powershell/people/list-people--all.ps1'))
    .toBe(`# Every item of GET /people, one JSON text on a line (url; ends when \`@odata.nextLink\` is empty).
$ErrorActionPreference = 'Stop'
$uri = [uri]'https://api.example.com/v1/people'
$origin = $uri.GetLeftPart('Authority')
$seen = @($uri.AbsoluteUri)
do {
  $answer = Invoke-RestMethod -Uri $uri -Method 'GET'
  $items = @($answer.value | Where-Object { $null -ne $_ } | ForEach-Object { ConvertTo-Json -InputObject $_ -Depth 4 -Compress })
  $items
  $link = "$(if ($answer.'@odata.nextLink' -is [string]) { $answer.'@odata.nextLink' } else { $answer.'@odata.nextLink'.href })"
  if (@('', 'False') -ccontains $link.Trim()) { break }
  $uri = [uri]::new($uri, $link)
  # Credentials go to this origin only.
  if ($uri.GetLeftPart('Authority') -cne $origin) { throw "not followed: $uri" }
  if ($seen -ccontains $uri.AbsoluteUri) {
    if ($items.Count -eq 0) { break }
    throw 'the server gave the same link again'
  }
  $seen += $uri.AbsoluteUri
} while ($true)
`);
});
