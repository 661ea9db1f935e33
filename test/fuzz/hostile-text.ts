// Arbitrary text that leans towards what is special to a writer.

import fc from 'fast-check';

const signs = '\'"`\\/*<>&{}[]()$#@!%^~|;:=?+-_., \n\r\t\0';
const invisible = '\u2028\u2029\u0085\u202e\u2066\ufeff\u200b\u001b[';
const words =
  '*/ /* // <!-- --> </script ]]> ${ $( {{ }} __proto__ constructor @param {@link :: ##[ https:// javascript: ![ ]( ``` ~~~ &lt; &#x3c; %PATH% import a B 7';

const special = [...signs, ...invisible, ...words.split(' '), '\ud800', '\udc00', '\n\n', '\n    '];

/** Any string of UTF-16 code units, lone surrogates too. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.array(fc.constantFrom(...special), { maxLength: 16 }).map((parts) => parts.join('')), weight: 3 },
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
);
