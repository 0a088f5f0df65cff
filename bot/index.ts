import { startApp } from './compose.ts';
import { readConfig } from './config.ts';
import { createLog } from './log.ts';

const config = readConfig(process.env);
const log = createLog(config.LOG_LEVEL);
const app = await startApp(config, log);
log.info('app.started', { url: app.url });

const stop = async (signal: string) => {
  log.info('app.stopping', { signal });
  await app.stop();
  process.exit(0);
};
process.once('SIGTERM', () => void stop('SIGTERM'));
process.once('SIGINT', () => void stop('SIGINT'));
