// Code as HTML with a class for each kind of token. shiki reads it at build time; colours are the style sheet's, for light and dark.

import bash from 'shiki/langs/bash.mjs';
import bat from 'shiki/langs/bat.mjs';
import json from 'shiki/langs/json.mjs';
import powershell from 'shiki/langs/powershell.mjs';
import typescript from 'shiki/langs/typescript.mjs';
import xml from 'shiki/langs/xml.mjs';
import {
  createCssVariablesTheme,
  createHighlighterCoreSync,
  type GrammarState,
  type HighlighterCore,
  type ThemedToken,
} from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { Code } from '../../generator/target.js';
import { htmlText } from './syntax.js';

/** Gives the inside of a `<code>` element; its text content is `text` byte for byte. A language that is not known is plain text. */
export type Highlight = (text: string, language: string) => Code;

const theme = 'curlew';

/** No clock: what a page looks like must not depend on the speed of a machine. Longer lines are plain text. */
const limits = { tokenizeTimeLimit: 0, tokenizeMaxLineLength: 2000 };

const prefix = '--t-';

/** Classes of the style sheet by shiki's variables; what is not listed keeps the colour of text. */
const classes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    constant: 'c',
    string: 's',
    comment: 'm',
    keyword: 'k',
    parameter: 'p',
    function: 'f',
    'string-expression': 's',
    link: 's',
  }).map(([kind, name]) => [`var(${prefix}token-${kind})`, name]),
);

/** A highlighter for one run. */
export function createHighlight(): Highlight {
  const highlighter = createHighlighterCoreSync({
    engine: createJavaScriptRegexEngine({ forgiving: true }),
    themes: [createCssVariablesTheme({ name: theme, variablePrefix: prefix, variableDefaults: {}, fontStyle: false })],
    langs: [bash, bat, json, powershell, typescript, xml],
  });
  const known = new Set(highlighter.getLoadedLanguages());
  const byLanguage = new Map<string, (text: string) => string>();
  return (text, language) => {
    if (!known.has(language)) return new Code(htmlText(text));
    const reader = byLanguage.get(language) ?? createReader(highlighter, language);
    byLanguage.set(language, reader);
    return new Code(reader(text));
  };
}

/** Where the grammar stands at the start of a line, and the lines that were read from there. */
interface Place {
  readonly state: GrammarState | undefined;
  readonly lines: Map<string, { readonly html: string; readonly next: Place }>;
}

/**
 * Reads line by line and remembers each line by the grammar's state before it: snippets of one API share most of theirs, which makes
 * a site of 1,500 operations several times faster than reading every snippet whole.
 */
function createReader(highlighter: HighlighterCore, lang: string): (text: string) => string {
  const start: Place = { state: undefined, lines: new Map() };
  const places: Place[] = [start];
  return (text) => {
    let place = start;
    const lines = text.split('\n').map((line) => {
      const read = place.lines.get(line) ?? readLine(place, line);
      place = read.next;
      return read.html;
    });
    return lines.join('\n');
  };

  function readLine(place: Place, line: string): { readonly html: string; readonly next: Place } {
    const state = place.state && { grammarState: place.state };
    const tokens = highlighter.codeToTokensBase(line, { lang, theme, ...limits, ...state });
    const read = {
      html: tokens.flat().map(tokenHtml).join(''),
      next: samePlace(highlighter.getLastGrammarState(tokens)),
    };
    place.lines.set(line, read);
    return read;
  }

  /** States that are equal are one place, or nothing would ever be met again. */
  function samePlace(state: GrammarState | undefined): Place {
    const stack = state?.getInternalStack();
    const known = places.find((place) => {
      const other = place.state?.getInternalStack();
      return other !== undefined && stack !== undefined && other.equals(stack);
    });
    if (known) return known;
    const place: Place = { state, lines: new Map() };
    places.push(place);
    return place;
  }
}

function tokenHtml({ content, color }: ThemedToken): string {
  const name = classes.get(color ?? '');
  return name === undefined ? htmlText(content) : `<span class="${name}">${htmlText(content)}</span>`;
}
