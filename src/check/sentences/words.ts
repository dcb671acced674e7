/** What a sentence can speak of. */
export interface Words {
  platform: string;
  /** The host that was asked. */
  host: string;
  /** Whether the shop has that host for itself, so that its owner looks after the server. */
  isOwnHost?: boolean;
  /** The label of the value to blame. */
  field?: string;
  /** The data that was asked for, as the page calls it. */
  entity?: string;
  permission?: string;
  /** The permission is in our words. */
  described?: true;
  /** The platform's own sentence. */
  said?: string;
}
