/** From what was typed or pasted to clean values: reading texts, cleaning, judging one value, judging them together. */

export type { Judgement } from './judgement.ts';
export { judgeValues, valueJudge } from './judgeTogether.ts';
export { judgeValue } from './judgeValue.ts';
export { looksSecret } from './looksSecret.ts';
export type { Choice } from './readText/candidate.ts';
export { readPasted, readText, type TextReading } from './readText/index.ts';
