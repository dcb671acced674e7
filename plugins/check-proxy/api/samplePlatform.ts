import { definePlatform, get, header, type Platform, reads, secret, step, text, when } from '../../../src/definition/index.ts';

/** The token that a sample platform's form shows. */
export const sampleToken = 'fake-token-0000';

/**
 * A small platform for the tests of the API. It rejects the token with a 401.
 * @param field id of its other value
 * @param api where and how it is asked
 */
export function samplePlatform(
  field: string,
  api: { hosts: string[]; base: string; atOnce?: number; pauseAfterRejectionS?: number },
): Platform {
  return definePlatform({
    id: 'sample',
    name: 'Sample',
    summary: 'A platform for this test.',
    reviewed: '2026-11-22',
    sources: ['https://docs.example.com/'],
    needs: ['An account'],
    methods: [
      {
        id: 'token',
        title: 'Token',
        steps: [step('create-token', 'Create a token', 'Press **Create**.')],
        fields: [
          text(field, 'Store', { from: 'create-token', like: '1234' }),
          secret('token', 'Token', { from: 'create-token', like: sampleToken }),
        ],
      },
    ],
    api: { name: 'REST', auth: header('X-Token', '{token}'), ...api },
    authenticate: get('/me'),
    entities: {
      products: reads(get('/products'), { permission: 'Products: read', list: '', title: 'name' }),
      orders: reads(get('/orders'), { permission: 'Orders: read', list: '', title: 'id' }),
    },
    answers: [when({ on: 'authenticate', status: 401 }, 'credentials-rejected', { field: 'token', step: 'create-token' })],
  });
}
