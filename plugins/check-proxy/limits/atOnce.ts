/** Comes in, or is told that too many of the same key are inside. The function makes room again. */
export type EnterByKey = (key: string) => (() => void) | undefined;

/** Lets at most so many of each key in at once. */
export function atOnceByKey(atMost: number): EnterByKey {
  const inside = new Map<string, number>();
  return (key) => {
    const before = inside.get(key) ?? 0;
    if (before >= atMost) return undefined;
    inside.set(key, before + 1);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      const now = (inside.get(key) ?? 1) - 1;
      if (now > 0) inside.set(key, now);
      else inside.delete(key);
    };
  };
}
