// Parameters and credentials as the pieces of a request: path values, query, headers and cookies, with their variables.

import type { ExampleHeader, Segment } from '../model/example.js';
import type { ApiModel, SecurityScheme } from '../model/types.js';
import type { ShownParameter } from './parameter-values.js';
import type { CredentialVariable, SchemeVariables } from './scheme-variables.js';
import { freeName } from './shell-names.js';
import type { Piece } from './request-url.js';
import { encodeComponent, parameterText } from './wire.js';

/** A piece with the place it goes to. */
export interface PlacedPiece {
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly name: string;
  readonly text: Piece;
}

/** The credentials that an example shows. */
export interface ShownCredentials {
  readonly pieces: readonly PlacedPiece[];
  readonly basic: { readonly username: readonly Segment[]; readonly password: readonly Segment[] } | null;
}

/** Credential variables in the places that their schemes name (OpenAPI section 4.8.27). */
export function credentialPieces(
  api: ApiModel,
  chosen: readonly string[],
  variables: ReadonlyMap<string, SchemeVariables>,
): ShownCredentials {
  const entries = chosen.map((name) => ({ scheme: api.securitySchemes[name], variable: variables.get(name) }));
  const basic = entries.map(({ variable }) => variable).find((variable) => variable?.kind === 'basic');
  return {
    pieces: entries.flatMap(({ scheme, variable }) =>
      scheme !== undefined && variable?.kind === 'single' ? credentialPiece(scheme, variable.credential) : [],
    ),
    basic: basic?.kind === 'basic' ? { username: [secret(basic.username)], password: [secret(basic.password)] } : null,
  };
}

function secret({ name, value }: CredentialVariable): Segment {
  return { kind: 'variable', name, value, secret: true };
}

function credentialPiece(scheme: SecurityScheme, variable: CredentialVariable): readonly PlacedPiece[] {
  const inUrl = secret({ name: variable.name, value: encodeComponent(variable.value) });
  switch (scheme.kind) {
    case 'bearer':
    case 'oauth2':
      return [authorization('Bearer', variable)];
    case 'http':
      return [authorization(scheme.scheme, variable)];
    case 'apiKey': {
      if (scheme.in === 'header') return [{ in: 'header', name: scheme.name, text: [secret(variable)] }];
      const text = [literal(`${encodeComponent(scheme.name)}=`), inUrl];
      return [{ in: scheme.in, name: scheme.name, text }];
    }
    case 'basic':
    case 'mutualTLS':
      return [];
  }
}

function authorization(word: string, variable: CredentialVariable): PlacedPiece {
  return { in: 'header', name: 'Authorization', text: [literal(`${word} `), secret(variable)] };
}

function literal(text: string): Segment {
  return { kind: 'literal', text };
}

/**
 * Parameters in document order; `nameOf` gives the shell variable of a parameter. A path value becomes a variable, whose name `taken` does not hold yet; so does a value that is a
 * credential. Values that are lists or objects, and everything else, are fixed text.
 */
export function parameterPieces(
  shown: readonly ShownParameter[],
  taken: ReadonlySet<string>,
  nameOf: (parameter: string) => string,
): readonly PlacedPiece[] {
  const names = new Set(taken);
  return shown.map((entry) => {
    const { parameter, value, isSecret } = entry;
    const text = parameterText(parameter, value);
    const place = parameter.in === 'querystring' ? 'query' : parameter.in;
    if ((place !== 'path' && !isSecret) || typeof value === 'object') {
      return { in: place, name: parameter.name, text: text === '' ? [] : [literal(text)] };
    }
    const name = freeName(nameOf(parameter.name), names);
    names.add(name);
    return { in: place, name: parameter.name, text: variableText(entry, text, name) };
  });
}

/** Styles put text in front of the value (`;id=`, `token=`): that stays fixed. */
function variableText({ parameter, value, isSecret }: ShownParameter, text: string, name: string): Piece {
  const plain = parameter.in === 'header' ? String(value) : encodeComponent(String(value));
  const known = text.endsWith(plain) ? plain : text;
  const before = text.slice(0, text.length - known.length);
  const variable: Segment = { kind: 'variable', name, value: known, ...(isSecret ? { secret: true } : {}) };
  return before === '' ? [variable] : [literal(before), variable];
}

/** Headers in the order they are printed: credentials, negotiation, the operation's own, cookies. */
export function requestHeaders(
  pieces: readonly PlacedPiece[],
  negotiation: readonly PlacedPiece[],
): readonly ExampleHeader[] {
  const isCredential = ({ text }: PlacedPiece): boolean =>
    text.some((segment) => segment.kind === 'variable' && segment.secret === true);
  const headers = pieces.filter((piece) => piece.in === 'header');
  const cookies = pieces.filter((piece) => piece.in === 'cookie' && piece.text.length > 0);
  const ordered = [
    ...headers.filter(isCredential),
    ...negotiation,
    ...headers.filter((piece) => !isCredential(piece)),
  ].map(({ name, text }) => ({ name, value: text }));
  if (cookies.length === 0) return ordered;
  const joined = cookies.flatMap(({ text }, index) => (index === 0 ? text : [literal('; '), ...text]));
  return [...ordered, { name: 'Cookie', value: joined }];
}

/** `Accept` and `Content-Type`, where they are sent. */
export function negotiationHeaders(accept: string | null, contentType: string | null): readonly PlacedPiece[] {
  const header = (name: string, value: string | null): readonly PlacedPiece[] =>
    value === null || !/^[\x20-\x7e]+$/.test(value) ? [] : [{ in: 'header', name, text: [literal(value)] }];
  return [...header('Accept', accept), ...header('Content-Type', contentType)];
}

/** Where a parameter writes the same header as a credential, the client sends the parameter. */
export function withoutOverridden(
  credentials: readonly PlacedPiece[],
  parameters: readonly PlacedPiece[],
): readonly PlacedPiece[] {
  const headers = new Set(parameters.filter((piece) => piece.in === 'header').map(({ name }) => name.toLowerCase()));
  return credentials.filter((piece) => piece.in !== 'header' || !headers.has(piece.name.toLowerCase()));
}

/** What each variable of the segments stands for, in the order of first use. */
export function variablesOf(segments: readonly Segment[]): Readonly<Record<string, string>> {
  const used = segments.flatMap((segment) =>
    segment.kind === 'variable' ? [[segment.name, segment.value] as const] : [],
  );
  return Object.fromEntries(used);
}
