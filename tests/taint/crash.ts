/** Ends the process by an error outside of everything that could catch it, which holds all that a request holds. */
export async function crash(how: string, request: Request): Promise<Response> {
  const all = `${request.url} ${JSON.stringify([...request.headers])}`;
  const error = Object.assign(new Error(all, { cause: new Error(all) }), { code: all, name: all, request: all });
  error.stack = `${all}\n    at ${all}:1:1\n${error.stack}`;
  setImmediate(() => {
    if (how === 'uncovered') process.removeAllListeners('uncaughtException');
    if (how === 'rejection') Promise.reject(all);
    else throw error;
  });
  return new Promise(() => {});
}
