/**
 * The content security policy of one page. Astro writes the hashes of every style and script of the whole site into
 * every page, at the end of the head; a page needs only its own, and a policy governs only what comes after it.
 */
import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;
/** Inline styles, and inline scripts that run: data blocks are not asked about. */
const INLINE = /<(?:style|script)(?![^>]*\s(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/(?:style|script)>/g;
const CHARSET = /<meta charset="[^"]*">/i;

/** The hash of an inline style or script, of text that holds one character for each byte. */
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}'`;

/**
 * The page with its policy right after the charset, naming only the hashes of what stands in it. A page without a
 * policy is returned as it is. Bytes in, bytes out: what is looked for is plain ASCII, so a page need not be decoded.
 */
export function tightenPolicy(page: Buffer): Buffer {
  const html = page.toString('latin1');
  const found = POLICY.exec(html);
  if (found === null) return page;
  const here = new Set([...html.matchAll(INLINE)].map((match) => hashOf(match[1] ?? '')));
  const policy = (found[1] ?? '').replace(/ 'sha256-[^']*'/g, (hash) => (here.has(hash.slice(1)) ? hash : ''));
  const without = html.slice(0, found.index) + html.slice(found.index + found[0].length);
  return Buffer.from(
    without.replace(CHARSET, (charset) => `${charset}<meta http-equiv="content-security-policy" content="${policy}">`),
    'latin1',
  );
}

/**
 * Astro integration: every page that is built leaves the renderer with its own policy. Not a middleware, which would
 * copy each page six times over on its way through requests and responses; and in dev there is no policy to be
 * tightened.
 */
export function policies(): AstroIntegration {
  return {
    name: 'oseredok-policies',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((astro) => ({
          ...astro,
          render: async (request, options) => {
            const result = await astro.render(request, options);
            const { response, ...rest } = result instanceof Response ? { response: result } : result;
            if (response.headers.get('content-type')?.includes('text/html') !== true) return result;
            const page = tightenPolicy(Buffer.from(await response.arrayBuffer()));
            return {
              ...rest,
              response: new WholeResponse(page, { status: response.status, headers: response.headers }),
            };
          },
        })),
    },
  };
}

/**
 * A response that hands its bytes over as they are. The usual one copies them into a stream and out of it again, which
 * for a page that goes straight into a file is most of the work.
 */
export class WholeResponse extends Response {
  readonly #bytes: Uint8Array<ArrayBuffer>;

  /** @param body text, or bytes that nobody changes afterwards */
  constructor(body: string | Buffer, init: ResponseInit) {
    super(null, init);
    const bytes = typeof body === 'string' ? encoder.encode(body) : body;
    // The buffer itself, unless the bytes are a part of a larger one.
    this.#bytes =
      bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength
        ? new Uint8Array(bytes.buffer)
        : new Uint8Array(bytes);
  }

  override get body(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const bytes = this.#bytes;
    return new ReadableStream({
      start(controller) {
        controller.enqueue(bytes);
        controller.close();
      },
    });
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.resolve(this.#bytes.buffer);
  }

  override text(): Promise<string> {
    return Promise.resolve(new TextDecoder().decode(this.#bytes));
  }
}

const encoder = new TextEncoder();
