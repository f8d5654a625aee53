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
