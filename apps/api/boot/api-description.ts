import { Injectable } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { FindingOut } from '../http/views/finding-view.js';

const ProblemOut = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  code: z.string().meta({ description: 'Stable; rely on it' }),
  correlationId: z.string().meta({ description: 'Quote it when you ask for help' }),
  errors: z
    .array(
      z.object({
        pointer: z.string().meta({ description: 'JSON pointer into the request' }),
        code: z.string(),
        detail: z.string(),
      }),
    )
    .optional(),
  findings: z.array(FindingOut.omit({}).meta({})).optional(),
});

/** The OpenAPI document, made from the endpoints once they are all there. */
@Injectable()
export class ApiDescription {
  private made: { readonly document: OpenAPIObject; readonly text: string } | undefined;

  get document(): OpenAPIObject {
    return this.known().document;
  }

  get text(): string {
    return this.known().text;
  }

  describe(app: NestFastifyApplication): void {
    const document = SwaggerModule.createDocument(app, description(), {
      operationIdFactory: (controller) => controller.charAt(0).toLowerCase() + controller.slice(1),
      autoTagControllers: false,
    });
    addOtherAnswers(document);
    const { $schema: _dialect, ...problem } = z.toJSONSchema(ProblemOut, { target: 'openapi-3.0', reused: 'inline' });
    document.components = {
      ...document.components,
      schemas: { ...document.components?.schemas, Problem: problem as object },
    };
    this.made = { document, text: JSON.stringify(document) };
  }

  private known(): NonNullable<ApiDescription['made']> {
    if (!this.made) throw new Error('the API is not described before it has started');
    return this.made;
  }
}

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & { readonly 'x-also-answers'?: readonly string[] };

/** Beside a JSON schema Nest describes no other media type of an answer, so those that endpoints name are added here. */
function addOtherAnswers({ paths }: OpenAPIObject): void {
  for (const operation of Object.values(paths).flatMap((methods) => Object.values(methods) as Operation[])) {
    const { 'x-also-answers': types, responses } = operation;
    const done = Object.entries(responses ?? {}).find(([status]) => status.startsWith('2'))?.[1];
    if (!types || !done || !('content' in done)) continue;
    for (const type of types) Object.assign(done.content!, { [type]: { schema: { type: 'string' } } });
  }
}

function description() {
  return new DocumentBuilder()
    .setTitle('Kontor')
    .setDescription(
      'The API of a practice-firm network. Amounts are decimal strings. Lists go on with `after`, the `next` of the page before. Texts follow Accept-Language (nl, fr, de, en). Problems are told as RFC 9457 problem details.',
    )
    .setVersion('1')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'token')
    .addCookieAuth('kontor_session', { type: 'apiKey', in: 'cookie', name: 'kontor_session' }, 'cookie')
    .addSecurityRequirements('token')
    .addSecurityRequirements('cookie')
    .build();
}
