/** The mark of an authorization that came back in this tab. */
const mark = /^#connect=([\w-]{16})$/;

export function hasTicket(): boolean {
  return mark.test(location.hash);
}

/** Takes the mark out of the address, so that it is used once. */
export function takeTicket(): string | undefined {
  const ticket = mark.exec(location.hash)?.[1];
  if (ticket) history.replaceState(history.state, '', location.pathname + location.search);
  return ticket;
}
