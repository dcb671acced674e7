import type { Ask } from './administer.ts';

/** Puts one of everything into an empty shop, each after what it needs. @returns the zone in which it sells */
export async function fillShop(ask: Ask): Promise<string> {
  const create = async (what: string, input: object): Promise<string> => {
    const document = `mutation ($input: Create${what}Input!) { create${what}(input: $input) { id } }`;
    return ((await ask(document, { input }))[`create${what}`] as { id: string }).id;
  };
  const named = (name: string) => [{ languageCode: 'en', name, slug: name.toLowerCase().replace(/\W+/g, '-'), description: '' }];

  const country = await create('Country', { code: 'GB', enabled: true, translations: [{ languageCode: 'en', name: 'Britain' }] });
  const zone = await create('Zone', { name: 'Europe', memberIds: [country] });
  const category = await create('TaxCategory', { name: 'Standard', isDefault: true });
  await create('TaxRate', { name: 'None', enabled: true, value: 0, categoryId: category, zoneId: zone });
  await ask(
    'mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { ... on Channel { id } ... on ErrorResult { message } } }',
    { input: { id: '1', defaultTaxZoneId: zone, defaultShippingZoneId: zone } },
  );

  const product = await create('Product', { enabled: true, translations: named('Clay teapot') });
  const variants = await ask('mutation ($input: [CreateProductVariantInput!]!) { createProductVariants(input: $input) { id } }', {
    input: [
      {
        productId: product,
        sku: 'CLA-1',
        price: 1850,
        stockOnHand: 9,
        translations: [{ languageCode: 'en', name: 'Clay teapot' }],
      },
    ],
  });
  await create('Collection', { filters: [], translations: named('Tableware') });
  const customer = await createCustomer(ask);
  await createPromotion(ask);

  const { createDraftOrder } = await ask('mutation { createDraftOrder { id } }');
  const order = (createDraftOrder as { id: string }).id;
  const [variant] = variants.createProductVariants as { id: string }[];
  await ask(
    'mutation ($order: ID!, $input: AddItemToDraftOrderInput!) { addItemToDraftOrder(orderId: $order, input: $input) { __typename } }',
    { order, input: { productVariantId: variant?.id, quantity: 2 } },
  );
  await ask(
    'mutation ($order: ID!, $customer: ID!) { setCustomerForDraftOrder(orderId: $order, customerId: $customer) { __typename } }',
    { order, customer },
  );
  return zone;
}

async function createCustomer(ask: Ask): Promise<string> {
  const { createCustomer } = await ask(
    'mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { ... on Customer { id } } }',
    { input: { firstName: 'Ada', lastName: 'Sample', emailAddress: 'ada-the-customer@example.org' } },
  );
  return (createCustomer as { id: string }).id;
}

async function createPromotion(ask: Ask): Promise<void> {
  const percentage = { code: 'order_percentage_discount', arguments: [{ name: 'discount', value: '10' }] };
  const input = {
    ...{ enabled: true, couponCode: 'FAKE10', conditions: [], actions: [percentage] },
    translations: [{ languageCode: 'en', name: 'Ten per cent off' }],
  };
  await ask('mutation ($input: CreatePromotionInput!) { createPromotion(input: $input) { __typename } }', { input });
}
