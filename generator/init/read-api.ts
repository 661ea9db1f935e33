// What `curlew init` has to know about a document: that it can be read, and what it asks credentials for.

import { DocumentError } from '../diagnostics.js';
import { planDocument } from '../plan-document.js';
import { nearestName } from '../nearest-name.js';

/** A document that has been read. */
export interface ApiSummary {
  readonly title: string;
  readonly operations: number;
  /** Names of its security schemes. */
  readonly schemes: readonly string[];
}

/** Throws a DocumentError where the document is wrong. */
export async function readApi(input: string): Promise<ApiSummary> {
  const { plan } = await planDocument({ input });
  const { title, operations, securitySchemes } = plan.api;
  return { title, operations: operations.length, schemes: Object.keys(securitySchemes) };
}

/** `scheme=VARIABLE` texts into variables by scheme. Throws a DocumentError (exit code 2) for what the document has not. */
export function authVariables(texts: readonly string[], { schemes }: ApiSummary): Readonly<Record<string, string>> {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf('=');
      const [scheme, variable] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
      if (!/^[A-Za-z_]\w*$/.test(variable) || scheme === '')
        throw authError(`${JSON.stringify(text)} is not scheme=VARIABLE`, 'write --auth api_token=MY_API_TOKEN');
      // A basic scheme has two variables: `<scheme>.username` and `<scheme>.password`.
      if (!schemes.includes(scheme.replace(/\.(username|password)$/, ''))) {
        const nearest = nearestName(scheme, schemes);
        const known = schemes.length === 0 ? 'the document has none' : `schemes are ${schemes.join(', ')}`;
        throw authError(
          `there is no security scheme ${JSON.stringify(scheme)}`,
          nearest === null ? known : `did you mean ${nearest}?`,
        );
      }
      return [scheme, variable];
    }),
  );
}

function authError(message: string, hint: string): DocumentError {
  return new DocumentError(
    [{ severity: 'error', code: 'auth', file: 'command line', pointer: '', message, hint }],
    'usage',
  );
}
