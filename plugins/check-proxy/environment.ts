import * as z from 'zod';

const number = (atLeast: number, atMost: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= atLeast && value <= atMost, `must be from ${atLeast} to ${atMost}`);

const origin = z.string().refine((text) => URL.parse(text)?.origin === text, 'must be origins, such as "https://tool.example"');

const contact = z
  .string()
  .regex(
    /^(?:mailto:[\x21-\x3f\x41-\x7e]+@|https:\/\/|tel:\+)[\x21-\x7e]+$/,
    'must be addresses, such as "mailto:security@tool.example" or "https://tool.example/report"',
  );

const language = z.string().refine((tag) => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}, 'must be languages, such as "en, de"');

const listOf = <Item extends z.ZodType<string, string>>(item: Item) =>
  z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(item));

/** The environment variables of `npm run serve`. An empty one counts as not set. */
const environmentSchema = z
  .object({
    /** Address to listen on. */
    HOST: z.string().default('localhost'),
    /** Port to listen on; 0 takes any free one. */
    PORT: number(0, 65535).default(3000),
    /** Folder of the built site. */
    SITE_DIR: z.string().default('build'),
    /** Whether readers can try the check with played platforms. Without it, as the site was built. */
    SANDBOX: z.enum(['on', 'off'], 'must be "on" or "off"').optional(),
    /** How many proxies in front of this server add to `X-Forwarded-For`. */
    TRUSTED_PROXIES: number(0, 10).default(0),
    /** Other origins whose pages may use the API, separated by commas. */
    API_ORIGINS: listOf(origin).default([]),
    /** Where several instances share their limits. */
    REDIS_URL: z
      .string()
      .refine((text) => /^rediss?:$/.test(URL.parse(text)?.protocol ?? ''), 'must begin with redis:// or rediss://')
      .optional(),
    /** The secret key of the hashes in Redis. */
    HASH_KEY: z.string().min(32, 'must have at least 32 characters; make one with: openssl rand -base64 32').optional(),
    /** A forward proxy that all requests to platforms go through. */
    HTTPS_PROXY: z
      .string()
      .refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), 'must begin with http:// or https://')
      .optional(),
    /** Hosts that are asked without {@link HTTPS_PROXY}, separated by commas. */
    NO_PROXY: z.string().optional(),
    /** Node's own switch that turns off all checks of certificates: with it, keys would go to whoever answers. */
    NODE_TLS_REJECT_UNAUTHORIZED: z
      .string()
      .refine((text) => text !== '0', 'must not be 0: without checked certificates, keys would go to whoever answers')
      .optional(),
    /** Where to report a weakness of this site, for `/.well-known/security.txt`; separated by commas, the best first. */
    SECURITY_CONTACT: listOf(contact).default([]),
    /** A page that says how reports are dealt with. */
    SECURITY_POLICY: z
      .string()
      .regex(/^https:\/\/[\x21-\x7e]+$/, 'must begin with https://')
      .optional(),
    /** The languages in which reports can be written, separated by commas. */
    SECURITY_LANGUAGES: listOf(language).default([]),
    /** From which level on is logged. */
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    /** Port for Prometheus, on the same address. Without it, there are no metrics. */
    METRICS_PORT: number(0, 65535).optional(),
    /** A file that is there while the server runs. Found at the start, it tells that the last run did not end as it should. */
    RUN_FILE: z.string().optional(),
    /** Seconds after SIGTERM in which connections are still taken, for load balancers that need a while to notice. */
    DRAIN_S: number(0, 600).default(0),
    /** Seconds that running checks then get to end. */
    SHUTDOWN_S: number(0, 600).default(25),
  })
  .refine(({ REDIS_URL, HASH_KEY }) => !REDIS_URL || HASH_KEY, {
    path: ['HASH_KEY'],
    error: 'must be set with REDIS_URL, and be the same for all instances; make one with: openssl rand -base64 32',
  })
  .refine(
    ({ SECURITY_CONTACT, SECURITY_POLICY, SECURITY_LANGUAGES }) =>
      SECURITY_CONTACT.length > 0 || (!SECURITY_POLICY && SECURITY_LANGUAGES.length === 0),
    {
      path: ['SECURITY_CONTACT'],
      error: 'must be set with SECURITY_POLICY and SECURITY_LANGUAGES: say where to report a weakness',
    },
  );

export type Environment = z.output<typeof environmentSchema>;

/** What `/.well-known/security.txt` says; nothing where the operator names no contact. */
export function securityContactOf({
  SECURITY_CONTACT: contacts,
  SECURITY_POLICY: policy,
  SECURITY_LANGUAGES: languages,
}: Environment) {
  return contacts.length > 0 ? { contacts, policy, languages } : undefined;
}

/**
 * Reads the settings. `HTTPS_PROXY` and `NO_PROXY` may be written in small letters too, as curl has them.
 * @throws {Error} naming every variable that is wrong, never its value
 */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const { https_proxy: HTTPS_PROXY, no_proxy: NO_PROXY } = variables;
  const all = { HTTPS_PROXY, NO_PROXY, ...variables };
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== ''));
  const read = environmentSchema.safeParse(given);
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`);
  throw new Error(
    `These environment variables are wrong:\n${[...new Set(problems)].map((problem) => `  ${problem}`).join('\n')}`,
  );
}
