import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { useToday } from '../useToday.ts';
import EndNotice from './index.tsx';

vi.mock('@docusaurus/Translate', () => ({
  translate: ({ message }: { message: string }, values: Record<string, string>) =>
    message.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''),
}));
vi.mock('@docusaurus/useDocusaurusContext', () => ({ default: () => ({ i18n: { currentLocale: 'en' } }) }));
vi.mock('@theme/Admonition', () => ({
  default: ({ type, title, children }: { type: string; title: string; children: ReactNode }) => (
    <aside>
      {type}: {title}. {children}
    </aside>
  ),
}));
vi.mock('../useToday.ts');

/** What stands on a page of 1 January, about something that ends on 1 March. */
function textOn(today?: string): string {
  vi.mocked(useToday).mockReturnValue(today);
  const markup = renderToStaticMarkup(
    <EndNotice what="“API token”" day="2027-03-01" built="2027-01-01">
      Make a new app.
    </EndNotice>,
  );
  return markup.replace(/<[^>]*>/g, '');
}

describe('what a vendor ends', () => {
  it.each([
    ['2027-01-30', 'warning: “API token” ends on 1 March 2027, in 30 days. Make a new app.'],
    ['2027-02-28', 'warning: “API token” ends on 1 March 2027, in 1 day. Make a new app.'],
    ['2027-03-01', 'danger: “API token” has ended: it stopped working on 1 March 2027. Make a new app.'],
    ['2027-03-02', 'danger: “API token” has ended: it stopped working on 1 March 2027. Make a new app.'],
  ])('is told on %s by the reader’s day', (today, text) => {
    expect(textOn(today)).toBe(text);
  });

  it('is not counted in days where the reader’s day is not known', () => {
    expect(textOn()).toBe('warning: “API token” ends on 1 March 2027. Make a new app.');
  });
});
