/**
 * Puts a path and its query behind an address. Behind one that ends in a parameter (`/index.php?route=`), the path is that
 * parameter's value.
 * @param rest as it stands in an address: percent-encoded
 */
export function behind(address: string, rest: string): string {
  return address + (address.includes('?') ? rest.replace(/^\//, '').replace('?', '&') : rest);
}
