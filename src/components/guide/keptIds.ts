/** Of a platform's ids among all that are kept, as `platform/id` with blanks between. */
export function idsOf(platform: string, kept: string | null): string[] {
  return entriesOf(kept)
    .filter(([of]) => of === platform)
    .map(([, id]) => id);
}

/** What is kept once a platform's ids are these; nothing when none are left. */
export function withIds(platform: string, ids: readonly string[], kept: string | null): string | undefined {
  const others = entriesOf(kept).filter(([of]) => of !== platform);
  const all = [...others, ...ids.map((id) => [platform, id])];
  return all.length > 0 ? all.map((entry) => entry.join('/')).join(' ') : undefined;
}

function entriesOf(kept: string | null): [platform: string, id: string][] {
  return (kept ?? '').split(' ').flatMap((entry) => {
    const [platform, id] = entry.split('/');
    return platform && id ? [[platform, id]] : [];
  });
}
