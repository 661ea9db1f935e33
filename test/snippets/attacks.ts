// Text that would run something, in every place where a request holds text of a document.

import type { ExampleRequest } from '../../generator/model/example.js';
import { form, json, request, text } from './requests.js';

/** Each would leave a file `canary` behind in a POSIX shell, or start a program in another, if anything of it ran. */
export const attacks: readonly string[] = [
  '$(touch canary)',
  '`touch canary`',
  "'; touch canary; '",
  "\\'; touch canary; \\'",
  "\\\\'; touch canary #",
  '"; touch canary; "',
  '\\"; touch canary; \\"',
  '& touch canary &',
  '| touch canary',
  '\ntouch canary\n',
  "'\ntouch canary\n'",
  '\\\ntouch canary',
  '; touch canary #',
  '%0a touch canary',
  '(touch canary)',
  '{$(touch canary)}',
  '!touch',
  '> canary',
  '\u2018; touch canary; \u2019',
  '\u2028touch canary\u2028',
  "'\"'; touch canary; '\"'",
  "$'\\'; touch canary; '",
];

/** The same, and what only a shell of Windows would act on. */
export const windowsAttacks: readonly string[] = [
  ...attacks,
  '\u201d; touch canary; \u201e',
  '`"; touch canary; `"',
  "\n'@; touch canary; @'",
  '\u0411; touch canary #',
  '%PATH%',
  '"&calc&"',
  '\\"&calc&\\"',
  '^"&calc',
  '%PATH:~0,1%&calc',
  '""&calc',
];

export interface Position {
  readonly name: string;
  readonly given: (origin: string, attack: string) => ExampleRequest;
}

/** Text as a URL carries it: percent-encoded but for what RFC 3986 lets through. */
const inUrl = (attack: string) => encodeURI(attack).replaceAll('#', '%23');

/** Headers hold no line break; the generator refuses those. */
const oneLine = (attack: string) => attack.replaceAll('\n', ' ').trim();

export const positions: readonly Position[] = [
  { name: 'path', given: (origin, attack) => request({ url: `${origin}/${inUrl(attack)}/{ZONE_ID}` }) },
  { name: 'query', given: (origin, attack) => request({ url: `${origin}/x?a={ZONE_ID}${inUrl(attack)}` }) },
  {
    name: 'header',
    given: (origin, attack) => request({ url: `${origin}/x`, headers: [['X-A', `{API_TOKEN}${oneLine(attack)}`]] }),
  },
  {
    name: 'user',
    given: (origin, attack) =>
      request({ url: `${origin}/x`, basic: [attack.replaceAll(':', ''), `{API_PASSWORD}${attack}`] }),
  },
  {
    name: 'JSON',
    given: (origin, attack) =>
      request({ method: 'POST', url: `${origin}/x`, body: json(JSON.stringify({ [attack]: [attack] })) }),
  },
  { name: 'text', given: (origin, attack) => request({ method: 'PUT', url: `${origin}/x`, body: text(attack) }) },
  {
    name: 'form',
    given: (origin, attack) => request({ method: 'POST', url: `${origin}/x`, body: form([[attack, attack]]) }),
  },
  {
    name: 'multipart',
    given: (origin, attack) =>
      request({
        method: 'POST',
        url: `${origin}/x`,
        body: {
          kind: 'multipart',
          contentType: 'multipart/form-data',
          parts: [
            { kind: 'text', name: 'a', contentType: null, text: attack },
            { kind: 'text', name: 'b', contentType: 'text/plain', text: attack },
          ],
        },
      }),
  },
];
