/** Where a server on this host and port is reached. @example httpAddress('::1', 3000) === 'http://[::1]:3000' */
export function httpAddress(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
