// Layers of options into what they come to, with the source of each and without secrets.

import type { DocumentOptions } from '../options.js';
import { optionTable } from './option-table.js';

/** What one source says about a document; of several, the later ones win. */
export interface OptionLayer {
  /** For people: `default`, `command line`, or the config file and the place in it. */
  readonly from: string;
  readonly options: Partial<DocumentOptions>;
}

/** An option's value and who said it. */
export interface Explained {
  readonly value: unknown;
  readonly from: string;
}

/** Every option that has a value, in the order of the table. Values of headers and what a URL may hide are shown as `***`. */
export function explainOptions(layers: readonly OptionLayer[]): Readonly<Record<string, Explained>> {
  const defaults = Object.entries(optionTable).map(([name, entry]) => [
    name,
    'default' in entry ? entry.default : undefined,
  ]);
  const all = [{ from: 'default', options: Object.fromEntries(defaults) as Partial<DocumentOptions> }, ...layers];
  return Object.fromEntries(
    Object.keys(optionTable).flatMap((name) => {
      const said = all.findLast(({ options }) => options[name as keyof DocumentOptions] !== undefined);
      if (!said) return [];
      const value = said.options[name as keyof DocumentOptions];
      return [[name, { value: name === 'headers' ? hideValues(value) : hideSecrets(value), from: said.from }]];
    }),
  );
}

const hidden = '***';

function hideValues(headers: unknown): unknown {
  return Object.fromEntries(Object.keys(headers as object).map((name) => [name, hidden]));
}

/** URLs lose their user, password and the values of their query; everything else stays. */
function hideSecrets(value: unknown): unknown {
  if (typeof value === 'string') return hideInUrl(value);
  if (Array.isArray(value)) return value.map(hideSecrets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, hideSecrets(member)]));
}

function hideInUrl(text: string): string {
  if (!/^https?:\/\//i.test(text)) return text;
  return text.replace(/\/\/[^/?#]*@/, `//${hidden}@`).replaceAll(/([?&][^=&#]*)=[^&#]*/g, `$1=${hidden}`);
}
