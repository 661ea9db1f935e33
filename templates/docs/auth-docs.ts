// What documentation says about credentials: how each scheme is sent, and how its variables are set without being kept anywhere.

import { variableAt } from '../../generator/model/example-variables.js';
import type { OperationExample, Segment } from '../../generator/model/example.js';
import type { SecurityScheme } from '../../generator/model/types.js';
import type { Plan } from '../../generator/plan.js';
import { codeSpan } from './markdown-text.js';

export interface SchemeDoc {
  readonly name: string;
  /** How it is sent, in Markdown. */
  readonly sent: string;
  /** Markdown of the document. */
  readonly description: string;
  /** Shell variables that hold it in the snippets. */
  readonly variables: readonly string[];
}

/** A way to put a secret into a variable of one shell without typing it into a command. */
export interface VariableHelp {
  readonly shell: string;
  readonly language: string;
  readonly text: string;
}

export function schemeDocs(plan: Plan): ReadonlyMap<string, SchemeDoc> {
  const shown = [...plan.examples.values()].flat();
  return new Map(
    Object.entries(plan.api.securitySchemes).map(([name, scheme]) => {
      const example = shown.find(({ auth }) => Object.hasOwn(auth, name));
      const variables = example ? variablesOf(scheme, example) : [];
      return [name, { name, sent: sentAs(scheme), description: scheme.description, variables }];
    }),
  );
}

function sentAs(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case 'bearer':
    case 'oauth2':
      return 'A token, sent as `Authorization: Bearer …`.';
    case 'basic':
      return 'User name and password, sent as `Authorization: Basic …` (RFC 7617).';
    case 'http':
      return `A credential, sent as ${codeSpan(`Authorization: ${scheme.scheme} …`)}.`;
    case 'apiKey':
      return `A key, sent in the ${scheme.in === 'query' ? 'query parameter' : scheme.in} ${codeSpan(scheme.name)}.`;
    case 'mutualTLS':
      return 'A client certificate (mutual TLS).';
    default:
      return scheme satisfies never;
  }
}

function variablesOf(scheme: SecurityScheme, { request }: OperationExample): readonly string[] {
  if (scheme.kind === 'basic')
    return [request.basic?.username ?? [], request.basic?.password ?? []].flatMap((segments) => names(segments));
  const place = scheme.kind === 'apiKey' ? scheme : ({ in: 'header', name: 'Authorization' } as const);
  const variable = variableAt(request, place);
  return variable ? [variable.name] : [];
}

function names(segments: readonly Segment[]): readonly string[] {
  return segments.flatMap((segment) => (segment.kind === 'variable' ? [segment.name] : []));
}

/** For a variable's name, which the generator chose: letters, digits and underscores. */
export function variableHelp(name: string): readonly VariableHelp[] {
  if (!/^[A-Za-z_]\w*$/.test(name)) throw new Error(`${JSON.stringify(name)} is no shell variable`);
  return [
    { shell: 'bash, zsh', language: 'bash', text: `read -rs ${name} && export ${name}\n` },
    { shell: 'fish', language: 'bash', text: `read --silent --global --export ${name}\n` },
    { shell: 'PowerShell 7', language: 'powershell', text: `$Env:${name} = Read-Host -MaskInput\n` },
    {
      shell: 'Windows PowerShell 5.1',
      language: 'powershell',
      text: `$Env:${name} = [Net.NetworkCredential]::new('', (Read-Host -AsSecureString)).Password\n`,
    },
    { shell: 'Command Prompt (shows what you type)', language: 'bat', text: `set /p "${name}="\n` },
  ];
}

/** What every page that explains credentials says, in Markdown. */
export const secretWarning = [
  'Never store a token in plain text: not in code, in a file of the project, in a shell profile, or in a command that your shell remembers.',
  'Keep it in a password manager or the keychain of your system and read it into the variable when you need it; in CI, use the secrets of the service.',
  'Give a token the fewest permissions that do, and revoke it when it may have been seen.',
] as const;
