// Path items and operations of 2.0: bodies leave the parameters, responses get a content.

import { fragmentPointer, pointerKeys } from '../../json-pointer.js';
import { isRaw, own, type Raw } from '../expect.js';
import { type BodyParameter, upgradeBody } from './body.js';
import { upgradeParameter } from './parameters.js';
import { upgradeResponse } from './responses.js';
import { upgradeServers } from './servers.js';
import { mapMembers, type Swagger } from './upgrade.js';

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch']);

/** A Path Item Object of 3.0. `path` is escaped for a pointer. */
export function upgradePathItem(value: unknown, path: string, swagger: Swagger): unknown {
  if (!isRaw(value)) return value;
  const pointer = `/paths/${path}`;
  const shared = splitParameters(own(value, 'parameters'), pointer, swagger);
  const item: Record<string, unknown> = { ...value };
  if (own(value, 'parameters') !== undefined) item['parameters'] = shared.parameters;
  for (const method of Object.keys(value)) {
    if (!methods.has(method)) continue;
    item[method] = upgradeOperation(value[method], { pointer: `${pointer}/${method}`, shared: shared.bodies, swagger });
  }
  return item;
}

interface OperationPlace {
  readonly pointer: string;
  /** Body parameters of the path item. */
  readonly shared: readonly BodyParameter[];
  readonly swagger: Swagger;
}

function upgradeOperation(value: unknown, { pointer, shared, swagger }: OperationPlace): unknown {
  if (!isRaw(value) || own(value, '$ref') !== undefined) return value;
  const { root, moved } = swagger;
  const { consumes, produces, schemes, ...rest } = value;
  const split = splitParameters(own(value, 'parameters'), pointer, swagger);
  const bodies = overrideShared(shared, split.bodies);
  const body = upgradeBody(bodies, {
    consumes: consumes ?? own(root, 'consumes'),
    to: `${pointer}/requestBody`,
    moved,
  });
  const answers = { produces: produces ?? own(root, 'produces'), moved };
  return {
    ...rest,
    ...(own(value, 'parameters') === undefined ? {} : { parameters: split.parameters }),
    ...(body === null ? {} : { requestBody: body }),
    ...(Array.isArray(schemes) && own(root, 'host') !== undefined ? { servers: upgradeServers(root, schemes) } : {}),
    responses: mapMembers(own(value, 'responses'), (response, status) => {
      const place = `${pointer}/responses/${status}`;
      return upgradeResponse(response, { ...answers, from: place, to: place });
    }),
  };
}

/** An operation's own body replaces the path item's, its form fields those of the same name. */
function overrideShared(shared: readonly BodyParameter[], own_: readonly BodyParameter[]): readonly BodyParameter[] {
  if (own_.some(({ value }) => own(value, 'in') === 'body')) return own_;
  const names = new Set(own_.map(({ value }) => own(value, 'name')));
  const kept = shared.filter(({ value }) => {
    const isBody = own(value, 'in') === 'body';
    return isBody ? own_.length === 0 : !names.has(own(value, 'name'));
  });
  return [...kept, ...own_];
}

interface SplitParameters {
  /** What stays in `parameters`; not an array where the document has none. */
  readonly parameters: unknown;
  readonly bodies: readonly BodyParameter[];
}

function splitParameters(value: unknown, pointer: string, swagger: Swagger): SplitParameters {
  if (!Array.isArray(value)) return { parameters: value, bodies: [] };
  const parameters: unknown[] = [];
  const bodies: BodyParameter[] = [];
  for (const [index, member] of value.entries()) {
    const from = `${pointer}/parameters/${index}`;
    const resolved = resolveParameter(member, swagger.root);
    const location = resolved === null ? undefined : own(resolved, 'in');
    if (resolved !== null && (location === 'body' || location === 'formData')) {
      bodies.push({ value: resolved, from });
      continue;
    }
    const to = `${pointer}/parameters/${parameters.length}`;
    swagger.moved.set(to, from);
    swagger.moved.set(`${to}/schema`, from);
    parameters.push(upgradeParameter(member));
  }
  return { parameters, bodies };
}

/** The parameter behind a reference: 2.0 shares bodies and form fields like other parameters. */
function resolveParameter(value: unknown, root: Raw): Raw | null {
  let current = value;
  for (let hops = 0; hops < 100; hops += 1) {
    if (!isRaw(current)) return null;
    const ref = own(current, '$ref');
    if (typeof ref !== 'string') return current;
    current = lookUp(root, ref);
  }
  return null;
}

function lookUp(root: Raw, ref: string): unknown {
  if (!ref.startsWith('#/')) return undefined;
  let value: unknown = root;
  for (const key of pointerKeys(fragmentPointer(ref.slice(1)))) {
    value = Array.isArray(value) ? value[Number(key)] : isRaw(value) ? own(value, key) : undefined;
  }
  return value;
}
