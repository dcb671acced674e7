import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { inject } from 'vitest';
import type { ToldSite } from './setup.ts';

const [answer] = (await once(get(inject('siteAt')), 'response')) as [IncomingMessage];
const told = (await json(answer)) as ToldSite;
if ('failure' in told) throw new Error(told.failure);

/** Where the built site is served, with its checker and the sandbox. To import this is to wait until it is. */
export const { baseURL } = told;
