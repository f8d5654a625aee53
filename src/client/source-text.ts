/** The words of a block in the page: text offsets and DOM positions. Corrected readings are ours and do not count. */

/** The text nodes that hold the transcription. */
function textNodes(source: Element): Text[] {
  const walker = document.createTreeWalker(source, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest('.corr') === null) nodes.push(node);
  }
  return nodes;
}

/** The block's words as transcribed, whichever reading is shown. */
export function sourceText(source: Element): string {
  return textNodes(source)
    .map((node) => node.data)
    .join('');
}

/** Offsets of a DOM range inside a block; a corrected reading stands for the whole of the words that it corrects. */
export function offsetsOf(source: Element, range: Range): readonly [number, number] {
  const inside = range.cloneRange();
  const choiceOf = (node: Node): Element | null =>
    (node instanceof Element ? node : node.parentElement)?.closest('.corr')?.closest('.choice') ?? null;
  const first = choiceOf(range.startContainer);
  const last = choiceOf(range.endContainer);
  if (first !== null) inside.setStartBefore(first);
  if (last !== null) inside.setEndAfter(last);
  let at = 0;
  let start = -1;
  let end = 0;
  for (const node of textNodes(source)) {
    if (inside.intersectsNode(node)) {
      const from = node === inside.startContainer ? inside.startOffset : 0;
      const to = node === inside.endContainer ? inside.endOffset : node.length;
      if (to > from) {
        if (start < 0) start = at + from;
        end = at + to;
      }
    }
    at += node.length;
  }
  return [Math.max(0, start), end];
}

/** The DOM range of words, from their offsets. */
export function rangeOf(source: Element, start: number, end: number): Range {
  const range = document.createRange();
  range.selectNodeContents(source);
  let at = 0;
  for (const node of textNodes(source)) {
    if (start >= at && start < at + node.length) range.setStart(node, start - at);
    if (end > at && end <= at + node.length) {
      range.setEnd(node, end - at);
      break;
    }
    at += node.length;
  }
  return range;
}
