/** A function of a definition that throws over an answer has not understood it, which is no reason for the check to fail. */
export function attempt<Value>(ask: () => Value): Value | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
