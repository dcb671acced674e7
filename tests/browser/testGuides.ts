import { describe, expect, it } from 'vitest';
import { checkerOn } from './checker.ts';
import { isInView } from './isInView.ts';
import { openPage } from './openPage.ts';

/** A failure that is played, and what the page says of it. */
interface Failure {
  /** Id of the method, where there are several: also of the first, since a link to a step names it then. */
  method?: string;
  scenario: string;
  /** The words of the outcome. */
  says: string;
  /** Id and link of the step that mends it. */
  step: string;
  link: string;
  /** The headline, where it is not that it does not work. */
  headline?: string;
}

/** How the sample store of a guide ends. */
interface Sample {
  headline: string;
  /** The line for products. */
  products: RegExp;
}

const readable: Sample = { headline: 'It works', products: /Works.*For example/ };

/**
 * The tests of some guides: their sample store, and the way from each failure to the step that mends it.
 * @param samples those that end otherwise than with all data read, by platform
 */
export function testGuides(guides: Record<string, Failure[]>, samples: Record<string, Sample> = {}): void {
  describe.each(Object.entries(guides))('the guide for %s', (platform, failures) => {
    it('says that the sample store works, and shows what can be read of it', async () => {
      const { headline, products } = samples[platform] ?? readable;
      const page = await openPage(`platforms/${platform}`);
      const checker = await checkerOn(page);
      await checker.trySample();
      await checker.submit.click();
      await checker.result(headline);
      expect(await checker.root.getByText('Sample store, not real').count()).toBe(2);
      expect(await checker.line('Access to the store').textContent()).toContain('Works');
      expect(await checker.line('Products').textContent()).toMatch(products);
    });

    it.each(failures)('leads from "$scenario" to the step that mends it', async (failure) => {
      const { method, scenario, says, step, link, headline = 'It does not work yet' } = failure;
      const page = await openPage(`platforms/${platform}${method ? `?method=${method}` : ''}`);
      const checker = await checkerOn(page);
      await checker.trySample(scenario);
      await checker.submit.click();
      await checker.result(headline);
      expect(await checker.root.getByRole('link', { name: `More about “${says}”` }).getAttribute('href')).toMatch(
        /^\/troubleshooting#/,
      );

      // Listened for, since the animation may be over before a busy machine comes to look.
      await page.evaluate((id) => {
        const highlighted = new Promise((resolve) => {
          document.getElementById(id)?.addEventListener('animationstart', () => resolve(true), { once: true });
        });
        Object.assign(window, { highlighted });
      }, `step-${step}`);
      await checker.root.getByRole('link', { name: link }).click();
      await page.locator(`#step-${step}:focus`).waitFor();
      await page.waitForURL(`**/platforms/${platform}${method ? `?method=${method}` : ''}#step-${step}`);
      expect(await page.evaluate(() => Reflect.get(window, 'highlighted'))).toBe(true);
      await page.waitForFunction(isInView, `step-${step}`);
    });
  });
}
