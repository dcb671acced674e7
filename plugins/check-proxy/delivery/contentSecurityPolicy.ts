import type { InlineCode } from './inlineCode.ts';

/**
 * One Content-Security-Policy (Level 3) for all pages of the site: code and styles come from the site's own files, or stand in
 * the pages since the build; data goes nowhere else.
 * @param inline what stands in the pages
 * @param frameAncestors origins whose pages may show this site in a frame
 */
export function contentSecurityPolicy(inline: InlineCode, frameAncestors: readonly string[]): string {
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...inline.scripts],
    'style-src': ["'self'", ...inline.styles],
    // "unsafe" is the standard's word for a hash that holds for every attribute of this content, wherever it stands.
    'style-src-attr': inline.styleAttributes.length > 0 ? ["'unsafe-hashes'", ...inline.styleAttributes] : ["'none'"],
    // The theme's style sheet holds small images.
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    // Values are sent by script. A form that is sent by the browser was not made by this site.
    'form-action': ["'none'"],
    'frame-ancestors': frameAncestors.length > 0 ? frameAncestors : ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
