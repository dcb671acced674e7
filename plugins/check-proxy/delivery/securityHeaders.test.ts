import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { pageHeaders } from './securityHeaders.ts';

const inline = { scripts: ["'sha256-c2NyaXB0'"], styles: ["'sha256-c3R5bGU='"], styleAttributes: ["'sha256-YXR0cg=='"] };

/** The sources of a directive. */
function sources(policy: string, name: string): string[] | undefined {
  return policy
    .split('; ')
    .map((directive) => directive.split(' '))
    .find(([directive]) => directive === name)
    ?.slice(1);
}

test('scripts come from the site or stand in its pages since the build', () => {
  const policy = contentSecurityPolicy(inline, []);
  expect(sources(policy, 'script-src')).toEqual(["'self'", ...inline.scripts]);
  expect(sources(policy, 'default-src')).toEqual(["'none'"]);
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*|http/);
});

test('without style attributes none is allowed', () => {
  const policy = contentSecurityPolicy({ ...inline, styleAttributes: [] }, []);
  expect(sources(policy, 'style-src-attr')).toEqual(["'none'"]);
});

test('no other site may show a page in a frame', () => {
  const headers = pageHeaders(contentSecurityPolicy(inline, []), []);
  expect(sources(headers['Content-Security-Policy'] ?? '', 'frame-ancestors')).toEqual(["'none'"]);
  expect(headers).toMatchObject({ 'X-Frame-Options': 'DENY', 'Cross-Origin-Resource-Policy': 'same-origin' });
});

test('sites that are named may', () => {
  const ancestors = ['https://tool.example', 'https://*.shops.example:8443'];
  const headers = pageHeaders(contentSecurityPolicy(inline, ancestors), ancestors);
  expect(sources(headers['Content-Security-Policy'] ?? '', 'frame-ancestors')).toEqual(ancestors);
  expect(headers).not.toHaveProperty('X-Frame-Options');
  expect(headers).toMatchObject({ 'Cross-Origin-Resource-Policy': 'cross-origin' });
});
