/** Of the button that starts a check. */
export const submitId = 'start-check';
