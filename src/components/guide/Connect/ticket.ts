/** Takes the mark of an authorization that came back in this tab out of the address, so that it is used once. */
export function takeTicket(): string | undefined {
  const ticket = /^#connect=([\w-]{16})$/.exec(location.hash)?.[1];
  if (ticket) history.replaceState(history.state, '', location.pathname + location.search);
  return ticket;
}
