import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { csvMediaType, writeCsvSheet } from '#platform';
import { importColumns, importFields } from '#registry';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller } from '../access/kontor-request.js';
import { attachment } from './views/attachment.js';

@Controller('v1/people-imports')
export class PeopleImportTemplate {
  @Get('template')
  @Endpoint({
    access: 'person.register',
    summary: 'An empty list of people to fill in, with titles in your language',
    mediaType: 'text/csv',
  })
  read(@From() { language }: Caller, @Res({ passthrough: true }) reply: FastifyReply): Buffer {
    attachment(reply, csvMediaType, 'kontor-people.csv');
    const fields = importFields.filter((field) => field !== 'displayName');
    return writeCsvSheet([fields.map((field) => importColumns[field].title[language])]);
  }
}
