import { testGuides } from './testGuides.ts';

testGuides(
  {
    vendure: [
      {
        method: 'api-key',
        scenario: 'keys-ignored',
        says: 'The API cannot be used here',
        step: 'take-keys',
        link: 'Go to step 1: Let the server take API keys',
      },
      {
        method: 'admin-login',
        scenario: 'wrong-password',
        says: 'Values not accepted',
        step: 'create-administrator',
        link: 'Go to step 3: Create an administrator',
      },
    ],
    woocommerce: [
      { scenario: 'wrong-secret', says: 'Values not accepted', step: 'copy-key', link: 'Go to step 5: Copy both values' },
    ],
    magento: [
      {
        method: 'integration',
        scenario: 'scope-missing-orders',
        says: 'Permission missing',
        step: 'resources',
        link: 'Go to step 3: Allow reading',
        headline: 'Almost: orders cannot be read',
      },
    ],
    prestashop: [
      {
        method: 'webservice',
        scenario: 'wrong-key',
        says: 'Values not accepted',
        step: 'create-key',
        link: 'Go to step 3: Create a key',
      },
    ],
    shopware: [
      {
        scenario: 'scope-missing-orders',
        says: 'Permission missing',
        step: 'role',
        link: 'Go to step 1: Create a role that can read',
        headline: 'Almost: orders cannot be read',
      },
    ],
    medusa: [{ scenario: 'wrong-key', says: 'Values not accepted', step: 'create-key', link: 'Go to step 1: Create a key' }],
    opencart: [
      {
        scenario: 'address-not-listed',
        says: 'The checker is blocked',
        step: 'allow-address',
        link: 'Go to step 2: Let the addresses in',
        headline: 'No clear answer yet',
      },
    ],
  },
  // OpenCart hands out no data.
  {
    opencart: {
      headline: 'The values are right, but no data was checked',
      products: /Not checked.*OpenCart’s own API lists no products/,
    },
  },
);
