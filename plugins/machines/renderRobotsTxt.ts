/** Everybody may read everything but the API, which answers to pages (RFC 9309). @param home address of the site, with its base */
export function renderRobotsTxt(home: string): string {
  return `User-agent: *\nDisallow: ${new URL('api/', home).pathname}\n\nSitemap: ${home}sitemap.xml\n`;
}
