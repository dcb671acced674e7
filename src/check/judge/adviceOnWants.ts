import { type Method, permissionsOf } from '../../definition/index.ts';
import type { Conversation } from '../ask/conversation.ts';
import type { Advice } from '../report.ts';
import { sentencesOf } from '../sentences/index.ts';
import { grantedIn } from './granted.ts';

/** What a tool wants to be allowed besides what is read here. */
export interface ToolWants {
  /** The tool, as it reads in the middle of a sentence. @example 'the Example importer' */
  tool: string;
  /** In the words of the platform's panel. @example ['Marketing: read-only'] */
  permissions: readonly string[];
}

/**
 * What the tool wants and the key does not have; or, where the platform lists nothing of what a key may do, what cannot be
 * seen here. For a check in which everything was right.
 */
export function adviceOnWants(
  { tool, permissions }: ToolWants,
  { platform, method, askings }: Pick<Conversation, 'platform' | 'method' | 'askings'>,
): Advice[] {
  const granted = grantedIn(askings);
  const needed = permissionsOf(platform).map(({ name }) => name);
  // Without a single word in common, the list speaks of something else than the panel.
  const isListed = [...needed, ...permissions].some((name) => granted.has(name));
  const read = new Set([...askings.values()].flatMap(({ way }) => way?.permission.map(({ name }) => name) ?? []));
  const open = permissions.filter((name) => !(isListed ? granted : read).has(name));
  if (open.length === 0) return [];
  const { lacks, cannotSee } = sentencesOf(platform).advice;
  const message = (isListed ? lacks : cannotSee)(tool, open, platform.toolsAlsoWant?.addLater);
  const step = stepOf(method);
  return [
    {
      message,
      ...(step ? { step } : {}),
      ...(isListed ? { permissions: open } : {}),
    },
  ];
}

/** The step in which permissions are chosen. */
function stepOf({ steps }: Method): string | undefined {
  return steps.find(({ text }) => /\{permission(s|Line)\}/.test(text))?.id;
}
