import { expect, test } from 'vitest';
import { platforms } from '../platforms/index.ts';
import { additionsTo, withAdditions } from './additions.ts';
import { complete } from './complete.ts';
import { schemaFor } from './platform.ts';
import { writtenOf } from './written.ts';

test.each(platforms)('$name is whole again out of what is written and what is added', (platform) => {
  const written = writtenOf(platform);
  const additions = JSON.parse(JSON.stringify(additionsTo(written, schemaFor(written).parse(written))));
  const whole = withAdditions(written, additions) as Parameters<typeof complete>[0];
  // Functions are the same ones, not copies.
  expect(complete(whole)).toStrictEqual(platform);
});
