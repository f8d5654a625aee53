/** The names of the fonts that pictures are set in: one for each face, script and weight. */

/** Letters of the Cyrillic fonts; everything else, spaces and figures too, is in the Latin ones. */
const CYRILLIC = /[\u0400-\u04ff\u0301№]/;

/** The family of a font, and the name of its file. */
export function pictureFont(role: 'display' | 'text', script: 'latin' | 'cyrillic', weight: number): string {
  return `picture-${role}-${script}-${weight}`;
}

/** A text in pieces, each in one script. */
export function scriptsOf(text: string): { readonly script: 'latin' | 'cyrillic'; readonly text: string }[] {
  const pieces: { script: 'latin' | 'cyrillic'; text: string }[] = [];
  for (const sign of text) {
    const script = CYRILLIC.test(sign) ? 'cyrillic' : 'latin';
    const last = pieces.at(-1);
    if (last?.script === script) last.text += sign;
    else pieces.push({ script, text: sign });
  }
  return pieces;
}
