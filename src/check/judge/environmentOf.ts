import type { Method } from '../../definition/index.ts';
import type { Advice, Report } from '../report.ts';

/** What the looks of a value tell of the system that it belongs to. */
export interface Environment {
  environment?: Report['environment'];
  advice: Advice[];
}

/** Names a key of a test system by its looks. @param values the cleaned values */
export function environmentOf({ fields }: Method, values: Readonly<Record<string, string>>): Environment {
  const told = fields.flatMap(({ id, from, environments }) =>
    environments
      .filter(({ match }) => match.test(values[id] ?? ''))
      .map(({ is, says }) => ({ is, advice: { message: says, field: id, ...(from ? { step: from } : {}) } })),
  );
  const [first] = told;
  return { ...(first ? { environment: first.is } : {}), advice: told.map(({ advice }) => advice) };
}
