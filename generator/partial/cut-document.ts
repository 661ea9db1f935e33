// A document without most of its operations, as if somebody had deleted them and what nothing needs any more.

import { unescapeSegment } from '../json-pointer.js';
import { methods } from '../model/methods.js';
import { isRaw, own, pointerToken, raw, type Raw } from '../model/raw.js';

/**
 * The document with the operations at `pointers` alone, and with the components that these reach. What is left stands in the same
 * places. For documents that can be split.
 */
export function cutDocument(value: Raw, pointers: ReadonlySet<string>): Raw {
  const paths = Object.entries(raw(own(value, 'paths'))).flatMap(([path, item]) => {
    const isGone = (name: string): boolean =>
      methods.has(name) && !pointers.has(`/paths/${pointerToken(path)}/${name}`);
    const left = Object.keys(raw(item)).filter((name) => !isGone(name));
    return left.some((name) => methods.has(name)) ? [[path, pick(raw(item), left)] as const] : [];
  });
  const components = raw(own(value, 'components'));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      if (name === 'paths') return [name, Object.fromEntries(paths)];
      if (name === 'webhooks') return [name, {}];
      return [name, name === 'components' ? reached(components, paths) : member];
    }),
  );
}

function reached(components: Raw, paths: unknown): Raw {
  const names = namesFrom(paths, components);
  const kinds = Object.entries(components).map(([kind, members]) => {
    // Security schemes are named, not referred to.
    if (kind === 'securitySchemes' || !isRaw(members)) return [kind, members];
    const left = Object.keys(members).filter((name) => names.has(`${kind}/${name}`));
    return [kind, pick(members, left)];
  });
  return Object.fromEntries(kinds) as Raw;
}

/** No other member is asked for: it may have to be parsed for that. */
function pick(value: Raw, names: readonly string[]): Raw {
  return Object.fromEntries(names.map((name) => [name, own(value, name)]));
}

/** The components, as `schemas/Zone`, whose names stand somewhere in `value` or in one of them: rather too many than too few. */
function namesFrom(value: unknown, components: Raw): ReadonlySet<string> {
  const names = new Set<string>();
  const pending = [value];
  const add = (kind: string, name: string): void => {
    const member = own(raw(own(components, kind)), name);
    if (member === undefined || names.has(`${kind}/${name}`)) return;
    names.add(`${kind}/${name}`);
    pending.push(member);
  };
  const look = (part: unknown, isMapping: boolean): void => {
    if (typeof part === 'string') {
      const [, kind, name] = /^#\/components\/([^/]+)\/(.+)$/s.exec(part) ?? [];
      if (kind !== undefined && name !== undefined) add(kind, unescapeSegment(name));
      else if (isMapping) add('schemas', part);
    } else if (Array.isArray(part)) for (const element of part) look(element, false);
    else if (isRaw(part)) {
      for (const key in part) look(part[key], isMapping || key === 'mapping');
    }
  };
  while (pending.length > 0) look(pending.pop(), false);
  return names;
}
