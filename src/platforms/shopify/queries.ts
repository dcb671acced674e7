import { type AnswerFacts, at, graphql } from '../../definition/index.ts';

/**
 * One query per kind of data: a field that is denied takes the whole answer with it.
 * @param name the field of the list, beside which stands the one that counts
 * @param nodes what is asked of a record
 */
export function listOf(name: string, nodes: string, { first = 'first: 1', count = '' } = {}) {
  return {
    request: graphql(
      '/api/2026-07/graphql.json',
      `{ ${name}(${first}) { nodes { ${nodes} } } ${name}Count${count} { count precision } }`,
    ),
    list: `data.${name}.nodes`,
    total: { path: `data.${name}Count.count`, atLeastWhen: { path: `data.${name}Count.precision`, is: 'AT_LEAST' } },
  };
}

/** The wait until the query fits into the bucket again, as the cost report of the answer has it. */
export function throttledForS({ json }: AnswerFacts): number {
  const [requested, available, restored] = [
    'requestedQueryCost',
    'throttleStatus.currentlyAvailable',
    'throttleStatus.restoreRate',
  ].map((path) => Number(at(json, `extensions.cost.${path}`))) as [number, number, number];
  return (requested - available) / restored;
}
