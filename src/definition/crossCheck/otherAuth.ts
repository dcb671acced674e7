import type { LivePlatform } from '../platform.ts';
import type { Problem } from './problem.ts';

/** What stands in an address ends up in logs, so it comes last. */
export function otherAuthProblems(platform: LivePlatform): Problem[] {
  const apis = [
    { path: ['api'], api: platform.api, methods: platform.methods },
    ...platform.methods.flatMap((method, m) =>
      method.api ? [{ path: ['methods', m, 'api'], api: method.api, methods: [method] }] : [],
    ),
  ];
  return apis.flatMap(({ path, api, methods }) =>
    api.otherAuth.flatMap(({ auth, step }, index) => {
      const place = [...path, 'otherAuth', index];
      const isLast = index === api.otherAuth.length - 1;
      const isStep = step === undefined || methods.some(({ steps }) => steps.some(({ id }) => id === step));
      return [
        ...('query' in auth && !isLast
          ? [{ path: place, message: 'puts the key into an address: it must come last, after every signature' }]
          : []),
        ...(isStep ? [] : [{ path: [...place, 'step'], message: `no step "${step}" in the methods that use this API` }]),
      ];
    }),
  );
}
