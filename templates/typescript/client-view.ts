// What the template prints for createClient: the API's own servers and ways to authenticate.

import type { ApiModel, SecurityScheme, Server } from '../../generator/model/types.js';
import type { Plan } from '../../generator/plan.js';
import { Code } from '../../generator/target.js';
import type { PropertyView } from './input.js';
import { serverData } from './operation-data.js';
import { docComment, docComments, literal, literalUnion } from './syntax.js';

export interface ClientView {
  readonly docs: Code;
  readonly api: Code;
  readonly schemes: readonly PropertyView[];
  readonly link: Code;
  readonly variables: readonly PropertyView[];
  /** Whether credentials expire, so that a refused one is asked for again. */
  readonly isRenewing: boolean;
}

export function clientView(plan: Plan): ClientView {
  const { api } = plan;
  const schemes = Object.entries(api.securitySchemes).filter(([, scheme]) => isCredential(scheme));
  const variables = serverVariables(api);
  const [server] = api.servers;
  return {
    docs: docComment([`A client of ${api.title || 'the API'}.`, serverRemark(server)]),
    api: literal({
      server: server ? serverData(server, (name) => new Code(name)) : { url: '/' },
      ...(schemes.length > 0 && {
        schemes: Object.fromEntries(schemes.map(([name, scheme]) => [name, schemeData(scheme)])),
        authenticate: new Code('credentialsOf'),
      }),
    }),
    schemes: schemes.map(([name, scheme]) => schemeProperty(name, scheme)),
    link: new Code('{@link createClient}'),
    variables,
    isRenewing: hasScheme(api, ({ kind }) => kind === 'oauth2'),
  };
}

/** What of the runtime the client's file refers to. */
export function clientValues(api: ApiModel): readonly string[] {
  return [
    'connect',
    ...(hasScheme(api, isCredential) ? ['credentialsOf'] : []),
    ...(hasScheme(api, ({ kind }) => kind === 'basic') ? ['basic'] : []),
    ...(api.servers[0]?.url.includes('{') ? ['fillServer'] : []),
    ...(hasScheme(api, (scheme) => scheme.kind === 'apiKey' && scheme.in === 'cookie') ? ['putCookie'] : []),
    ...(hasScheme(api, ({ kind }) => kind === 'oauth2') ? ['renewing'] : []),
  ];
}

/** Mutual TLS is no part of a request. */
function isCredential({ kind }: SecurityScheme): boolean {
  return kind !== 'mutualTLS';
}

function hasScheme(api: ApiModel, is: (scheme: SecurityScheme) => boolean): boolean {
  return Object.values(api.securitySchemes).some(is);
}

function serverRemark(server: Server | undefined): string {
  return server
    ? `Requests go to ${server.url} unless baseUrl says otherwise.`
    : 'The document names no server: give a baseUrl.';
}

/** The runtime's data of a scheme. */
function schemeData(scheme: SecurityScheme): object {
  switch (scheme.kind) {
    case 'bearer':
    case 'oauth2':
      return { in: 'header', name: 'Authorization', prefix: 'Bearer ' };
    case 'basic':
      return { in: 'header', name: 'Authorization', prefix: 'Basic ', write: new Code('basic') };
    case 'http':
      return { in: 'header', name: 'Authorization', prefix: `${scheme.scheme} ` };
    case 'apiKey':
      return { in: scheme.in, name: scheme.name, put: scheme.in === 'cookie' ? new Code('putCookie') : undefined };
    case 'mutualTLS':
      throw new Error('mutual TLS is no credential of a request');
  }
}

function schemeProperty(name: string, scheme: SecurityScheme): PropertyView {
  return { docs: docComments([scheme.description]), name, optional: true, type: new Code('CredentialSource') };
}

function serverVariables(api: ApiModel): readonly PropertyView[] {
  const byName = new Map(api.servers.flatMap((server) => Object.entries(server.variables)));
  return [...byName].map(([name, variable]) => ({
    docs: docComments([variable.description, variable.default === '' ? '' : `Default: ${variable.default}`]),
    name,
    optional: true,
    type: variable.enum.length > 0 ? literalUnion(variable.enum) : new Code('string'),
  }));
}
