import { startSchoolProvider, type SchoolProvider } from '../../apps/api/signin/spec-school-provider.js';
import { RunningKontor } from '../up/running-kontor.js';
import { browserPath, TestBrowser, type Visitor } from './browser.js';

const inBrowser = browserPath ? describe : describe.skip;

/** A PNG of one pixel: any picture will do for a logo. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

inBrowser('the firm and one’s own account', () => {
  let kontor: RunningKontor;
  let browser: TestBrowser;
  let school: SchoolProvider;
  let visitor: Visitor;
  let firm: string;

  beforeAll(async () => {
    kontor = await RunningKontor.start();
    await kontor.said('Kontor works');
    school = await startSchoolProvider();
    browser = await TestBrowser.open(kontor.url);
    visitor = await browser.visitor({ language: 'nl' });
    await visitor.signIn('zilvervos.sales');
    firm = (await me(visitor)).firms[0]!.id;
  });

  afterAll(async () => {
    await browser?.close();
    school?.stop();
    await kontor?.discard();
    expect(visitor?.complaints).toEqual([]);
  });

  const open = (path: string): Promise<void> => visitor.goTo(`/firm/${firm}/profile${path}`);

  test('what is wrong is told beside the field, and what is right is kept', async () => {
    const { page } = visitor;
    await open('');
    await page.getByLabel('Postcode').fill('12');
    await page.getByLabel('Telefoon').fill('+32 9 555 01 01');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('is geen postcode').waitFor();
    expect(await page.getByLabel('Postcode').evaluate((field) => field.ownerDocument.activeElement === field)).toBe(
      true,
    );
    expect(await page.getByLabel('Telefoon').inputValue()).toBe('+32 9 555 01 01');
    await page.getByLabel('Postcode').fill('3010');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByRole('button', { name: 'Opslaan', disabled: true }).waitFor();
    await page.reload();
    await visitor.settled();
    expect(await page.getByLabel('Postcode').inputValue()).toBe('3010');
  });

  test('a picture becomes the logo, and another kind of file is refused in words', async () => {
    const { page } = visitor;
    await open('');
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'PUT' && response.url().endsWith('/logo')),
      page.locator('input[type=file]').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: pixel }),
    ]);
    expect(answer.status()).toBe(204);
    // Until it is shown, the page takes no other.
    await page.getByText('Opgeslagen').first().waitFor();
    await page.locator('button[data-loading]').waitFor({ state: 'detached' });
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('no') });
    await page.getByText('geen leesbare afbeelding').waitFor();
  });

  test('a letter survives a closed page, and is printed', async () => {
    const { page } = visitor;
    await open('/stationery');
    await page.getByRole('radio', { name: 'Iemand anders' }).check();
    await page.getByLabel('Naam').fill('Stad Leuven');
    await page.getByLabel('Onderwerp').fill('Vergunning');
    await page.getByRole('textbox', { name: 'Tekst' }).fill('Geachte\n\nDank u.');
    await page.reload();
    await visitor.settled();
    expect(await page.getByRole('textbox', { name: 'Tekst' }).inputValue()).toBe('Geachte\n\nDank u.');
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('/letter')),
      page.getByRole('button', { name: 'Brief als pdf' }).click(),
    ]);
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
    await visitor.picture('firm-profile-letter');
  });

  test('a key is shown once, and revoked', async () => {
    const { page } = visitor;
    await open('/programs');
    await page.getByRole('textbox', { name: 'Programma' }).fill('Boekhoudpakket');
    await page.getByRole('button', { name: 'Sleutel maken' }).click();
    await page.getByText(/^kontor_[\w-]{40,}$/).waitFor();
    await page.getByRole('button', { name: 'Intrekken' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Intrekken' }).click();
    await page.getByText('Ingetrokken').waitFor();
    await page.reload();
    await visitor.settled();
    expect(await page.getByText(/^kontor_[\w-]{40,}$/).count()).toBe(0);
  });

  test('another password is chosen, and is the one from then on', async () => {
    const own = await browser.visitor({ language: 'nl' });
    await own.signIn('bloesem.sales');
    await own.goTo('/account');
    const fields = own.page.locator('input[type=password]');
    for (const [index, text] of ['oefenfirma', 'een zin van mij', 'een zin van mij'].entries()) {
      await fields.nth(index).fill(text);
    }
    await own.page.getByRole('button', { name: 'Wachtwoord wijzigen' }).click();
    await own.page.getByText('Uw wachtwoord is gewijzigd').waitFor();
    await own.close();
    const again = await browser.visitor({ language: 'nl' });
    await again.signIn('bloesem.sales', 'een zin van mij');
    await again.close();
  });

  test('a school’s own sign-in leads back to where one wanted to be, or says why not', async () => {
    const student = await me(visitor);
    const office = await browser.visitor();
    await office.signIn('office');
    const { request } = office.context;
    const headers = { origin: kontor.url };
    const base = { name: 'Schoolnet', issuer: school.issuer, clientId: 'later', match: 'email' };
    const made = (await (
      await request.post(`/v1/schools/${student.schoolId}/identity-providers`, { data: base, headers })
    ).json()) as { id: string; redirectUri: string };
    await request.patch(`/v1/identity-providers/${made.id}`, {
      data: await school.register(made.redirectUri),
      headers,
    });
    await request.patch(`/v1/people/${student.id}`, { data: { email: 'lotte@school.example' }, headers });

    const somebody = await browser.visitor({ language: 'nl' });
    await through(somebody, 'stranger');
    await somebody.page.getByText('Schoolnet kent u als "stranger@school.example"').waitFor();
    expect(await somebody.barriers()).toEqual([]);
    await somebody.picture('sign-in-school');
    await somebody.context.clearCookies();
    await through(somebody, 'lotte');
    await somebody.page.getByRole('heading', { name: 'Mijn account' }).waitFor();
    expect((await me(somebody)).id).toBe(student.id);
    await somebody.close();
  });

  /** From the page for signing in to the school, through its two forms, and back. */
  async function through({ page }: Visitor, login: string): Promise<void> {
    await page.goto('/account');
    await page.getByRole('link', { name: /Schoolnet/ }).click();
    await page.locator('input[name=login]').fill(login);
    await page.locator('input[name=password]').fill('any');
    await page.locator('button[type=submit]').click();
    await page.locator('input[name=prompt][value=consent]').waitFor({ state: 'attached' });
    await page.locator('button[type=submit]').click();
    await page.waitForURL((url) => url.origin === kontor.url);
  }
});

interface Me {
  readonly id: string;
  readonly schoolId: string;
  readonly firms: readonly { readonly id: string }[];
}

async function me({ context }: Visitor): Promise<Me> {
  return (await (await context.request.get('/v1/me')).json()) as Me;
}
