import { Controller, Inject, Post, Req } from '@nestjs/common';
import { z } from 'zod';
import { unknownDocumentType } from '#clearing';
import type { DocumentTypes } from '#doctype';
import { KontorError } from '#kernel';
import { authorize } from '#registry';
import { bindingIds, bindingOf, checkStructure, isFatal, type Finding } from '#standards';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller, KontorRequest } from '../access/kontor-request.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { parseWith } from '../errors/schema-pipe.js';
import { readXmlDocument } from '../submission/read-xml.js';
import { FindingOut, findingViews } from './views/finding-view.js';

const ValidateIn = z
  .strictObject({ documentType: z.string().max(1000), body: z.record(z.string(), z.unknown()) })
  .meta({ description: 'A document as JSON' });

const ValidationOut = z
  .object({
    documentType: z.string(),
    valid: z.boolean().meta({ description: 'No fatal finding' }),
    findings: z.array(FindingOut),
  })
  .meta({ id: 'Validation' });

@Controller('v1/validate')
export class DocumentValidate {
  constructor(@Inject(DOCUMENT_TYPES) private readonly types: DocumentTypes) {}

  @Post()
  @Endpoint({
    access: 'network.read',
    summary: 'Check a document without sending it',
    description: 'Structure and business rules; what only the receiver or the trade case can tell is left out.',
    reads: ValidateIn,
    answer: ValidationOut,
  })
  validate(@From() { actor, language }: Caller, @Req() request: KontorRequest): z.infer<typeof ValidationOut> {
    authorize(actor, 'network.read', { networkId: actor.networkId });
    const { documentType, body, structure } = Buffer.isBuffer(request.body)
      ? fromXml(request.body)
      : this.fromJson(request.body);
    const rules = structure.some(isFatal) ? [] : (this.types.find(documentType)?.rules(body) ?? []);
    const findings = [...structure, ...rules];
    return {
      documentType,
      valid: !findings.some(isFatal),
      findings: findingViews(findings, this.types, language),
    };
  }

  private fromJson(input: unknown): ReadForChecking {
    const { documentType, body } = parseWith(ValidateIn, input);
    const binding = this.types.find(documentType)?.binding ?? bindingOf(documentType);
    if (!binding) {
      const params = { documentType: documentType.slice(0, 60), known: bindingIds.join(', ') };
      throw new KontorError(unknownDocumentType, params, { field: '/documentType' });
    }
    return { documentType, body, structure: checkStructure(binding, body) };
  }
}

interface ReadForChecking {
  readonly documentType: string;
  readonly body: unknown;
  readonly structure: readonly Finding[];
}

function fromXml(bytes: Uint8Array): ReadForChecking {
  const { id, model, findings } = readXmlDocument(bytes);
  return { documentType: id, body: model, structure: findings };
}
