/** Lets something happen at one path only. @example outage: at('/rest/login', () => webPage('Maintenance', 503)) */
export function at(path: string, answer: () => Response): (request: Request) => Response | undefined {
  return (request) => (new URL(request.url).pathname === path ? answer() : undefined);
}
