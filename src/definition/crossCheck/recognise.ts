import { placeholders } from '../common.ts';
import { forMethod } from '../forMethod.ts';
import { fullUrl } from '../fullUrl.ts';
import { isSecret } from '../isSecret.ts';
import type { LivePlatform } from '../platform.ts';
import type { Request } from '../request.ts';
import type { Problem } from './problem.ts';
import { templatesOf } from './templates.ts';

/** A stranger learns nothing: the request that tells whether the platform is there carries only what everybody may see. */
export function recogniseProblems(platform: LivePlatform): Problem[] {
  return platform.methods.flatMap((method) => {
    const seen = forMethod(platform, method);
    const { recognise, roots } = seen.api;
    const own = method.api ? ['methods', platform.methods.indexOf(method)] : [];
    if (!recognise)
      return roots ? [{ path: [...own, 'api', 'roots'], message: 'needs api.recognise, which tells where the API stands' }] : [];
    const open = method.fields.filter((field) => !isSecret(field)).map(({ id }) => id);
    const place = [...own, 'api', 'recognise'];
    const requests = [recognise.request].flat();
    const last = requests.at(-1)?.onlyIf
      ? [{ path: [...place, 'request'], message: 'one of them must always be asked: the last must have no onlyIf' }]
      : [];
    const asked: [path: PropertyKey[], request: Request][] = [
      ...requests.map((request): [PropertyKey[], Request] => [['request'], request]),
      ...Object.entries(recognise.why).map(([id, request]): [PropertyKey[], Request] => [['why', id], request]),
    ];
    const problems = asked.flatMap(([path, request]) => {
      const wrong = (message: string) => ({ path: [...place, ...path], message });
      const texts = [{ text: fullUrl(request, seen.api), place: 'url' }, ...templatesOf(request, seen)];
      return [
        ...(request.auth === 'none' ? [] : [wrong("must carry no credentials: get('/version', { auth: 'none' })")]),
        ...(request.auth === 'none' ? texts : []).flatMap(({ text, place }) =>
          placeholders(text)
            .filter((name) => !open.includes(name) && name !== 'host' && name !== 'root')
            .map((name) =>
              wrong(
                `must carry nothing secret, and {${name}} stands in ${place}${place === 'api.headers' ? '; move it into api.auth' : ''}`,
              ),
            ),
        ),
        ...(request.otherwise
          ? [wrong('has one answer that tells: write several requests with onlyIf instead of otherwise')]
          : []),
      ];
    });
    return [...problems, ...last];
  });
}
