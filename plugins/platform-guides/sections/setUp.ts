import { afterwardsOf, allSteps, isRetired, type Method, type Platform } from '../../../src/definition/index.ts';
import { endNotice } from '../endNotice.ts';
import { escapeMdx } from '../escapeMdx.ts';
import { blocks, heading, list } from '../markdown.ts';
import { perMethod } from '../methods.ts';
import { notice } from '../notice.ts';
import { label, wantsBesides } from '../permissionBlock.ts';
import { prose, stepProse } from '../prose.ts';
import type { SiteWords } from '../siteWords.ts';
import { type GuideWords, wordsOf } from '../words/index.ts';

/** The ways of connecting, each with its numbered steps. @param today `YYYY-MM-DD` */
export function setUp(platform: Platform, title: string, words: SiteWords & { today: string }): string {
  const says = wordsOf(platform);
  return blocks(
    heading(2, title, 'set-up'),
    '<MethodChoice />',
    !isRetired(platform) && '<DataChoice />',
    perMethod(platform, (method, seen) =>
      blocks(
        method.intro && prose(method.intro, seen, words),
        time(method, says),
        method.endsOn && endNotice(says.quoted(method.title), method.endsOn, seen, words),
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

function time({ minutes, waits, keyLives }: Method, says: GuideWords): string {
  return [minutes && says.minutes(minutes), waits && escapeMdx(waits), keyLives && says.keyLives(escapeMdx(keyLives))]
    .filter(Boolean)
    .join(' ');
}

function writesToo(platform: Platform, method: Method, words: SiteWords): string {
  const says = wordsOf(platform).writesToo;
  const isEverywhere = platform.methods.every((one) => one.writesToo);
  const text = says.text(isEverywhere ? platform.name : undefined, afterwardsOf(platform, method).length > 0);
  return notice({ kind: 'warning', title: says.title, text }, platform, words);
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
  const { into: own, mayDifferOnScreen } = wordsOf(platform);
  return blocks(
    '<details>',
    `<summary>${own.title(escapeMdx(platform.name))}</summary>`,
    method.writesToo ? own.canWrite(tool) : own.needsMore(tool),
    permissions.length > 0 && own.tick,
    permissions.length > 0 && list(permissions.map((one) => escapeMdx(label(one)))),
    permissions.some(({ exact }) => !exact) && mayDifferOnScreen,
    prose(says, platform, words),
    '</details>',
  );
}
