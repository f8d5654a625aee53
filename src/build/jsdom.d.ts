/** The part of jsdom that is used here: a document for Plot to draw in. The package brings no types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html?: string, options?: { readonly contentType?: string; readonly url?: string; readonly pretendToBeVisual?: boolean; readonly runScripts?: 'dangerously' | 'outside-only' });
    readonly window: Window & typeof globalThis;
  }
}
