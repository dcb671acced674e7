import { translate } from '@docusaurus/Translate';
import type { Example } from '../../../definition/example.ts';
import type { Outcome } from '../../../definition/outcome.ts';

/** What somebody would say who sees it; `technical` is for those who help. */
export type GroupId = 'works' | 'key' | 'data' | 'shop' | 'closed' | 'technical';

const groupOf: Record<Outcome, GroupId> = {
  ok: 'works',
  'credentials-rejected': 'key',
  'credentials-expired': 'key',
  'invalid-value': 'key',
  unverified: 'key',
  'permission-missing': 'data',
  'plan-required': 'data',
  'store-not-found': 'shop',
  'host-not-allowed': 'shop',
  'not-an-api': 'shop',
  'store-unavailable': 'closed',
  'rate-limited': 'closed',
  'ip-blocked': 'closed',
  unreachable: 'closed',
  'platform-retired': 'closed',
  'platform-error': 'technical',
  'tls-failed': 'technical',
};

const names: Record<GroupId, () => string> = {
  works: () => translate({ id: 'checker.examples.works', message: 'It works' }),
  key: () => translate({ id: 'checker.examples.key', message: '“My key is not accepted”' }),
  data: () => translate({ id: 'checker.examples.data', message: '“It cannot see all my data”' }),
  shop: () => translate({ id: 'checker.examples.shop', message: '“It does not find my shop”' }),
  closed: () => translate({ id: 'checker.examples.closed', message: '“It worked before, and not now”' }),
  technical: () => translate({ id: 'checker.examples.technical', message: 'For technicians: faults of servers' }),
};

export interface ExampleGroup {
  id: GroupId;
  name: string;
  examples: Example[];
}

/** The examples by what somebody would say, in the order in which that is likely; no group without any. */
export function groupExamples(examples: readonly Example[]): ExampleGroup[] {
  return (Object.keys(names) as GroupId[])
    .map((id) => ({
      id,
      name: names[id](),
      examples: examples.filter(({ outcome }) => (outcome ? groupOf[outcome] : 'technical') === id),
    }))
    .filter(({ examples }) => examples.length > 0);
}
