/**
 * Whether an origin is one of those that an operator named, as a Content-Security-Policy reads them.
 * @param named the first label of a host may be a star. @example ['https://tool.example', 'https://*.shops.example']
 */
export function isNamed(origin: string, named: readonly string[]): boolean {
  return named.some((one) => {
    const [scheme = '', host = ''] = one.split('://');
    if (!host.startsWith('*.')) return one === origin;
    return (
      origin.startsWith(`${scheme}://`) &&
      origin.endsWith(host.slice(1)) &&
      origin.length > `${scheme}://`.length + host.length - 1
    );
  });
}
