// Code samples as an Overlay document (OpenAPI Overlay Specification 1.0.0).

import { Document } from 'yaml';
import type { Diagnostic } from '../diagnostics.js';
import type { ApiModel, Operation } from '../model/types.js';
import { mergeSamples, samplesKey } from './merge.js';
import { pointerTokens } from './pointer-tokens.js';
import type { OperationSamples } from './samples.js';

/** The text of an overlay, and the operations that it cannot say anything about. */
export interface OverlayDocument {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * YAML text that makes of the document what `--apply` makes of it. Its first actions take away what an earlier overlay put
 * in, so that it can be applied twice; lists are concatenated by the tools that apply it.
 */
export function overlayDocument(
  { title, version }: ApiModel,
  operations: readonly OperationSamples[],
  document: string | null,
): OverlayDocument {
  const [apt, skipped] = partition(operations);
  const updates = apt.flatMap(({ operation, samples }) => {
    const { added } = mergeSamples(operation.extensions[samplesKey], samples);
    return added.length === 0 ? [] : [{ target: jsonPath(operation.pointer), update: { [samplesKey]: added } }];
  });
  const overlay = {
    overlay: '1.0.0',
    info: { title: `Code samples of ${title || 'the API'}`, version: version || '1' },
    ...(document === null ? {} : { extends: document }),
    actions: [...removals(operations), ...updates],
  };
  const text = new Document(overlay, { aliasDuplicateObjects: false }).toString({ lineWidth: 0 });
  return { text, diagnostics: skipped.map(({ operation }) => noList(operation)) };
}

/** Into samples that are no list nothing can be merged. */
function partition(
  operations: readonly OperationSamples[],
): readonly [apt: readonly OperationSamples[], skipped: readonly OperationSamples[]] {
  const isApt = ({ operation: { extensions } }: OperationSamples): boolean =>
    extensions[samplesKey] === undefined || Array.isArray(extensions[samplesKey]);
  return [operations.filter(isApt), operations.filter((one) => !isApt(one))];
}

/** Operations stand below their path, those of OpenAPI 3.2 with a method of their own one level deeper. */
function removals(operations: readonly OperationSamples[]): readonly object[] {
  const ours = `['${samplesKey}'][?@['x-curlew'] == true]`;
  const isDeeper = operations.some(({ operation }) => pointerTokens(operation.pointer)[2] === 'additionalOperations');
  const places = ['$.paths.*.*', ...(isDeeper ? ['$.paths.*.additionalOperations.*'] : [])];
  return places.map((place) => ({ target: place + ours, remove: true }));
}

function noList({ key, pointer }: Operation): Diagnostic {
  return {
    severity: 'warning',
    code: 'samples-no-list',
    pointer,
    message: `${key} has ${samplesKey} that are no list`,
    hint: 'make it a list of samples, or take it out',
  };
}

/** A JSON Pointer as a JSONPath (RFC 9535) of one node. */
export function jsonPath(pointer: string): string {
  return `$${pointerTokens(pointer).map(selector).join('')}`;
}

function selector(name: string): string {
  if (/^[A-Za-z_]\w*$/.test(name)) return `.${name}`;
  const escaped = JSON.stringify(name).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `['${escaped}']`;
}
