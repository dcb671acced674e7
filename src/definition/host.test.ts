import { describe, expect, it } from 'vitest';
import { anyPublicHost, hostMatches } from './host.ts';

describe('hostMatches', () => {
  it.each<[pattern: string, host: string, allowed: boolean]>([
    ['api.clover.com', 'api.clover.com', true],
    ['api.clover.com', 'evil-api.clover.com', false],
    ['api.clover.com', 'apixclover.com', false],
    ['api.clover.com', 'api.clover.com.evil.example', false],
    ['*.myshopify.com', 'acme-demo.myshopify.com', true],
    ['*.myshopify.com', 'a_b.myshopify.com', true],
    ['*.myshopify.com', 'myshopify.com', false],
    ['*.myshopify.com', 'a.b.myshopify.com', false],
    ['*.myshopify.com', '.myshopify.com', false],
    ['*.plentymarkets-cloud*.com', 'shop.plentymarkets-cloud02.com', true],
    ['*.plentymarkets-cloud*.com', 'shop.plentymarkets-cloud.evil.com', false],
    ['**.my.salesforce.com', 'acme.my.salesforce.com', true],
    ['**.my.salesforce.com', 'acme.sandbox.my.salesforce.com', true],
    ['**.my.salesforce.com', 'my.salesforce.com', false],
    [anyPublicHost, 'www.example.com', true],
    [anyPublicHost, 'localhost', false],
    [anyPublicHost, 'localhost.', false],
    [anyPublicHost, 'www.example.com.', false],
    [anyPublicHost, 'shop', false],
    [anyPublicHost, 'printer.local', false],
    [anyPublicHost, 'db.internal', false],
    [anyPublicHost, 'nas.home.arpa', false],
    [anyPublicHost, '127.0.0.1', false],
    [anyPublicHost, '169.254.169.254', false],
    [anyPublicHost, '8.8.8.8', false],
    [anyPublicHost, '[::1]', false],
  ])('%s allows %s: %s', (pattern, host, allowed) => {
    expect(hostMatches(host, [pattern])).toBe(allowed);
  });
});
