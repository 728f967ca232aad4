import { RunningKontor } from '../up/running-kontor.js';
import { browserPath, TestBrowser, type Visitor } from './browser.js';

const inBrowser = browserPath ? describe : describe.skip;

inBrowser('the office', () => {
  let kontor: RunningKontor;
  let browser: TestBrowser;
  let office: Visitor;

  beforeAll(async () => {
    kontor = await RunningKontor.start();
    await kontor.said('Kontor works');
    browser = await TestBrowser.open(kontor.url);
    office = await browser.visitor({ language: 'nl' });
    await office.signIn('office');
  });

  afterAll(async () => {
    await browser?.close();
    await kontor?.discard();
  });

  afterEach(() => expect(office.complaints).toEqual([]));

  test('imports a class: sees what will happen, leaves out what is refused, and hands out passwords', async () => {
    const { page } = office;
    const list = [
      'Voornaam;Familienaam;Bedrijf;Afdeling',
      'Renée;Lefèvre;Zilvervos Fietsen;verkoop',
      'Jan;Nergens;Bestaat Niet;',
      'Lotte;Maes;Zilvervos Fietsen;aankoop',
    ].join('\r\n');
    const file = { name: 'klas.csv', mimeType: 'text/csv', buffer: Buffer.from(list, 'latin1') };
    await office.goTo('/office/people/import');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('Er is geen firma "Bestaat Niet"', { exact: false }).waitFor();
    await office.picture('office-import-preview-laptop');
    expect(await office.barriers()).toEqual([]);
    const go = page.getByRole('button', { name: '2 regels uitvoeren' });
    expect(await go.isDisabled()).toBe(true);
    await page.getByLabel('De geweigerde regels overslaan en de andere uitvoeren').check();
    await go.click();
    const row = page.getByRole('row', { name: /Renée Lefèvre/ });
    await row.waitFor();
    await office.picture('office-import-passwords-laptop');
    const [userName, password] = await row
      .getByRole('cell')
      .allTextContents()
      .then((cells) => cells.slice(1, 3));
    expect(userName).toBe('renee.lefevre');

    const student = await browser.visitor({ language: 'nl' });
    await student.signIn(userName!, password!);
    await student.settled();
    await student.close();
    // The same list again: only the refused line is left.
    await office.goTo('/office/people/import');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('Er is geen firma "Bestaat Niet"', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: /uitvoeren/ }).count()).toBe(0);
  });

  test('a list that was put right is looked at anew, imported whole, and told in the log', async () => {
    const { page } = office;
    const listOf = (firm: string) => ({
      name: 'klas.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`Voornaam;Familienaam;Bedrijf\nAmélie;Collin;${firm}\nSteven;Aerts;Zilvervos Fietsen\n`),
    });
    await office.goTo('/office/people/import');
    await page.locator('input[type=file]').setInputFiles(listOf('Zilvervos Fiets'));
    await page.getByText('Er is geen firma "Zilvervos Fiets"', { exact: false }).waitFor();
    await page.locator('input[type=file]').setInputFiles(listOf('Zilvervos Fietsen'));
    await page.getByRole('button', { name: '2 regels uitvoeren' }).click();
    const row = page.getByRole('table', { name: 'Eerste wachtwoorden' }).getByRole('row', { name: /Amélie Collin/ });
    await row.waitFor();
    const [, userName, password] = await row.getByRole('cell').allTextContents();
    const student = await browser.visitor({ language: 'nl' });
    await student.signIn(userName!, password!);
    await student.page.locator('nav').getByText('Zilvervos Fietsen').first().waitFor();
    await student.close();
    await office.goTo('/office/audit');
    await page
      .getByRole('row', { name: /Personen ingelezen uit een lijst.*uitgevoerd: 2/ })
      .first()
      .waitFor();
    await page.getByRole('row', { name: /Persoon ingeschreven.*Amélie Collin/ }).waitFor();
    await office.picture('office-audit-import');
  });

  test('registers a firm with proposed numbers, after being told what is missing', async () => {
    const { page } = office;
    await office.goTo('/office/firms/new');
    await page.getByRole('button', { name: 'Nummers voorstellen' }).click();
    await page.getByLabel('Naam', { exact: true }).fill('Lindeblad');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Vul dit in').first().waitFor();
    await page.getByLabel('Straat en nummer').fill('Kerkstraat 1');
    await page.getByLabel('Postcode').fill('99');
    await page.getByLabel('Gemeente').fill('Mechelen');
    await page.getByRole('combobox', { name: 'Sector' }).click();
    await page.getByRole('option', { name: 'Speelgoed' }).click();
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByLabel('Naam', { exact: true }).inputValue()).toBe('Lindeblad');
    await page.getByLabel('Postcode').fill('2800');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Lindeblad' }).waitFor();
    await page.getByText('€ 50.000,00').waitFor();
    await office.goTo('/office/audit');
    await page.getByRole('row', { name: /Firma ingeschreven.*Lindeblad/ }).waitFor();
  });

  test('closes the access of a person, who can then not sign in', async () => {
    const { page } = office;
    await office.goTo('/office/people');
    await page.getByLabel('Zoek op naam of gebruikersnaam').fill('vennholz.accounting');
    await page
      .getByRole('row', { name: /vennholz.accounting/ })
      .getByRole('link')
      .click();
    await page.getByRole('button', { name: 'Toegang afsluiten' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Toegang afsluiten' }).click();
    await page.getByText('Kan niet aanmelden').waitFor();
    const answer = await office.context.request.post('/v1/sessions', {
      data: { userName: 'vennholz.accounting', password: 'oefenfirma' },
      headers: { origin: kontor.url },
    });
    expect(answer.status()).toBe(401);
    await page.getByRole('button', { name: 'Toegang weer openen' }).click();
    await page.getByText('Kan aanmelden').waitFor();
  });
});
