import { Controller, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { KontorError, type Language } from '#kernel';
import { csvMediaType, inTransaction, readSheet, writeCsvSheet, xlsxMediaType } from '#platform';
import { importColumns, importPeople, planPeople, type ImportField } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller, KontorRequest } from '../access/kontor-request.js';
import { unsupportedMediaType } from '../errors/http-errors.js';
import { flag } from './input/common.js';
import { attachment } from './views/attachment.js';
import { PeopleImportOut, peopleImportView } from './views/people-import-view.js';

const ImportQuery = z.strictObject({
  preview: flag.meta({ description: 'Only tells what would happen' }),
  mode: z
    .enum(['all-or-nothing', 'good-ones'])
    .default('all-or-nothing')
    .meta({ description: 'Whether one refused line leaves the whole list undone' }),
});

@Controller('v1/people-imports')
export class PeopleImportTake {
  constructor(private readonly database: DataSource) {}

  @Post()
  @Endpoint({
    access: 'person.register',
    summary: 'Take in a list of people, as CSV or XLSX',
    description:
      'People are found by user name, e-mail address, or name within a firm; nobody is removed. New ones get a user name and a first password, told once; with `Accept: text/csv` as a list to hand out. The same list again changes nothing.',
    readsFile: ['text/csv', xlsxMediaType],
    answer: PeopleImportOut,
  })
  async take(
    @From() { actor, language }: Caller,
    @Query({ schema: ImportQuery }) { preview, mode }: z.infer<typeof ImportQuery>,
    @Req() { body, headers }: KontorRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PeopleImportOut | Buffer> {
    if (!Buffer.isBuffer(body)) throw new KontorError(unsupportedMediaType);
    const sheet = await readSheet(body);
    if (preview === 'true') {
      const lines = await planPeople(this.database.manager, actor, sheet);
      return peopleImportView({ lines, applied: false, firstPasswords: new Map() }, language);
    }
    const done = await inTransaction(this.database, (manager) =>
      importPeople(manager, actor, sheet, mode === 'good-ones'),
    );
    const view = peopleImportView(done, language);
    const asList = done.applied && /\btext\/csv\b/.test(headers.accept ?? '');
    if (asList) attachment(reply, csvMediaType, 'kontor-passwords.csv');
    // Passwords stay in no cache.
    void reply.header('cache-control', 'no-store');
    return asList ? handOut(view, language) : view;
  }
}

const passwordTitle = {
  nl: 'Eerste wachtwoord',
  fr: 'Premier mot de passe',
  de: 'Erstes Passwort',
  en: 'First password',
};

/** The new people with their first passwords, as a spreadsheet program opens it. */
function handOut({ lines }: PeopleImportOut, language: Language): Buffer {
  const title = (field: ImportField): string => importColumns[field].title[language];
  const rows = lines.flatMap(({ displayName, userName, firstPassword, firmName }) =>
    firstPassword ? [[displayName, userName, firstPassword, firmName]] : [],
  );
  return writeCsvSheet([[title('displayName'), title('userName'), passwordTitle[language], title('firm')], ...rows]);
}
