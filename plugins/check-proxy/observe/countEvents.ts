import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Observe } from './events.ts';

/** What Prometheus is told. Labels come from the definitions and from our own codes alone, so their number is bounded. */
export interface Metrics {
  registry: Registry;
  observe: Observe;
  /** Says that the last run did not end as it should. */
  lastRunBrokeOff(): void;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const checks = new Counter({
    name: 'storekeys_checks_total',
    help: 'Checks that ended, by platform and outcome; "none" had no report.',
    labelNames: ['platform', 'outcome', 'sandbox'],
    registers,
  });
  const running = new Gauge({ name: 'storekeys_checks_running', help: 'Checks that run now.', registers });
  const checkSeconds = new Histogram({
    name: 'storekeys_check_duration_seconds',
    help: 'How long checks took, by platform.',
    labelNames: ['platform'],
    buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 90],
    registers,
  });
  const requestSeconds = new Histogram({
    name: 'storekeys_platform_request_duration_seconds',
    help: 'How long platforms took to answer a request, by platform.',
    labelNames: ['platform'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  const platformErrors = new Counter({
    name: 'storekeys_platform_errors_total',
    help: 'Requests that a platform did not answer, or answered with a 5xx, by platform and reason.',
    labelNames: ['platform', 'reason'],
    registers,
  });
  const limits = new Counter({
    name: 'storekeys_limits_hit_total',
    help: 'Checks and requests that a limit refused.',
    labelNames: ['limit'],
    registers,
  });
  const connects = new Counter({
    name: 'storekeys_connects_total',
    help: 'Authorizations that came back from a platform, by platform and outcome.',
    labelNames: ['platform', 'outcome', 'sandbox'],
    registers,
  });
  const faults = new Counter({ name: 'storekeys_faults_total', help: 'Faults of this site.', registers });

  const brokenOff = new Gauge({
    name: 'storekeys_last_run_broken_off',
    help: '1 if the run before this one did not end as it should; always 0 without RUN_FILE.',
    registers,
  });

  const observe: Observe = (event) => {
    switch (event.type) {
      case 'check-started':
        return running.inc();
      case 'check-ended':
        running.dec();
        checks.inc({ platform: event.platform, outcome: event.outcome ?? 'none', sandbox: String(event.sandbox) });
        checkSeconds.observe({ platform: event.platform }, event.durationMs / 1000);
        return event.error && faults.inc();
      case 'platform-asked': {
        requestSeconds.observe({ platform: event.platform }, event.durationMs / 1000);
        const reason = event.code ?? ((event.status ?? 0) >= 500 ? String(event.status) : undefined);
        return reason && platformErrors.inc({ platform: event.platform, reason });
      }
      case 'connect-ended':
        return connects.inc({ platform: event.platform, outcome: event.outcome, sandbox: String(event.sandbox) });
      case 'limit-hit':
        return limits.inc({ limit: event.limit });
      case 'fault':
        return faults.inc();
    }
  };
  return { registry, observe, lastRunBrokeOff: () => brokenOff.set(1) };
}
