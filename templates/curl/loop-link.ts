// The loop that follows links, of the body or of the `Link` header, on one origin.

import type { UrlLoop } from '../shell/loop-types.js';
import { literal } from '../shell/text.js';
import { jqIsFalse, jqLinkHeader, jqNextLink } from './loop-jq.js';
import { jqWord, loopGuard, type Script, variable } from './loop-script.js';
import { posixWord } from './quote.js';

export function urlScript(loop: UrlLoop): Script | null {
  const { whole, origin } = loop.url;
  if (origin === null) return null;
  const from = posixWord([literal(origin)]);
  return {
    url: [variable('url')],
    start: [
      `url=${posixWord(whole)}`,
      `seen=" $url "`,
      ...(loop.next === 'link-header' ? ['headers=$(mktemp)', `trap 'rm -f "$headers"' EXIT`] : []),
    ],
    guard: [],
    next: [
      ...linkLines(loop),
      `if [ -z "$link" ]; then break; fi`,
      '# Credentials go to this origin only.',
      'case "$link" in',
      `  ${from}[/?]*) url=$link ;;`,
      `  //*) printf 'not followed: %s\\n' "$link" >&2; exit 1 ;;`,
      `  /*) url=${from}$link ;;`,
      '  \\?*) url=${url%%[?#]*}$link ;;',
      `  *) printf 'not followed: %s\\n' "$link" >&2; exit 1 ;;`,
      'esac',
      ...loopGuard('url', 'link'),
    ],
  };
}

function linkLines(loop: UrlLoop): readonly string[] {
  const { next, more } = loop;
  if (next !== 'link-header') return [`link=$(jq --raw-output ${jqWord(jqNextLink(loop, next))} <<<"$answer")`];
  const ends =
    more === null ? [] : [`if jq --exit-status ${jqWord(jqIsFalse(more))} <<<"$answer" >/dev/null; then break; fi`];
  return [...ends, `link=$(jq --raw-input --slurp --raw-output ${jqWord(jqLinkHeader)} "$headers")`];
}
