/** How long something may take until it is given up: long enough for any machine, and reached only when it never happens. */
export const patience = { timeout: 60_000 };
