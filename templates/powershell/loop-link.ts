// The loop that follows links, of the body or of the `Link` header, on one origin.

import type { UrlLoop } from '../shell/loop-types.js';
import { powershellString } from '../shell/powershell-literal.js';
import { property } from './loop-expressions.js';
import { endOrFailure, endsByFlag, loopGuard, type Script } from './loop-script.js';

export function urlScript(loop: UrlLoop): Script {
  const { next, more } = loop;
  const inHeader = next === 'link-header';
  return {
    start: [
      `$uri = [uri]${powershellString(loop.url.whole, 'ascii')}`,
      `$origin = $uri.GetLeftPart('Authority')`,
      '$seen = @($uri.AbsoluteUri)',
    ],
    uri: '$uri',
    ...(inHeader ? { into: '$response', read: ['$answer = $response.Content | ConvertFrom-Json'] } : {}),
    guard: [],
    next: [
      ...endsByFlag(loop),
      ...(inHeader
        ? linkHeader
        : [`$link = "$(if (${property(next)} -is [string]) { ${property(next)} } else { ${property(next)}.href })"`]),
      `if (@('', 'False') -ccontains $link.Trim()) { ${inHeader ? 'break' : endOrFailure(more, 'link')} }`,
      '$uri = [uri]::new($uri, $link)',
      '# Credentials go to this origin only.',
      'if ($uri.GetLeftPart(\'Authority\') -cne $origin) { throw "not followed: $uri" }',
      ...loopGuard('$uri.AbsoluteUri', 'link'),
    ],
    goesOn: '$true',
  };
}

/**
 * The target of the first `rel="next"` of a Link header: RFC 8288 section 3, commas and semicolons inside of `<>` and quotes
 * included. Links with an `anchor` speak of other documents. Windows PowerShell has one text for all fields, 7 a list.
 */
const linkHeader: readonly string[] = [
  "$link = ''",
  String.raw`foreach ($found in [regex]::Matches($response.Headers['Link'] -join ',', '<([^>]*)>((?:[^,"]|"(?:[^"\\]|\\.)*")*)')) {`,
  '  $named = @{}',
  String.raw`  foreach ($one in [regex]::Matches($found.Groups[2].Value, ';\s*([^=;\s]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;\s]*)')) {`,
  '    $name = $one.Groups[1].Value',
  "    if (-not $named.ContainsKey($name)) { $named[$name] = $one.Groups[2].Value.Trim('\"') }",
  '  }',
  String.raw`  if (-not $link -and -not $named.ContainsKey('anchor') -and ($named['rel'] -split '\s+') -contains 'next') {`,
  '    $link = $found.Groups[1].Value',
  '  }',
  '}',
];
