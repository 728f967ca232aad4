import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiDescription } from '../../apps/api/boot/api-description.js';

/** An endpoint as the OpenAPI document describes it. */
export interface Operation {
  /** As in `GET /v1/firms/{id}`. */
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly access: string;
  readonly parameters: readonly Parameter[];
  /** The JSON schema of each media type of its body. */
  readonly body: Readonly<Record<string, JsonSchema>>;
}

export interface Parameter {
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly name: string;
  readonly required?: boolean;
  readonly schema?: JsonSchema;
}

export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

interface Described {
  readonly 'x-access': string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: JsonSchema }>> };
}

/** Every operation of the OpenAPI document, in its order. */
export function operationsOf(app: NestFastifyApplication): Operation[] {
  const { paths } = app.get(ApiDescription).document;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Described>).map(([verb, described]) => {
      const method = verb.toUpperCase() as Operation['method'];
      const content = Object.entries(described.requestBody?.content ?? {});
      return {
        name: `${method} ${path}`,
        method,
        path,
        access: described['x-access'],
        parameters: described.parameters ?? [],
        body: Object.fromEntries(content.map(([type, { schema }]) => [type, schema ?? {}])),
      };
    }),
  );
}

/** The schemas that `$ref` names. */
export function schemasOf(app: NestFastifyApplication): Readonly<Record<string, JsonSchema>> {
  const { components } = app.get(ApiDescription).document;
  return Object.fromEntries(
    Object.entries(components?.schemas ?? {}).map(([name, schema]) => [
      `#/components/schemas/${name}`,
      schema as JsonSchema,
    ]),
  );
}
