/**
 * What must not grow unseen. Each is what was measured when it was recorded, and about a twentieth more, so that not every
 * sentence is too long; a test fails beyond it, and says by how much. What a change is worth may be recorded here anew, with a
 * word in the commit about why; what has become less, too.
 */
export const recorded = {
  /** Bytes after gzip, of the site as the browser tests build it: with the sandbox, so a little more than in production. */
  page: {
    'script of a guide page': 160_000,
    'CSS of a guide page': 15_200,
    'HTML of a guide page': 7_400,
    /** It grows with every page of text, so there is room for a few. */
    'search index, as far as a first search loads it': 45_000,
  },
  /** Against the played platforms, where everything works. The report, and the first number of requests, are Clover's. */
  check: {
    'number of requests of a check': 5,
    'number of requests of a check, on an average of all platforms': 7,
    'report of a check, in bytes of JSON': 2_275,
  },
  keystroke: {
    /** That React renders anew when a key is pressed in a field of Clover's guide, not the first: the text is in its input already. */
    'number of components that a keystroke renders': 0,
  },
  processor: {
    /** How many times as much. Recorded at three times what was measured: machines and their moods differ. */
    'processor time of a check, against that of its answers alone': 10,
  },
};
