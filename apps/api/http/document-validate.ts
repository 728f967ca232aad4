import { Controller, Inject, Post, Req } from '@nestjs/common';
import { z } from 'zod';
import { unknownDocumentType } from '#clearing';
import { checkRules, type DocumentTypes } from '#doctype';
import { KontorError } from '#kernel';
import { authorize } from '#registry';
import { bindingIds, bindingOf, checkStructure, concerning, isFatal, type Finding } from '#standards';
import { From } from '../access/caller.js';
import { Endpoint } from '../access/endpoint.js';
import type { Caller, KontorRequest } from '../access/kontor-request.js';
import { DOCUMENT_TYPES } from '../boot/tokens.js';
import { DocumentProblem } from '../errors/document-problem.js';
import { unreadableDocument } from '../errors/http-errors.js';
import { parseWith } from '../errors/schema-pipe.js';
import { readUploadedXml, uploadOf } from '../submission/uploaded-xml.js';
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
    description:
      'Structure, business rules and the header of an SBDH envelope; what only the receiver or the trade case can tell is left out. An invoice in CII or in a hybrid PDF is held against EN 16931 without what Peppol adds.',
    reads: ValidateIn,
    answer: ValidationOut,
  })
  async validate(
    @From() { actor, language }: Caller,
    @Req() request: KontorRequest,
  ): Promise<z.infer<typeof ValidationOut>> {
    authorize(actor, 'network.read', { networkId: actor.networkId });
    const upload = uploadOf(request);
    const { documentType, findings } = upload ? await this.ofXml(upload) : this.ofJson(request.body);
    return {
      documentType,
      valid: !findings.some(isFatal),
      findings: findingViews(findings, this.types, language),
    };
  }

  private ofJson(input: unknown): Checked {
    const { documentType, body } = parseWith(ValidateIn, input);
    const binding = this.types.find(documentType)?.binding ?? bindingOf(documentType);
    if (!binding) {
      const params = { documentType: documentType.slice(0, 60), known: bindingIds.join(', ') };
      throw new KontorError(unknownDocumentType, params, { field: '/documentType' });
    }
    const structure = checkStructure(binding, body);
    return { documentType, findings: [...structure, ...checkRules(this.types, documentType, body, structure)] };
  }

  private async ofXml(bytes: Uint8Array): Promise<Checked> {
    const { document, wrapping } = await readUploadedXml(bytes, this.types);
    const header = wrapping?.findings ?? [];
    if (!document) throw new DocumentProblem(unreadableDocument, header);
    const { id, model, syntax, findings: structure } = document;
    const rules = concerning(syntax, checkRules(this.types, id, model, structure));
    return { documentType: id, findings: [...header, ...structure, ...rules] };
  }
}

interface Checked {
  readonly documentType: string;
  readonly findings: readonly Finding[];
}
