/** Code within a sentence. Blocks of code are drawn by what their pages import themselves. */
export { default } from '@theme/CodeInline';
