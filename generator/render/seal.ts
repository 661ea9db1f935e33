// Makes a view throw on a key it does not have: Handlebars' strict mode lets `{{#if missing}}` and `{{str missing}}` pass.

import { Code } from '../target.js';

/** A template asked a view for what it does not have. */
export class ViewKeyError extends TypeError {
  override readonly name = 'ViewKeyError';
  readonly key: string;
  constructor(key: string, known: readonly string[]) {
    super(`the view has no ${JSON.stringify(key)}; it has ${known.join(', ')}`);
    this.key = key;
  }
}

/** A view that reads the same but throws a TypeError on an unknown key; `Code` and primitives stay as they are. */
export function seal<T>(view: T): T {
  if (typeof view !== 'object' || view === null || view instanceof Code) return view;
  return new Proxy<T & object>(view, { get: readSealed, getOwnPropertyDescriptor: describeSealed });
}

function readSealed(view: object, key: string | symbol): unknown {
  if (typeof key === 'symbol' || Object.hasOwn(view, key)) return seal(Reflect.get(view, key));
  if (key in view && (Array.isArray(view) || key === 'constructor')) return Reflect.get(view, key);
  throw new ViewKeyError(String(key), Object.keys(view));
}

function describeSealed(view: object, key: string | symbol): PropertyDescriptor | undefined {
  if (typeof key === 'string' && !Object.hasOwn(view, key) && !(key in view)) readSealed(view, key);
  return Reflect.getOwnPropertyDescriptor(view, key);
}
