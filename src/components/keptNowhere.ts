/**
 * Of a field in which a key may stand: browsers, their extensions and keyboards shall not keep, complete, correct or send off what
 * is typed. The data attributes keep password managers away: this is nobody's login here.
 */
export const keptNowhere = {
  autoComplete: 'off',
  autoCapitalize: 'none',
  autoCorrect: 'off',
  spellCheck: false,
  // Not in React's types yet; without it, Edge may send what is typed to a service that completes it.
  writingsuggestions: 'false',
  'data-1p-ignore': '',
  'data-bwignore': '',
  'data-lpignore': 'true',
  'data-form-type': 'other',
} as const;
