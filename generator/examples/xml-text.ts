// A small XML text for a schema, for bodies that are XML only and show no example.

import type { JsonValue, Schema } from '../model/types.js';
import { own, raw } from '../model/raw.js';
import { refName } from '../model/reach.js';
import { isList, isObject } from './json-text.js';
import type { Values } from './values/synthesize.js';

/** `<pet id="1"><name>string</name></pet>`: names, attributes and wrapping by the XML Object (OpenAPI section 4.8.26). */
export function xmlText(schema: Schema | null, values: Values): string {
  if (schema === null) return '<root/>';
  const reference = typeof schema === 'object' && schema.$ref !== undefined ? refName(schema.$ref) : 'root';
  return element(xmlName(schema, values) ?? elementName(reference), schema, values.make(schema) ?? '');

  function element(name: string, itemSchema: Schema, value: JsonValue): string {
    if (isList(value)) return list(name, itemSchema, value);
    if (!isObject(value)) return `<${name}>${escaped(value === null ? '' : String(value))}</${name}>`;
    const { properties = {} } = values.viewOf(itemSchema).schema;
    const entries = Object.entries(value).map(([key, member]) => {
      const property = Object.hasOwn(properties, key) ? (properties[key] ?? true) : true;
      return { name: xmlName(property, values) ?? elementName(key), property, member };
    });
    const attributes = entries.filter(({ property }) => xmlKeyword(property, values, 'attribute') === true);
    const children = entries.filter((entry) => !attributes.includes(entry));
    const start = attributes.map((entry) => ` ${entry.name}="${escaped(String(entry.member))}"`).join('');
    const content = children.map((entry) => element(entry.name, entry.property, entry.member)).join('');
    return `<${name}${start}>${content}</${name}>`;
  }

  function list(name: string, listSchema: Schema, value: readonly JsonValue[]): string {
    const { items = true } = values.viewOf(listSchema).schema;
    const itemName = xmlName(items, values) ?? name;
    const content = value.map((item) => element(itemName, items, item)).join('');
    return xmlKeyword(listSchema, values, 'wrapped') === true ? `<${name}>${content}</${name}>` : content;
  }
}

function xmlKeyword(schema: Schema, values: Values, keyword: string): unknown {
  return own(raw(values.viewOf(schema).schema['xml']), keyword);
}

function xmlName(schema: Schema, values: Values): string | null {
  const name = xmlKeyword(schema, values, 'name');
  return typeof name === 'string' ? elementName(name) : null;
}

/** XML 1.0 section 2.3, ASCII only. */
function elementName(text: string): string {
  const name = text.replaceAll(/[^A-Za-z0-9_.:-]/g, '_');
  return /^[A-Za-z_]/.test(name) ? name : `_${name}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
