import type { GuideLink } from '../../src/definition/guideLink.ts';
import { anyPublicHost } from '../../src/definition/host.ts';
import { hostsOf, isRetired, type Platform } from '../../src/definition/index.ts';
import type { GuideDetails } from '../../src/search/guideEntry.ts';

/** What a list of guides needs of a platform. */
export function linkTo(platform: Platform): GuideLink {
  const { id, name, alsoCalled } = platform;
  return { id, name, alsoCalled, retired: isRetired(platform) };
}

/** By what a guide is found, beside its names. */
export function detailsOf(platform: Platform): GuideDetails {
  const fields = platform.methods.flatMap((method) => method.fields);
  const ofFields = fields.flatMap((field) => (field.kind === 'address' ? [...(field.hosts ?? []), ...field.neverHosts] : []));
  const hosts = [...(isRetired(platform) ? [] : hostsOf(platform)), ...ofFields];
  return {
    hosts: [...new Set(hosts)].filter((host) => host !== anyPublicHost),
    values: [...new Set(fields.flatMap(({ label, labels }) => [label, ...labels]))],
  };
}
