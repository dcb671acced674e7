import type { AdviceRule, Auth, EntityId, Field, ReadableEntity, Request } from '../../definition/index.ts';
import type { Reply } from './send.ts';

/** A request that was answered, or was not. */
export interface Answered {
  /** `authenticate`, an entity, or the id of an earlier or further request. */
  id: string;
  /** The check that it was asked for: `authenticate` or an entity. */
  check: string;
  request: Omit<Request, 'otherwise'>;
  /** Where it went, with `{placeholders}` in place of every value. */
  url: string;
  /** How it showed the key, where it did: one check may try several ways. */
  auth?: Auth;
  reply: Reply;
  /** Variables that the answer should have given and did not. */
  lacking: readonly string[];
  /** The cleaned values and the variables, as they were after the answer. */
  values: Readonly<Record<string, string>>;
  /** The field that the host was taken from. */
  hostField?: Field;
  /** The advice whose condition the answer fits, read while there was an answer. */
  advised?: readonly AdviceRule[];
}

/** All that was asked for one check. */
export interface Asking {
  /** `authenticate`, or an entity. */
  id: string;
  entity?: EntityId;
  /** How the data is read in this run. */
  way?: ReadableEntity;
  /** The requests that depend on each other, in their order: the last one decides. */
  answered: Answered[];
  /** The answer with the total, where that is a request of its own. */
  total?: Answered;
  /** In words, why nothing was asked. */
  notAsked?: string;
  /** Whether all that belongs to it was asked, or it broke off. */
  isDone: boolean;
  durationMs: number;
}
