import type { CurrentBundler } from '@docusaurus/types';

type Compiler = InstanceType<CurrentBundler['instance']['Compiler']>;

/**
 * Makes what is wrong with the catalogue an error of the compilation. So it stands in the browser's overlay and in the terminal as
 * any other error, until it is mended. The bundler itself sees what is made of the definitions only.
 */
export class ProblemPlugin {
  #problem: Error | undefined;
  #shown: Error | undefined;
  #compiler: Compiler | undefined;

  apply(compiler: Compiler): void {
    this.#compiler = compiler;
    compiler.hooks.thisCompilation.tap('ProblemPlugin', ({ errors }) => {
      this.#shown = this.#problem;
      if (this.#problem) errors.push(this.#problem);
    });
  }

  /** @param problem what is wrong now; `undefined` when nothing is */
  show(problem: Error | undefined): void {
    this.#problem = problem;
    // What stands there already is not said again.
    if (problem?.message !== this.#shown?.message) this.#compiler?.watching?.invalidate();
  }
}
