/**
 * Makes the pictures of the user guide: starts Kontor with its demonstration network and does in a browser what the guide
 * tells, in each language that the guide has.
 *
 *   npm run docs:pictures [student|teacher|office]
 *
 * Fails where the pages no longer go the way that the guide tells. Kontor has to be built. KONTOR_GUIDE_URL names one that
 * runs already, with the demonstration network; what is traded there stays.
 */
import { browserPath, TestBrowser } from '../web/browser.js';
import { RunningKontor } from '../up/running-kontor.js';
import { office } from './guide/office.js';
import type { GuideLanguage } from './guide/pictures.js';
import { student } from './guide/student.js';
import { teacher } from './guide/teacher.js';

const languages: readonly GuideLanguage[] = ['en', 'nl'];
const chapters = { student, teacher, office } as const;

async function main(): Promise<void> {
  if (!browserPath) throw new Error('No browser was found: name one in KONTOR_TEST_BROWSER');
  const wanted = process.argv.slice(2);
  const running = process.env['KONTOR_GUIDE_URL'];
  const kontor = running ? undefined : await RunningKontor.start();
  try {
    await kontor?.said('The first day is over.');
    for (const language of languages) {
      const browser = await TestBrowser.open(running ?? kontor!.url);
      try {
        for (const [name, tell] of Object.entries(chapters)) {
          if (wanted.length === 0 || wanted.includes(name)) await tell(browser, language);
        }
      } finally {
        await browser.close();
      }
    }
  } finally {
    await kontor?.discard();
  }
}

await main();
