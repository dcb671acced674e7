/** What stands beside an error and is no data. */
const aside =
  /^(errors?|fault|exception|message|messages|msg|errormessage|error_message|responsemessage|response_message|error_?code|error_description|error_uri|code|version|build|status|statuscode|status_code|statustext|success|ok|ack|type|subtype|title|detail|details|reason|timestamp|currenttime|time|path|method|trace|trace_?id|request_?id|contextid|correlationid|documentation|documentation_url|help|more_info|moreinfo|httpcode|http_code|data|result|response|meta|extensions|key|value)$/i;

/** What XML declares at an element tells nothing of what is in it. */
const namespace = /^@(xmlns|xsi)(:|$)/;

const isNothing = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === false ||
  value === '' ||
  value === 0 ||
  (typeof value === 'object' && Object.keys(value as object).length === 0);

const sayNo = /^(error|errors|fail|failed|failure|ko|denied|unauthorized|forbidden)$/i;

/**
 * Whether a JSON answer holds an error and no data, whatever its status: `{"error": "Unauthorized"}`, `{"success": false}`,
 * `[{"Key": "Error", …}]`, `["Unauthorized"]`. Errors beside data, as GraphQL has them, are none.
 */
export function isError(json: unknown, depth = 0): boolean {
  if (Array.isArray(json)) return json.length > 0 && json.length <= 50 && json.every((item) => isErrorItem(item, depth));
  if (typeof json !== 'object' || json === null) return false;
  const entries = Object.entries(json)
    .filter(([key]) => !namespace.test(key))
    .slice(0, 60);
  if (entries.some(([key, value]) => !aside.test(key) && !isNothing(value))) return depth < 2 && isWrapped(entries, depth);
  if (depth < 2 && isWrapped(entries, depth)) return true;
  return entries.some(([key, value]) => saysNo(key, value)) && !entries.some(([key, value]) => isData(key, value));
}

function isErrorItem(item: unknown, depth: number): boolean {
  if (typeof item === 'string')
    return /unauthori[sz]ed|forbidden|invalid|denied|error|not allowed|expired|revoked/i.test(item.slice(0, 300));
  return isError(item, depth + 1);
}

/** XML has one element around everything. */
function isWrapped(entries: [string, unknown][], depth: number): boolean {
  const [only] = entries;
  return entries.length === 1 && typeof only?.[1] === 'object' && !Array.isArray(only[1]) && isError(only[1], depth + 1);
}

function saysNo(key: string, value: unknown): boolean {
  if (/^(errors?|fault|exception|error_?message|error_?code|error_description)$/i.test(key)) return !isNothing(value);
  if (/^(success|ok|response)$/i.test(key)) return value === false || value === 0 || value === '0' || value === 'false';
  if (/^(status|ack|result|key|type|code|message)$/i.test(key)) return typeof value === 'string' && sayNo.test(value);
  return false;
}

function isData(key: string, value: unknown): boolean {
  return /^(data|result|response)$/i.test(key) && typeof value === 'object' && !isNothing(value);
}
