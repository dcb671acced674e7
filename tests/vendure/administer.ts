import type { Vendure } from './startVendure.ts';
import { superadmin } from './startVendure.ts';

/** Asks the Admin API as the first administrator. @param channel its token; without it, the default channel */
export type Ask = (document: string, variables?: object, channel?: string) => Promise<Record<string, unknown>>;

/** Logs in as the first administrator. */
export async function administer({ port }: Vendure): Promise<Ask> {
  const send = async (document: string, variables: object, headers: Record<string, string>) => {
    const response = await fetch(`http://127.0.0.1:${port}/admin-api`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({ query: document, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
    if (errors) throw new Error(`${document.slice(0, 60)}: ${JSON.stringify(errors)}`);
    return { data, headers: response.headers };
  };
  const login = 'mutation ($email: String!, $password: String!) { login(username: $email, password: $password) { __typename } }';
  const { headers } = await send(login, superadmin, {});
  const Authorization = `Bearer ${headers.get('vendure-auth-token')}`;
  return async (document, variables = {}, channel) =>
    (await send(document, variables, { Authorization, ...(channel ? { 'vendure-token': channel } : {}) })).data;
}

/** @param channelIds where it holds */
export async function createRole(ask: Ask, code: string, permissions: readonly string[], channelIds = ['1']): Promise<string> {
  const input = { code, description: code, permissions, channelIds };
  const { createRole } = await ask('mutation ($input: CreateRoleInput!) { createRole(input: $input) { id } }', { input });
  return (createRole as { id: string }).id;
}

/** @param channel the token of the channel in which it is made */
export async function createKey(ask: Ask, role: string, channel?: string): Promise<{ id: string; apiKey: string }> {
  const input = { roleIds: [role], translations: [{ languageCode: 'en', name: 'Storekeys' }] };
  const document = 'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { entityId apiKey } }';
  const { createApiKey } = await ask(document, { input }, channel);
  const { entityId: id, apiKey } = createApiKey as { entityId: string; apiKey: string };
  return { id, apiKey };
}

export async function createAdministrator(ask: Ask, email: string, password: string, role: string): Promise<void> {
  const input = { firstName: 'Rea', lastName: 'Der', emailAddress: email, password, roleIds: [role] };
  await ask('mutation ($input: CreateAdministratorInput!) { createAdministrator(input: $input) { id } }', { input });
}

/** @param channel its code and token */
export async function createChannel(ask: Ask, { code, token }: { code: string; token: string }, zone: string): Promise<string> {
  const input = {
    ...{ code, token, defaultLanguageCode: 'en', pricesIncludeTax: false, defaultCurrencyCode: 'USD' },
    ...{ defaultTaxZoneId: zone, defaultShippingZoneId: zone },
  };
  const document = 'mutation ($input: CreateChannelInput!) { createChannel(input: $input) { ... on Channel { id } } }';
  return ((await ask(document, { input })).createChannel as { id: string }).id;
}
