/** Of one answer, on the wire and again when decompressed. Definitions may ask for at most 4 MiB. */
export const maxAnswerBytes = 5 * 1024 * 1024;
