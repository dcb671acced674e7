import { isRetired, type Method, type Platform } from '../definition/index.ts';

/**
 * The method to check: the one named, or the first whose required values are all given.
 * When none has all, the one that has most of them, so that the report names what is missing there. A way with the operator's
 * app must be named.
 * @throws {RangeError} when the platform has no method of that name
 */
export function chooseMethod(platform: Platform, id: string | undefined, values: Readonly<Record<string, string>>): Method {
  if (id !== undefined) {
    const method = platform.methods.find((candidate) => candidate.id === id);
    if (!method)
      throw new RangeError(`${platform.name} has no method "${id}"; one of: ${platform.methods.map((own) => own.id).join(', ')}`);
    return method;
  }
  const first = platform.methods[0] as Method;
  if (isRetired(platform)) return first;
  const shares = platform.methods.map((method) => {
    if (method.onlyWithApp) return -1;
    const required = method.fields.filter((field) => !field.optional && field.kind !== 'choice');
    return required.filter((field) => isGiven(values, field.id)).length / required.length;
  });
  return platform.methods[shares.indexOf(Math.max(...shares))] ?? first;
}

function isGiven(values: Readonly<Record<string, string>>, id: string): boolean {
  return Object.hasOwn(values, id) && (values[id] ?? '').trim() !== '';
}
