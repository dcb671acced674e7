import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readInlineCode } from './inlineCode.ts';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test.each([
  ['<script>run("é")</script>', ['run("é")']],
  ['<script type=module>import "/a.js"</script>', ['import "/a.js"']],
  ['<script type=TEXT/JavaScript>a</script>', ['a']],
  ['<script type="">a</script>', ['a']],
  ['<script type=importmap>{}</script>', ['{}']],
  ['<script>a</script><svg><script>b</script></svg>', ['a', 'b']],
  ['<script>1 < 2 && "&amp;<b>"</script>', ['1 < 2 && "&amp;<b>"']],
  ['<script>line\r\nline</script>', ['line\nline']],
  ['<script>"<!-- <script> </script> -->"</script>', ['"<!-- <script> </script> -->"']],
  ['<script></script>', ['']],
  // No code, or not run.
  ['<script src=/a.js></script>', []],
  ['<script type=application/ld+json>{"@type":"Thing"}</script>', []],
  ['<!-- <script>a</script> -->', []],
  ['<textarea><script>a</script></textarea>', []],
  ['<template><script>a</script></template>', []],
])('the scripts of %s', (html, scripts) => {
  expect(readInlineCode([html]).scripts).toEqual(scripts.map(sha256).sort());
});

test('styles, also those for browsers without scripts', () => {
  const read = readInlineCode(['<style>a{}</style><noscript><style>b{}</style></noscript><p style="color:red">']);
  expect(read.styles).toEqual([sha256('a{}'), sha256('b{}')].sort());
  expect(read.styleAttributes).toEqual([sha256('color:red')]);
});

test('each piece once, in the same order for the same pages', () => {
  const pages = ['<script>a</script><p style=x>', '<script>b</script>', '<script>a</script><p style=x>'];
  const read = readInlineCode(pages);
  expect([read.scripts.length, read.styleAttributes.length]).toEqual([2, 1]);
  expect(readInlineCode(pages.toReversed())).toEqual(read);
});
