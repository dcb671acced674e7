/**
 * An object that is made when something is read of it that is not known yet. To whoever reads it, it is the made one.
 * @param known what can be told before
 */
export function lazily<Made extends object>(known: Partial<Made>, make: () => Made): Made {
  let made: Made | undefined;
  const whole = () => {
    made ??= make();
    return made;
  };
  return new Proxy({} as Made, {
    get: (_, key) => Reflect.get(Object.hasOwn(known, key) ? known : whole(), key),
    has: (_, key) => Reflect.has(whole(), key),
    ownKeys: () => Reflect.ownKeys(whole()),
    getOwnPropertyDescriptor: (_, key) => {
      const described = Reflect.getOwnPropertyDescriptor(whole(), key);
      return described && { ...described, configurable: true };
    },
  });
}
