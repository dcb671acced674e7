/** The engine: values → requests → outcomes → report, on web standards alone. */
export type { App } from './ask/conversation.ts';
export { type Capacity, unshared } from './capacity.ts';
export { checkConnection } from './checkConnection.ts';
export type { ToolWants } from './judge/adviceOnWants.ts';
export type { Advice, CheckEvent, CheckResult, Preview, Report, SentRequest } from './report.ts';
export { type Sentences, sentencesOf } from './sentences/index.ts';
export { type Judgement, judgeValue, judgeValues, readPasted, readText, type TextReading } from './values/index.ts';
export { type ReadValues, readValues } from './values/readValues.ts';
