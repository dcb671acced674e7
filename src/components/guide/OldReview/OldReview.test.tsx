import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { useToday } from '../useToday.ts';
import OldReview from './index.tsx';

vi.mock('@docusaurus/Translate', () => ({
  default: ({ children, values }: { children: string; values: { day: string } }) => children.replace('{day}', values.day),
  translate: ({ message }: { message: string }) => message,
}));
vi.mock('@docusaurus/useDocusaurusContext', () => ({ default: () => ({ i18n: { currentLocale: 'en' } }) }));
vi.mock('@theme/Admonition', () => ({
  default: ({ title, children }: { title: string; children: ReactNode }) => (
    <aside>
      {title}. {children}
    </aside>
  ),
}));
vi.mock('../useToday.ts');

/** What stands on a page about facts that were reviewed on 1 January, 180 days before 30 June. */
function textOn(built: string, today?: string): string {
  vi.mocked(useToday).mockReturnValue(today);
  return renderToStaticMarkup(<OldReview reviewed="2026-01-01" built={built} />).replace(/<[^>]*>/g, '');
}

const old = 'This guide may be out of date. It was last reviewed on 1 January 2026. Menus and names may have changed since.';

describe('an old review', () => {
  it.each([
    ['2026-06-29', ''],
    ['2026-06-30', ''],
    ['2026-07-01', old],
  ])('is told on %s by the day of the build, before the reader’s is known', (built, text) => {
    expect(textOn(built)).toBe(text);
  });

  it('is told by the reader’s day, however long ago the page was built', () => {
    expect(textOn('2026-01-02', '2026-06-30')).toBe('');
    expect(textOn('2026-01-02', '2026-07-01')).toBe(old);
  });

  it('is not told where the reader’s day says otherwise than the build’s', () => {
    expect(textOn('2026-07-01', '2026-06-30')).toBe('');
  });
});
