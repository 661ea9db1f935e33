// Runs tables of component schemas and the declarations they become, and compiles all of them at the end.

import { describe, expect, it } from 'vitest';
import type { Direction } from '../../generator/plan.js';
import { compile, declarations, type Schemas } from './printed.js';

export interface Case {
  readonly name: string;
  readonly given: Schemas;
  readonly direction?: Direction;
  readonly want: string;
  /** Statements that must hold for the types; `Same<A, B>` and `yes` are at hand. */
  readonly holds?: string;
}

const assertions = `export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
export declare function yes<T extends true>(): T;
`;

/** One test for each case, and one that the results compile. */
export function describeCases(kind: string, cases: readonly Case[]): void {
  describe(kind, () => {
    it.each(cases)('$name', ({ given, direction, want }) => {
      expect(`\n${declarations(given, direction)}`).toBe(want);
    });

    it('compile, and hold what is said of them', async () => {
      const modules = cases.map(({ name, given, direction, holds }) => {
        const text = `${declarations(given, direction)}\n${holds ? assertions + holds : ''}`;
        return [name.replaceAll(/\W+/g, '-'), text] as const;
      });
      expect(new Set(modules.map(([name]) => name)).size).toBe(cases.length);
      expect(await compile(new Map(modules))).toBe('');
    });
  });
}
