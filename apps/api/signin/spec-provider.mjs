// A school's provider for the spec, in a process of its own: it needs modules that jest cannot load. Its users are whoever
// asks: the login is the subject, and the first part of the e-mail address.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const server = createServer().listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    claims: { email: ['email', 'email_verified'], profile: ['preferred_username'] },
    features: { registration: { enabled: true }, devInteractions: { enabled: true } },
    pkce: { required: () => true },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        preferred_username: id,
        ...(id !== 'nameless' && { email: `${id}@school.example`, email_verified: id !== 'unverified' }),
      }),
    }),
  });
  server.on('request', provider.callback());
  process.stdout.write(`${issuer}\n`);
});
