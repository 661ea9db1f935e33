// Free text into words, and words into the spellings of identifiers and files.

/** Runs of ASCII letters and digits; accents are taken off (NFKD), everything else separates. Inner capitals stay. */
export function words(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/['’]s\b/g, 's')
      .match(/[A-Za-z0-9]+/g) ?? []
  );
}

/** `list zones` -> `listZones`; a leading run of capitals is lowered (`DNSList` -> `dnsList`). */
export function camelCase(parts: readonly string[]): string {
  const [first = '', ...rest] = parts.map(unshout);
  return lowerStart(first) + rest.map(upperStart).join('');
}

/** `list zones` -> `ListZones`. */
export function pascalCase(parts: readonly string[]): string {
  return parts.map(unshout).map(upperStart).join('');
}

/** `listZones` -> `list-zones`: file names of `[a-z0-9-]`. */
export function kebabCase(text: string): string {
  const spaced = text.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  return words(spaced).join('-').toLowerCase();
}

/** A word all in capitals is one that was shouted (`GET_ZONES`), not an abbreviation inside a name. */
function unshout(word: string): string {
  return word.length > 3 && word === word.toUpperCase() ? word.toLowerCase() : word;
}

function lowerStart(word: string): string {
  return word.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (capitals) => capitals.toLowerCase());
}

function upperStart(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
