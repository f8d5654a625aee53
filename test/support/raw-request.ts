/** Requests that no client would write: fetch mends an address before it asks. */
import { connect } from 'node:net';

/** The answer of a server of this machine to a request as it is written, head and body. */
export function rawRequest(origin: string, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => socket.write(request));
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });
}
