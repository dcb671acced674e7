import { expect, test, vi } from 'vitest';
import { lazily } from './lazily.ts';

const whole = { id: 'acme', retired: 'It is no more.', needs: ['An account'] };

test('makes nothing while only what is known is read', () => {
  const make = vi.fn(() => whole);
  expect(lazily({ id: 'acme' }, make).id).toBe('acme');
  expect(make).not.toHaveBeenCalled();
});

test('is the made one to whoever reads it, and makes it once', () => {
  const make = vi.fn(() => whole);
  const lazy = lazily({ id: 'acme' }, make);
  expect(lazy).toEqual(whole);
  expect({ ...lazy }).toEqual(whole);
  expect(JSON.stringify(lazy)).toBe(JSON.stringify(whole));
  expect(['retired' in lazy, 'api' in lazy]).toEqual([true, false]);
  expect(make).toHaveBeenCalledTimes(1);
});
