// Which files and URLs a document's references may lead to: its own folder, and what the user allowed.

import { realpath } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Says whether a URI may be read. */
export interface RefPolicy {
  /** `null` where it may, else what the user would have to allow: an origin or a folder. */
  refusal(uri: string): Promise<string | null>;
  /** The same for one hop of a redirect, where only origins count. */
  allowsOrigin(url: URL): boolean;
}

/** The policy of a document at `rootUri`. `allow` holds folders and origins (`https://example.com`). */
export async function createRefPolicy(rootUri: string, allow: readonly string[]): Promise<RefPolicy> {
  const origins = new Set(allow.filter(isUrl).map((entry) => new URL(entry).origin));
  const folders = await Promise.all(allow.filter((entry) => !isUrl(entry)).map((entry) => realFolder(resolve(entry))));
  if (rootUri.startsWith('file:')) folders.push(await realFolder(fileURLToPath(new URL('.', rootUri))));
  const rootFolder = isUrl(rootUri) ? new URL('.', rootUri).href : null;
  const allowsOrigin = (url: URL): boolean =>
    origins.has(url.origin) || (rootFolder !== null && url.origin === new URL(rootFolder).origin);
  return {
    allowsOrigin,
    refusal: async (uri) => {
      if (isUrl(uri)) {
        const url = new URL(uri);
        const isBeside = rootFolder !== null && uri.startsWith(rootFolder);
        return isBeside || origins.has(url.origin) ? null : url.origin;
      }
      if (!uri.startsWith('file:')) return uri.slice(0, uri.indexOf(':') + 1);
      // The link that a name may be counts, not the name.
      const path = await realFolder(fileURLToPath(uri));
      const isInside = folders.some((folder) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep));
      return isInside ? null : fileURLToPath(new URL('.', pathToFileURL(path)));
    },
  };
}

function isUrl(entry: string): boolean {
  return /^https?:\/\//i.test(entry);
}

/** The path without symbolic links; a path that does not exist stays as it is, and reading it fails later. */
async function realFolder(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return resolve(path);
  }
}
