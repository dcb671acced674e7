import type { Api, Auth, Request } from '../../definition/index.ts';

/** How a request shows the key, where it does. */
export function authOf(request: Pick<Request, 'auth'>, api: Pick<Api, 'auth'>): Auth | undefined {
  const auth = request.auth ?? api.auth;
  return auth === 'none' ? undefined : auth;
}
