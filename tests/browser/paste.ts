import type { Page } from 'playwright-core';

/** Pastes a text where the focus is, as the browser does from the clipboard. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    // What the page does not take is left to the browser.
    if (document.activeElement?.dispatchEvent(pasted)) document.execCommand('insertText', false, text);
  }, text);
}
