import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';
import type { Action } from '#registry';

/** The action of the permission table that an endpoint is, or that it is open to all or to all who signed in. */
export type Access = Action | 'public' | 'signed-in';

export interface EndpointDescription {
  readonly access: Access;
  /** One sentence for the reader of the API's description. */
  readonly summary: string;
  readonly description?: string;
  /** 200 unless told otherwise. */
  readonly status?: number;
  /** What it reads, where that is not left to `@Body({ schema })`: JSON of this schema, XML, or a hybrid PDF. */
  readonly reads?: z.ZodType;
  /** The media types of a file that it reads as the body. */
  readonly readsFile?: readonly string[];
  /** What it answers, as JSON. */
  readonly answer?: z.ZodType;
  /** The media type of an answer that is not JSON; beside `answer`, of what a client may ask for instead. */
  readonly mediaType?: string | readonly string[];
}

const accessByHandler = new WeakMap<object, Access>();

/** Who may use the endpoint that a handler is; undefined for one that forgot to say so. */
export function accessOf(handler: object): Access | undefined {
  return accessByHandler.get(handler);
}

/** Says what an endpoint is for, who may use it and what it answers: to the guard and in the API's description. */
export function Endpoint(endpoint: EndpointDescription) {
  const { access, summary, description, status = 200, reads, readsFile, answer, mediaType } = endpoint;
  const remember: MethodDecorator = (_target, _name, descriptor) => {
    accessByHandler.set(descriptor.value as object, access);
  };
  const types = mediaType === undefined ? [] : [mediaType].flat();
  const content = Object.fromEntries(types.map((type) => [type, { schema: { type: 'string' as const } }]));
  return applyDecorators(
    remember,
    SetMetadata('access', access),
    HttpCode(status),
    ApiExtension('x-access', access),
    ...(answer && types.length > 0 ? [ApiExtension('x-also-answers', types)] : []),
    ApiOperation({
      summary,
      ...(description && { description }),
      ...(access === 'public' && { security: [] }),
      ...(reads && { requestBody: { required: true, content: contentOf(reads) } }),
      ...(readsFile && { requestBody: { required: true, content: fileContent(readsFile) } }),
    }),
    ApiResponse({
      status,
      description: status === 204 ? 'Done' : 'The answer',
      ...(answer && { standardSchema: answer }),
      ...(types.length > 0 && { content }),
    }),
    ApiResponse({ status: 'default', description: 'A problem (RFC 9457)', content: problemContent }),
  );
}

function contentOf(reads: z.ZodType) {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(reads, { target: 'openapi-3.0', io: 'input' });
  return {
    'application/json': { schema: schema as object },
    'application/xml': {
      schema: { type: 'string' as const, description: 'UBL, bare or in an SBDH envelope, or an invoice in CII' },
    },
    'application/pdf': {
      schema: { type: 'string' as const, format: 'binary', description: 'A hybrid invoice (Factur-X, ZUGFeRD)' },
    },
  };
}

function fileContent(types: readonly string[]) {
  return Object.fromEntries(types.map((type) => [type, { schema: { type: 'string' as const, format: 'binary' } }]));
}

const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
