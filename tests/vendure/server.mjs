/**
 * A Vendure server with its database in memory, on a free port of the loopback interface; http, as behind a reverse proxy.
 * It sends its port once it listens.
 * @param argv the ways in which it takes credentials, as JSON. @example '["bearer","cookie","api-key"]'
 */
import { bootstrap, DefaultLogger, dummyPaymentHandler, LogLevel } from '@vendure/core';

const [identifier, password, tokenMethod] = process.argv.slice(2);

const app = await bootstrap({
  apiOptions: { port: 0, hostname: '127.0.0.1' },
  authOptions: {
    tokenMethod: JSON.parse(tokenMethod),
    superadminCredentials: { identifier, password },
    cookieOptions: { secret: 'fake-cookie-secret' },
  },
  dbConnectionOptions: { type: 'sqljs', synchronize: true, autoSave: false },
  paymentOptions: { paymentMethodHandlers: [dummyPaymentHandler] },
  logger: new DefaultLogger({ level: LogLevel.Error }),
});
process.send(app.getHttpServer().address().port);
