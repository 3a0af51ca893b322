import { once } from 'node:events';
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

type Pretence = 'none' | 'other-key' | 'other-issuer';
export type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

/** An organisation's own login: whoever asks is `who`. Answers its address and how to end it. */
export async function loginProvider(): Promise<{ issuer: string; who: (claims: Claims) => void; nonce: (nonce: string) => void; /** From now on its tokens are signed by somebody else, or its description names another issuer. */ pretend: (pretence: Pretence) => void; close: () => void }> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const key = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  let claims: Claims = { sub: 'nobody' };
  let nonce = '';
  let pretence: Pretence = 'none';
  const { privateKey: otherKey } = await generateKeyPair('RS256');
  const server = createServer((request, response) => {
    const answer = (body: unknown) => void response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    if (request.url === '/.well-known/openid-configuration')
      return answer({ issuer: pretence === 'other-issuer' ? `${issuer}/other` : issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys`, id_token_signing_alg_values_supported: ['RS256'] });
    if (request.url === '/keys') return answer({ keys: [key] });
    return void new SignJWT({ ...claims, nonce })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(pretence === 'other-issuer' ? `${issuer}/other` : issuer)
      .setAudience('client')
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(pretence === 'other-key' ? otherKey : privateKey)
      .then((token) => answer({ access_token: 'access-token-of-the-provider', token_type: 'Bearer', id_token: token }));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A server on a port has an address.');
  const issuer = `http://127.0.0.1:${address.port}`;
  return { issuer, who: (next) => void (claims = next), nonce: (next) => void (nonce = next), pretend: (next) => void (pretence = next), close: () => void server.close() };
}
