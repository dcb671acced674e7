/** Beginnings that only keys have, of this and other services. */
const known =
  /^(?:shp[a-z]{2}_|sk_|pk_|rk_|whsec_|secret_|public_|lsxs_|xox[abprs]-|gh[opsu]_|github_pat_|glpat-|eyj[\w-]{8,}|ya29\.|akia[0-9a-z]{12}|sq0|eaaa[\w-]{8,}|vtexappkey-|ist\.ey|aiza[\w-]{20,}|key_|tok_|token_|00d[0-9a-z]{12,15}!|qb_)/i;

/**
 * Whether a text in an address looks like a key: it must be neither asked for as a name, which shows it to everybody on the way,
 * nor repeated. Names of shops have words; keys have letters and digits in a long row.
 * @param text a host, or a text that was typed in place of one
 */
export function looksSecret(text: string): boolean {
  return known.test(text) || text.split(/[./:@?&=#]/).some((part) => known.test(part) || isMadeUp(part));
}

function isMadeUp(part: string): boolean {
  if (/^[0-9a-f]{32,}$/i.test(part) || /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(part)) return true;
  const longest = Math.max(...part.split(/[-_]/).map((run) => run.length));
  const digits = part.replace(/\D/g, '').length;
  const changes = part.match(/[a-z]\d|\d[a-z]/gi)?.length ?? 0;
  return longest >= 20 && digits >= 3 && changes >= 3;
}
