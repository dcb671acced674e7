/** Of the headline of a result, to lead the focus there. */
export const resultId = 'result';
