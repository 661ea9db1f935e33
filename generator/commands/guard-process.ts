// What the command line does about ends that no command sees coming.

import { reportFailure } from './report.js';
import { survivePipes } from './standard-streams.js';

/** To be called once, before anything else. */
export function guardProcess(): void {
  survivePipes();
  process.on('uncaughtException', (error) => {
    process.exit(reportFailure(error));
  });
}
