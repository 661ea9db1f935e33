import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest files, each of which would keep one processor busy and the other idle if it came last. */
const longest = [
  'test/package/package.test.ts',
  'test/verify/specs.test.ts',
  'test/invalid/thirty.test.ts',
  'test/unchanged/unchanged.test.ts',
  'test/docs/access.test.ts',
];

/** Begins with the longest files: vitest itself knows no times on a clean checkout. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = longest.findIndex((path) => moduleId.endsWith(`/${path}`));
      return found < 0 ? longest.length : found;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
  },
});
