/** The parts of a definition that are found by their ids, with what one of them is called. */
const named: Record<string, string> = { methods: 'method', steps: 'step', fields: 'field' };
/** Those that have none, and are counted. */
const counted: Record<string, string> = {
  answers: 'answer',
  advice: 'advice',
  notices: 'notice',
  sources: 'source',
  needs: 'need',
  afterwards: 'afterwards',
  mistakes: 'mistake',
  notes: 'note',
  unprovable: 'unprovable',
  environments: 'environment',
};
const keyed: Record<string, string> = { entities: 'entity', before: 'request' };

/**
 * Where something is in a definition, in words by which it is found there.
 * @param definition as it is written
 * @example 'method token, field apiKey, pattern', 'answer 2, for 401, step', 'entity products, permission'
 */
export function place(path: readonly PropertyKey[], definition: unknown): string {
  const words: string[] = [];
  const rest: PropertyKey[] = [];
  let here = definition;
  for (let index = 0; index < path.length; index++) {
    const key = path[index] as PropertyKey;
    const next = path[index + 1];
    const inside = child(child(here, key), next);
    const kind = named[String(key)] ?? counted[String(key)];
    if (typeof next === 'number' && kind) words.push(...dotted(rest), nameOf(String(key), kind, next, inside));
    else if (typeof next === 'string' && keyed[String(key)]) words.push(...dotted(rest), `${keyed[String(key)]} ${next}`);
    else {
      rest.push(key);
      here = child(here, key);
      continue;
    }
    here = inside;
    index++;
  }
  return [...words, ...dotted(rest)].join(', ') || 'definition';
}

function nameOf(key: string, kind: string, index: number, item: unknown): string {
  const id = child(item, 'id');
  if (key in named && typeof id === 'string') return `${kind} ${id}`;
  const statuses = [child(item, 'when') ?? []].flat().flatMap((condition) => [child(condition, 'status') ?? []].flat());
  const about = statuses.length > 0 ? `, for ${[...new Set(statuses)].join(' and ')}` : '';
  return `${kind} ${index + 1}${key === 'answers' ? about : ''}`;
}

/** What is left of a path, said once as code; empties the list. */
function dotted(rest: PropertyKey[]): string[] {
  if (rest.length === 0) return [];
  const text = rest
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
  rest.length = 0;
  return [text];
}

function child(value: unknown, key: PropertyKey | undefined): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return undefined;
  return (value as Record<PropertyKey, unknown>)[key];
}
