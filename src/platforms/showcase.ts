/** The case that shows best what a check is good for: what the home page draws. */
export const showcase = {
  platform: 'shopify',
  method: 'admin-token',
  scenario: 'scope-missing-orders',
  entities: ['products', 'customers', 'orders'],
};
