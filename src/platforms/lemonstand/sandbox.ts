import { networkFailure, type Sandbox } from '../../../plugins/sandbox/play/sandbox.ts';

/** LemonStand has no servers any more: nothing that is sent to it can arrive. */
export const sandbox: Sandbox = {
  platform: 'lemonstand',
  samples: { 'former-store': { storeUrl: 'https://demo.lemonstand.com', apiToken: '0'.repeat(40) } },
  scenarios: [
    { id: 'works', title: 'Values that once worked: LemonStand is gone' },
    { id: 'own-domain', title: 'A store that had its own domain', values: { storeUrl: 'https://shop.example.com' } },
    {
      id: 'self-hosted',
      title: 'LemonStand V1 on the merchant’s own server',
      values: { storeUrl: 'https://www.example.com/store' },
    },
    { id: 'other-platform', title: 'The address of another platform', values: { storeUrl: 'https://demo.myshopify.com' } },
    { id: 'malformed-values', title: 'Values that could never work', values: { storeUrl: 'no address', apiToken: 'no token' } },
    { id: 'empty-values', title: 'No values at all', values: { storeUrl: '', apiToken: '' } },
  ],
  fetch: () => Promise.reject(networkFailure('ENOTFOUND')),
};
