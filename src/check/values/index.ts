/** From what was typed or pasted to clean values: reading texts, cleaning, judging one value, judging them together. */

export type { Judgement } from './judgement.ts';
export { valueJudge } from './judgeTogether.ts';
export { looksSecret } from './looksSecret.ts';
export type { Choice } from './readText/candidate.ts';
export { readPasted, readText, type TextReading } from './readText/index.ts';
export { judgeValue, judgeValues } from './spoken.ts';
