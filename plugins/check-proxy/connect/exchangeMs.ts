/** How long the platform has to answer to an exchange or a revocation, in milliseconds. */
export const exchangeMs = 20_000;
