import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { KontorError } from '#kernel';
import { notSignedIn } from '#registry';
import { requestLanguage } from '../language/request-language.js';
import type { Caller, KontorRequest } from './kontor-request.js';

/** The parameter of an endpoint that says who asks, and in which language. */
export const From = createParamDecorator((_data: unknown, context: ExecutionContext): Caller => {
  const request = context.switchToHttp().getRequest<KontorRequest>();
  if (!request.actor) throw new KontorError(notSignedIn);
  return { actor: request.actor, language: requestLanguage(request) };
});
