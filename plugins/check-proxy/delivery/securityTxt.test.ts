import { expect, test } from 'vitest';
import { renderSecurityTxt } from './securityTxt.ts';

const url = 'https://storekeys.example';
const now = Date.parse('2026-11-26T12:00:00Z');

test('has every line that RFC 9116 asks for, and an end within a year', () => {
  const security = {
    contacts: ['mailto:security@tool.example', 'https://tool.example/report'],
    policy: 'https://tool.example/policy',
    languages: ['en', 'de'],
  };
  expect(renderSecurityTxt(security, url, now)).toBe(`Contact: mailto:security@tool.example
Contact: https://tool.example/report
Expires: 2027-11-21T12:00:00.000Z
Policy: https://tool.example/policy
Preferred-Languages: en, de
Canonical: https://storekeys.example/.well-known/security.txt
`);
});

test('says nothing of what the operator did not say', () => {
  const text = renderSecurityTxt({ contacts: ['https://tool.example/report'], languages: [] }, url, now);
  expect(text).not.toMatch(/Policy|Languages|undefined/);
});
