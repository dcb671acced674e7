import type { Outcome } from '../definition/index.ts';

/** What a general sentence can speak of. */
export interface MessageContext {
  platform: string;
  /** The host that was asked. */
  host: string;
  /** The label of the value to blame. */
  field?: string;
  /** The data that was asked for, as the page calls it. */
  entity?: string;
  permission?: string;
}

/** The general sentence for an outcome, where a definition has none of its own: what is wrong, then what to do. */
export function generalMessage(outcome: Exclude<Outcome, 'ok'>, context: MessageContext): string {
  const { platform, host, field, entity = 'this data', permission } = context;
  switch (outcome) {
    case 'invalid-value':
      return `${field ?? 'A value'} cannot be right. Copy it again.`;
    case 'host-not-allowed':
      return `${host} is not an address that is asked for ${platform}. Enter the address that the guide names.`;
    case 'store-not-found':
      return `${platform} knows no store at ${host}. Check ${field ?? 'the address'} for typing mistakes.`;
    case 'unreachable':
      return `${platform} could not be reached at ${host}. This says nothing about your values; try again in a few minutes.`;
    case 'tls-failed':
      return field
        ? `${host} has no valid security certificate, so no values were sent there. Check the address, or ask whoever looks after the shop’s domain.`
        : `The connection to ${platform} could not be secured, so no values were sent. This says nothing about them; try again later.`;
    case 'not-an-api':
      return field
        ? `${host} answered with a web page instead of data. Check that the ${field} is the right one and that API access is switched on.`
        : `${platform} answered with a web page instead of data, as during maintenance. Your values may be right; try again later.`;
    case 'credentials-rejected':
      return `${platform} does not accept ${field ? `the ${field}` : 'these values'}. Copy everything again, or create a new key.`;
    case 'credentials-expired':
      return `${field ? `The ${field}` : 'The key'} has expired. Create a new one.`;
    case 'permission-missing':
      return `The key works, but it may not read ${entity.toLowerCase()}. Add the permission${permission ? ` “${permission}”` : ''}.`;
    case 'plan-required':
      return `The store’s plan does not include ${platform}’s API for ${entity.toLowerCase()}. A higher plan is needed.`;
    case 'store-unavailable':
      return 'The store does not answer at the moment: it is closed, paused or in maintenance. Check again later.';
    case 'ip-blocked':
      return `${platform} refuses requests from this checker at the moment. Your values may be right; try again later.`;
    case 'rate-limited':
      return `${platform} asks for a pause, because it was asked too often. Wait, then check again.`;
    case 'platform-error':
      return `${platform} gave an answer that this checker does not understand. Your values may be right; try again later.`;
    case 'platform-retired':
      return `${platform} is shut down. No key can work any more.`;
    case 'unverified':
      return `Nothing speaks against these values, but ${platform} offers no way to prove them here.`;
  }
}
