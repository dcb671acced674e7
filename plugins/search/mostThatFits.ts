import { gzipSync } from 'node:zlib';

/**
 * The first of several versions that is small enough to be sent, so that what a reader loads has a bound, however many platforms
 * there are. If none is, the last.
 * @param kb the most that it may take when it is compressed with gzip, in kilobytes (1,000 bytes)
 * @param versions the fullest first
 */
export function mostThatFits<Data>(kb: number, [fullest, ...smaller]: readonly [() => Data, ...(() => Data)[]]): Data {
  let data = fullest();
  for (const make of smaller) {
    if (gzipSync(JSON.stringify(data)).length <= kb * 1000) break;
    data = make();
  }
  return data;
}
