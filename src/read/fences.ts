/** The two lines `---` around front matter: whether they are there, and what stands in their place. */
import { type Bilingual, between } from '../model/common.ts';
import type { Problems } from '../problems/problem.ts';
import type { SourceFile } from '../problems/source-file.ts';
import { inBoth } from '../words/index.ts';

const FENCE = /^---[ \t]*$/;
/** What autocorrection, habit or another format makes of three hyphens: dashes, underscores, signs of equality. */
const LIKE =
  /^(?:[-‐‑‒–—―−─﹘﹣－_=*~+]{2,12}|[–—―−]|(?:[-–—_*] ){2,4}[-–—_*]|`{3}\w*|---+\S.{0,20}|[\s\u00a0]+---)[\s\u00a0]*$/u;
/** What can stand at the beginning of a line of front matter; comments can be headings of markdown, too. */
const FIELD = /^(?:["']?[\w$.-]+["']?[ \t\u00a0]*[:：]|[ \t\u00a0]+\S|-(?:\s|$)|[\]}])/;
const FIRST_FIELD = /^["']?[a-zA-Z]\w*["']?[ \t\u00a0]*[:：]/;

/** A line with its offset. */
interface Line {
  readonly text: string;
  readonly start: number;
}

/** Do the words of the file begin where its front matter is closed? Else the reason is in `problems`. */
export function checkFences(file: SourceFile, problems: Problems): boolean {
  const lines = linesOf(file.text);
  const fault = lines.length === 0 ? null : (openingFault(lines) ?? closingFault(lines));
  if (fault === null) return true;
  const { line, reason, nearest = ['---'] } = fault;
  problems.report(file, 'front-matter-fence', between(line.start, line.start + Math.max(1, line.text.length)), {
    reason,
    nearest,
  });
  return false;
}

interface Fault {
  readonly line: Line;
  readonly reason: Bilingual;
  /** What has to stand there instead; three hyphens, where it is not said. */
  readonly nearest?: readonly string[];
}

const EARLY = inBoth((t) => t.reasons.fences.early);

/** What stands in the place of the first `---`; null where it is there, or where there is no front matter at all. */
function openingFault(lines: readonly Line[]): Fault | null {
  const at = lines.findIndex(({ text }) => text.trim() !== '');
  const line = lines[at];
  if (line === undefined || (at === 0 && FENCE.test(line.text))) return null;
  if (FIRST_FIELD.test(line.text) && lines.slice(at).some(({ text }) => FENCE.test(text)))
    return { line, reason: inBoth((t) => t.reasons.fences.unopened) };
  const next = lines.slice(at + 1).find(({ text }) => !/^\s*(?:#.*)?$/.test(text));
  if (next === undefined || !FIRST_FIELD.test(next.text)) return null;
  if (/^\s*---\s*$/.test(line.text)) return { line, reason: inBoth((t) => t.reasons.fences.late) };
  return LIKE.test(line.text) ? { line, reason: inBoth((t) => t.reasons.fences.like(line.text.trim())) } : null;
}

/** What stands in the place of the second `---`; null where it is there, or where there is no front matter at all. */
function closingFault(lines: readonly Line[]): Fault | null {
  if (!FENCE.test(lines[0]?.text ?? '')) return null;
  let lastField = 0;
  for (const [at, line] of lines.entries()) {
    if (at === 0) continue;
    if (FENCE.test(line.text)) return isEarly(lines.slice(at + 1)) ? { line, reason: EARLY, nearest: [] } : null;
    if (LIKE.test(line.text)) return { line, reason: inBoth((t) => t.reasons.fences.like(line.text.trim())) };
    if (FIELD.test(line.text)) lastField = at;
    else if (!/^\s*(?:#.*)?$/.test(line.text) && lines[at - 1]?.text.trim() === '') break;
  }
  const after = lines.slice(lastField + 1).find(({ text }) => text.trim() !== '') ?? lines.at(-1);
  return after === undefined ? null : { line: after, reason: inBoth((t) => t.reasons.fences.open) };
}

/** Do fields go on behind the fence, up to another? */
function isEarly(lines: readonly Line[]): boolean {
  const fields = lines.slice(
    0,
    lines.findIndex(({ text }) => FENCE.test(text)),
  );
  return (
    fields.some(({ text }) => FIRST_FIELD.test(text)) && fields.every(({ text }) => text === '' || FIELD.test(text))
  );
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]*(?:\n|$)/g)]
    .filter(({ 0: line }) => line !== '')
    .map(({ 0: line, index }) => ({ text: line.replace(/\n$/, ''), start: index }));
}
