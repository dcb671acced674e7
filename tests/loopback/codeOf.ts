/** The code of a failed fetch, where the engine looks for it, or the name of the signal's reason. */
export async function codeOf(failing: Promise<unknown>): Promise<unknown> {
  const error = await failing.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const { name, cause } = (error ?? {}) as { name?: string; cause?: { code?: unknown } };
  return name === 'TypeError' ? cause?.code : name;
}
