/** What a formula that cannot be read may have meant. */
import { expect, it } from 'vitest';
import { mendFormula } from '../../../../src/text/formula/formula-mend.ts';

const NAMES = new Set(['cells', 'cells-now', 'check:ratio-cells']);
const mend = (source: string): string | null => mendFormula(source, (name) => NAMES.has(name));

it.each([
  ['a sign of division', '{cells-now} ÷ {cells}', '{cells-now} / {cells}'],
  ['a colon', '{cells-now} : {cells}', '{cells-now} / {cells}'],
  ['a comma before decimals', '{cells} * 1,5', '{cells} * 1.5'],
  ['thousands apart', '{cells} / 500 000', '{cells} / 500000'],
  ['thousands apart by a blank that does not break', '{cells} / 1\u00a0500\u00a0000', '{cells} / 1500000'],
  ['an apostrophe between thousands', "{cells} / 12'345", '{cells} / 12345'],
  ['a cross and a dash', '{cells} × 2 – {cells-now}', '{cells} * 2 - {cells-now}'],
  ['a minus and a point', '{cells} · 2 − {cells-now}', '{cells} * 2 - {cells-now}'],
  ['a letter for a cross', '2 x {cells} х (3 x 4)', '2 * {cells} * (3 * 4)'],
  ['brackets', '[{cells} + 1] / 2', '({cells} + 1) / 2'],
  ['a sign of equality at its head', '= {cells} / 2', '{cells} / 2'],
  ['names without braces', '(cells-now - cells) / check:ratio-cells', '({cells-now} - {cells}) / {check:ratio-cells}'],
  ['a part of a claim without braces', 'cells@transcribed / 2', '{cells@transcribed} / 2'],
  ['a brace that is not closed', '{cells-now} / {cells', '{cells-now} / {cells}'],
  ['a brace that is not opened', 'cells-now} / {cells}', '{cells-now} / {cells}'],
  ['per cent', '{cells} * 50% + 5 %', '{cells} * 50 / 100 + 5 / 100'],
  ['a result behind it', '{cells} / 2 = 427,5', '{cells} / 2'],
  ['capitals and blanks in a name', '{Cells} / {cells now}', '{cells} / {cells-now}'],
  ['a letter for a cross without blanks', '2x{cells}', '2*{cells}'],
  ['a sign of equality behind a blank, and at its end', '  = {cells} / 2 =', '{cells} / 2'],
  ['a result with blanks around it', '{cells} / 2  =  427  ', '{cells} / 2'],
  ['a result right behind it', '{cells}=427', '{cells}'],
  ['a blank that does not break', '{cells}\u00a0÷\u00a02', '{cells} / 2'],
  ['an end of a claim with a capital', '{Cells@lowest} / 2', '{cells@lowest} / 2'],
  ['a check with a capital', '{check:Ratio-cells} ÷ 2', '{check:ratio-cells} / 2'],
  ['a power', '{cells-now} / {cells}^2 + 1.5 ** 3', '{cells-now} / ({cells} * {cells}) + (1.5 * 1.5 * 1.5)'],
  ['a power as a raised figure', 'cells² ÷ 2', '({cells} * {cells}) / 2'],
  ['blanks within braces', '{ cells-now } / {cells}', '{cells-now} / {cells}'],
])('mendFormula mends %s', (_, source, right) => {
  expect(mend(source)).toBe(right);
});

it.each([
  ['what can be read', '{cells-now} / {cells}'],
  ['what names nothing', 'cells-then / 2'],
  ['what names nothing, in braces', '{cells-then} ÷ 2'],
  ['what names something and something else', '{cells} ÷ {cells-then}'],
  ['an equation', '{cells} = 2 * {cells-now}'],
  ['a power that is no whole number', '{cells} ^ 2.5'],
  ['two signs in a row', '2 * / {cells}'],
  ['two numbers in a row', '{cells} 500 00'],
  ['words', 'the later number divided by the earlier'],
])('mendFormula leaves alone %s', (_, source) => {
  expect(mend(source)).toBeNull();
});
