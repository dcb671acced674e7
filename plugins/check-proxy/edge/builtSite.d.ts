/** `check-proxy.json` of the built site. `wrangler.jsonc` says where it is. */
declare module 'built-site' {
  const facts: unknown;
  export default facts;
}
