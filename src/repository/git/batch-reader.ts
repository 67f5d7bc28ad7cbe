// Takes the output of `git cat-file --batch` apart.
import { MAX_CONTENT_BYTES, MAX_SKIPPED_BYTES } from '../limits.ts';

export type BatchAnswer =
  | { readonly kind: 'object'; readonly id: string; readonly type: string; readonly bytes: Buffer }
  | { readonly kind: 'large'; readonly id: string; readonly type: string; readonly size: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'ambiguous' }
  /** Git ended on this request. */
  | { readonly kind: 'failed'; readonly reason: string };

interface Receiver {
  readonly answer: (answer: BatchAnswer) => void;
  /** Called after the answer for a content too long to be waited for: the reader takes nothing more. */
  readonly abandon: () => void;
}

interface Body {
  readonly answer: BatchAnswer;
  /** null where the content is only skipped. */
  readonly bytes: Buffer | null;
  readonly size: number;
  received: number;
}

/** Holds at most one content, and that only up to the bound. */
export class BatchReader {
  readonly #receiver: Receiver;
  #header = '';
  #body: Body | null = null;
  #abandoned = false;

  constructor(receiver: Receiver) {
    this.#receiver = receiver;
  }

  receive(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length && !this.#abandoned) {
      at =
        this.#body === null ? this.#receiveHeader(chunk, at) : this.#receiveBody(this.#body, chunk.subarray(at)) + at;
    }
  }

  #receiveHeader(chunk: Buffer, from: number): number {
    const end = chunk.indexOf(0x0a, from);
    this.#header += chunk.toString('utf8', from, end === -1 ? chunk.length : end);
    if (end === -1) return chunk.length;
    const header = this.#header;
    this.#header = '';
    const [, id = '', type = '', digits = ''] = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(header) ?? [];
    if (id === '') {
      this.#receiver.answer({ kind: header.endsWith(' ambiguous') ? 'ambiguous' : 'missing' });
      return end + 1;
    }
    const size = Number(digits);
    if (size > MAX_SKIPPED_BYTES) {
      this.#abandoned = true;
      this.#receiver.answer({ kind: 'large', id, type, size });
      this.#receiver.abandon();
    } else if (size > MAX_CONTENT_BYTES) {
      this.#body = { answer: { kind: 'large', id, type, size }, bytes: null, size, received: 0 };
    } else {
      const bytes = Buffer.allocUnsafeSlow(size);
      this.#body = { answer: { kind: 'object', id, type, bytes }, bytes, size, received: 0 };
    }
    return end + 1;
  }

  /** Returns how many bytes were taken. A line feed follows every content. */
  #receiveBody(body: Body, chunk: Buffer): number {
    const taken = Math.min(chunk.length, body.size + 1 - body.received);
    if (body.bytes !== null && body.received < body.size)
      chunk.copy(body.bytes, body.received, 0, Math.min(taken, body.size - body.received));
    body.received += taken;
    if (body.received > body.size) {
      this.#body = null;
      this.#receiver.answer(body.answer);
    }
    return taken;
  }
}
