// Offsets that grow by the size of a page: the one that the document says a page has, where nobody asks for another.

import { expect, it } from 'vitest';

import { generated } from './generated.js';

it('is known to the function and to the loops', async () => {
  const files = await generated('pagination-offset', {
    targets: ['typescript', 'curl', 'powershell'],
    loops: 'all',
    include: ['path:/users'],
    pagination: { listUsers: { style: 'offset', advance: 'size' } },
  });
  const has = (path: string, part: RegExp): boolean => part.test(files.get(path) ?? '');
  expect({
    bySize: has('typescript/operations/users.ts', /bySize: true\b/),
    pageSize: has('typescript/operations/users.ts', /pageSize: 10\b/),
    curl: has('curl/users/list-users--all.sh', /\(10\) as \$step/),
    powershell: has('powershell/users/list-users--all.ps1', /\$step = 10\b/),
  }).toEqual({ bySize: true, pageSize: true, curl: true, powershell: true });
});
