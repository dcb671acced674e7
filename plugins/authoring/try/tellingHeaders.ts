/** What of an answer's headers can decide how it is understood, whatever the platform. */
export const tellingHeaders =
  /^(content-type|location|retry-after|www-authenticate|server|cf-mitigated|x-rate-?limit.*|ratelimit.*)$/;
