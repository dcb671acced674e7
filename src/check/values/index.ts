/** From what was typed or pasted to clean values: reading texts, cleaning, judging one value, judging them together. */

export type { Judgement } from './judgement.ts';
export { judgeValues } from './judgeTogether.ts';
export { judgeValue } from './judgeValue.ts';
export { readPasted, readText, type TextReading } from './readText/index.ts';
