import type { FastifyReply } from 'fastify';

export const sessionCookie = 'kontor_session';

/** Not for scripts to read, not sent along from other sites but by a link; `secure` wherever Kontor is reached by https. */
export function setSessionCookie(reply: FastifyReply, token: string, expires: Date, publicUrl: string): void {
  void reply.setCookie(sessionCookie, token, { ...attributes(publicUrl), expires });
}

export function clearSessionCookie(reply: FastifyReply, publicUrl: string): void {
  void reply.clearCookie(sessionCookie, attributes(publicUrl));
}

function attributes(publicUrl: string) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:') } as const;
}
