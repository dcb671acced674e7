import { type Method, permissionsOf } from '../../definition/index.ts';
import type { Conversation } from '../ask/conversation.ts';
import type { Advice } from '../report.ts';
import { grantedIn } from './granted.ts';
import { inWords } from './words.ts';

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
  const [it, them] = open.length === 1 ? ['It', 'it'] : ['They', 'them'];
  const addLater = platform.toolsAlsoWant?.addLater;
  const wants = `${tool.charAt(0).toUpperCase()}${tool.slice(1)} also wants ${inWords(open.map((name) => `“${name}”`))}`;
  const sentences = isListed
    ? [
        `${wants}, which this key does not have.`,
        addLater === true && `${it} can be added to it.`,
        addLater === false && 'Nothing can be added to it: a new key is needed.',
      ]
    : [
        `${wants}. This check cannot see whether the key has ${them}.`,
        addLater === false && `A key without ${them} cannot get ${them} later: a new one is needed then.`,
      ];
  const step = stepOf(method);
  return [
    {
      message: sentences.filter(Boolean).join(' '),
      ...(step ? { step } : {}),
      ...(isListed ? { permissions: open } : {}),
    },
  ];
}

/** The step in which permissions are chosen. */
function stepOf({ steps }: Method): string | undefined {
  return steps.find(({ text }) => /\{permission(s|Line)\}/.test(text))?.id;
}
