import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The tests that need the built site come last, so that the others run while it is built. Of those, the one that takes longest comes
 * first, so that it does not keep one processor busy at the end while the others have nothing to do.
 */
export class RunOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

function rank({ project, moduleId }: TestSpecification): number {
  if (project.name !== 'browser') return 0;
  return moduleId.endsWith('/mistakes.test.ts') ? 1 : 2;
}
