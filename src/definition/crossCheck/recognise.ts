import { placeholders } from '../common.ts';
import { forMethod } from '../forMethod.ts';
import { fullUrl } from '../fullUrl.ts';
import { isSecret } from '../isSecret.ts';
import type { LivePlatform } from '../platform.ts';
import type { Problem } from './problem.ts';
import { templatesOf } from './templates.ts';

/** A stranger learns nothing: the request that tells whether the platform is there carries only what everybody may see. */
export function recogniseProblems(platform: LivePlatform): Problem[] {
  return platform.methods.flatMap((method) => {
    const seen = forMethod(platform, method);
    const { recognise } = seen.api;
    if (!recognise) return [];
    const open = method.fields.filter((field) => !isSecret(field)).map(({ id }) => id);
    const own = method.api ? ['methods', platform.methods.indexOf(method)] : [];
    const wrong = (message: string) => ({ path: [...own, 'api', 'recognise', 'request'], message });
    const requests = [recognise.request].flat();
    const last = requests.at(-1)?.onlyIf ? [wrong('one of them must always be asked: the last must have no onlyIf')] : [];
    const problems = requests.flatMap((request) => {
      const texts = [{ text: fullUrl(request, seen.api), place: 'url' }, ...templatesOf(request, seen)];
      return [
        ...(request.auth === 'none' ? [] : [wrong("must carry no credentials: get('/version', { auth: 'none' })")]),
        ...(request.auth === 'none' ? texts : []).flatMap(({ text, place }) =>
          placeholders(text)
            .filter((name) => !open.includes(name) && name !== 'host')
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
