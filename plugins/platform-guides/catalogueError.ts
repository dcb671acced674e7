import { relative } from 'node:path';

/** Why no guides could be made, as whoever wrote a definition needs it: what is wrong, and where. No stack. */
export class CatalogueError extends Error {
  constructor(thrown: unknown) {
    // What could not be loaded is wrapped by Docusaurus.
    const reason = (thrown instanceof Error && thrown.cause) || thrown;
    super(reason instanceof Error ? describe(reason) : String(reason));
    this.stack = this.message;
  }
}

const place = /(\/[^\s()]{1,1000}|[A-Z]:\\[^()\n]{1,1000}):(\d+):(\d+)/;

function describe({ name, message, stack = '' }: Error): string {
  // It names its file and every place in it.
  if (name === 'DefinitionError') return message;
  const what = message.replace(/\nRequire stack:\n[\s\S]*/, '');
  // A parser names the place in its message.
  const parsed = place.exec(what);
  if (parsed) return `${relative('', parsed[1] ?? '')}:${parsed[2]}:${parsed[3]}: ${what.replace(parsed[0], '').trim()}`;
  const frame = stack.split('\n').find((line) => /^\s+at /.test(line) && !/node_modules|node:/.test(line) && place.test(line));
  const [, file, line] = place.exec(frame ?? '') ?? [];
  // The column would be one of the code that ran.
  return file ? `${relative('', file)}:${line}: ${what}` : what;
}
