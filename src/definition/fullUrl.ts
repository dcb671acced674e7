import type { Api } from './api.ts';
import type { Request } from './request.ts';

/** The address of a request as a template: its own when it is whole, else behind the API's base. */
export function fullUrl({ url }: Pick<Request, 'url'>, { base }: Pick<Api, 'base'>): string {
  return /^(https:|\{)/.test(url) ? url : base + url;
}
