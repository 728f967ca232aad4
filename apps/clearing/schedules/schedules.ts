import { SignIn } from '#registry';
import { auditAll } from './audit.js';
import { releaseDuePayments } from './due-payments.js';
import { scenarioPlayer } from './play-scenarios.js';
import { requeueWaiting } from './requeue-waiting.js';
import type { ScheduleContext } from './schedule-context.js';
import type { Schedule } from './scheduler.js';
import { sealYesterday } from './seal-yesterday.js';

/** All that the clearing does at certain times. */
export function schedulesOf(context: ScheduleContext): Schedule[] {
  return [
    { name: 'requeue-waiting', next: everySeconds(15), run: () => requeueWaiting(context) },
    { name: 'scenarios', next: everySeconds(3), run: scenarioPlayer(context) },
    { name: 'due-payments', next: everySeconds(60), run: () => releaseDuePayments(context) },
    { name: 'seal-statements', next: everySeconds(300), run: () => sealYesterday(context) },
    { name: 'purge-sign-ins', next: nightlyAt(3), run: () => new SignIn(context.dataSource.manager).purge() },
    { name: 'audit', next: nightlyAt(2), run: () => auditAll(context) },
  ];
}

function everySeconds(seconds: number): (from: Date) => Date {
  return (from) => new Date(from.getTime() + seconds * 1_000);
}

/** At this full hour UTC. */
function nightlyAt(hour: number): (from: Date) => Date {
  return (from) => {
    const next = new Date(from);
    next.setUTCHours(hour, 0, 0, 0);
    if (next <= from) next.setUTCDate(next.getUTCDate() + 1);
    return next;
  };
}
