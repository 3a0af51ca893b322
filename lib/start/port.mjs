import { createServer } from 'node:net';

const SENTENCES = {
  EADDRINUSE: (port) => `Port ${port} is taken: stop the other program, or choose another port, for example PORT=${port + 1} npm start.`,
  EACCES: (port) => `Port ${port} may not be used without more rights: choose one above 1023, for example PORT=3000 npm start.`,
  EADDRNOTAVAIL: (port, host) => `HOST=${host} is not an address of this machine: leave HOST out, or use 127.0.0.1 for this machine only.`,
  ENOTFOUND: (port, host) => `HOST=${host} is not known: leave HOST out, or use 127.0.0.1 for this machine only.`,
};

/** Why a server could not listen there, in a sentence. */
export function listenProblem(error, { port, host }) {
  const sentence = SENTENCES[error.code];
  return sentence ? sentence(port, host) : `Cannot listen on ${host}:${port}: ${error.message}.`;
}

/** Why nothing can listen there at the moment, in a sentence, or null when something can. */
export function portProblem(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(listenProblem(error, { port, host })));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}
