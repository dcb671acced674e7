import { afterwardsOf, allSteps, isRetired, type Method, type Platform } from '../../../src/definition/index.ts';
import { endNotice } from '../endNotice.ts';
import { escapeMdx } from '../escapeMdx.ts';
import { blocks, heading, list } from '../markdown.ts';
import { perMethod } from '../methods.ts';
import { notice } from '../notice.ts';
import { label, wantsBesides } from '../permissionBlock.ts';
import { prose, stepProse } from '../prose.ts';
import type { SiteWords } from '../siteWords.ts';

/** The ways of connecting, each with its numbered steps. @param today `YYYY-MM-DD` */
export function setUp(platform: Platform, title: string, words: SiteWords & { today: string }): string {
  return blocks(
    heading(2, title, 'set-up'),
    '<MethodChoice />',
    !isRetired(platform) && '<DataChoice />',
    perMethod(platform, (method, seen) =>
      blocks(
        method.intro && prose(method.intro, seen, words),
        time(method),
        method.endsOn && endNotice(`“${method.title}”`, method.endsOn, seen, words),
        ...method.notices.map((one) => notice(one, seen, words)),
        method.writesToo && writesToo(seen, method, words),
        prose(wantsBesides(seen, method, words), seen, words),
        method.connect && `<Connect method="${method.id}" />`,
        ...steps(seen, method, words),
        into(seen, method, words),
      ),
    ),
  );
}

function time({ minutes, waits, keyLives }: Method): string {
  return [
    minutes && `This takes about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
    waits && escapeMdx(waits),
    keyLives && `Its key lives ${escapeMdx(keyLives)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function writesToo(platform: Platform, method: Method, words: SiteWords): string {
  const ends = afterwardsOf(platform, method).length > 0 ? ' The last step ends it.' : '';
  const nobody = platform.methods.every((one) => one.writesToo) ? `${platform.name} has` : 'This way has';
  const text = `${nobody} no key that can only read: this one can also change or delete things in your shop. Give it to nobody but {tool}, and end it when the work is done.${ends}`;
  return notice({ kind: 'warning', title: 'This key can also change your shop', text }, platform, words);
}

function steps(platform: Platform, method: Method, words: SiteWords): string[] {
  return allSteps(platform, method).map(({ id, title, text }) =>
    blocks(`<Step id="${id}">`, heading(3, title, `step-${id}`), stepProse(text, platform, words, method), '</Step>'),
  );
}

/** What a tool needs besides where it writes. */
function into(platform: Platform, method: Method, words: SiteWords): string | undefined {
  if (!platform.into) return undefined;
  const { permissions, says } = platform.into;
  const tool = escapeMdx(words.tool);
  return blocks(
    '<details>',
    `<summary>Do you move into ${escapeMdx(platform.name)}?</summary>`,
    method.writesToo
      ? `With the key from the steps above, ${tool} can also write into the shop.`
      : `The steps above let ${tool} read. To write into the shop, it needs more.`,
    permissions.length > 0 && `Tick these, too:`,
    permissions.length > 0 && list(permissions.map((one) => escapeMdx(label(one)))),
    permissions.some(({ exact }) => !exact) && 'The wording may differ on your screen.',
    prose(says, platform, words),
    '</details>',
  );
}
