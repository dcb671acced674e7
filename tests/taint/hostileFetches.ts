/** Ways for a request to end that hold a text wherever an error or an answer can hold one. */
export function hostileFetches(text: string): Record<string, () => Promise<Response>> {
  const thrower = () => {
    throw everywhere(text);
  };
  const trap = new Proxy({}, { get: thrower, has: thrower, getPrototypeOf: thrower, ownKeys: thrower });
  return {
    'an error that is full of it': async () => Promise.reject(everywhere(text)),
    'an error of fetch with such a cause': async () => Promise.reject(new TypeError(text, { cause: everywhere(text) })),
    'a code that looks like one': async () => Promise.reject(Object.assign(new Error(text), { code: text.toUpperCase() })),
    'a cause with a code that looks like one': async () =>
      Promise.reject(new TypeError('fetch failed', { cause: { code: text.toUpperCase() } })),
    'a name that looks like one': async () => Promise.reject(Object.assign(new Error(text), { name: `${text}Error` })),
    'an error thrown at once': () => {
      throw everywhere(text);
    },
    'a text': async () => Promise.reject(text),
    'an object': async () => Promise.reject({ message: text, name: text, code: text, stack: text }),
    nothing: async () => Promise.reject(undefined),
    'an object that throws when it is looked at': async () => Promise.reject(trap),
    'an error whose code throws': async () => Promise.reject(Object.defineProperty(new Error(text), 'code', { get: thrower })),
    'an error whose cause throws': async () => Promise.reject(Object.defineProperty(new Error(text), 'cause', { get: thrower })),
    'an error whose name throws': async () => Promise.reject(Object.defineProperty(new Error(text), 'name', { get: thrower })),
    'an abort with it as reason': async () => AbortSignal.abort(everywhere(text)).throwIfAborted() as never,
    'an abort': async () => Promise.reject(new DOMException(text, 'AbortError')),
    'an answer that breaks off': async () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.error(everywhere(text)),
        }),
      ),
    'an answer whose status throws': async () => Object.defineProperty(new Response(text), 'status', { get: thrower }),
    'an answer whose headers throw': async () => Object.defineProperty(new Response('{}'), 'headers', { get: thrower }),
    'no answer at all': async () => text as unknown as Response,
  };
}

function everywhere(text: string): Error {
  const error = new Error(`${text}\n    at ${text} (${text}:1:1)`, { cause: new Error(text) });
  error.stack = `${text}\n    at ${text} (file:///${text}.ts:1:1)\n${error.stack}`;
  return Object.assign(error, { name: text, code: text, errno: text, hostname: text, [text]: text });
}
